import { Module } from '@nestjs/common';
import { ReferencePlaces } from '../entities/reference-places.js';
import { SuggestedTypes } from '../entities/suggesting/suggested-types.js';
import { Usages } from '../entities/usage.js';
import { knownSections } from './known-sections.js';
import { LimitingSections } from './limiting-sections.js';
import { SectionsController } from './sections.controller.js';
import { SectionsQueries } from './sections.queries.js';
import { SectionReferences } from './sections.reader.js';
import { SectionsService } from './sections.service.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** What the section `t` belongs to, if that may be known. */
const parent = (): Sql =>
  sql`(SELECT p.name FROM sections p WHERE p.id = t.parent_id AND ${knownSections(sql`p`)})`;

const childrenOf = (id: string): Sql =>
  sql`SELECT s.id, s.slug, s.name AS label, NOT ${knownSections(sql`s`)} AS hidden FROM sections s WHERE s.parent_id = ${id}`;

/**
 * The sections of the newsroom, a tree.
 * Owns the table `sections`; must never know which articles are filed in one (they register their use themselves).
 */
@Module({
  controllers: [SectionsController],
  providers: [LimitingSections, SectionsService, SectionsQueries, SectionReferences],
  exports: [SectionsService, SectionReferences],
})
export class SectionsModule {
  constructor(usages: Usages, places: ReferencePlaces, suggested: SuggestedTypes) {
    usages.register({ of: 'sections', uses: 'section', select: childrenOf });
    places.register({
      kind: 'section',
      table: 'sections',
      column: 'parent_id',
      owner: { table: 'sections', column: 'id' },
      property: 'parentId',
    });
    suggested.register({ type: 'sections', kind: 'section', detail: parent, known: knownSections });
  }
}
