import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { SectionsController } from './sections.controller.js';
import { SectionsQueries } from './sections.queries.js';
import { SectionReferences } from './sections.reader.js';
import { SectionsService } from './sections.service.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

const childrenOf = (id: string): Sql =>
  sql`SELECT id, slug, name AS label FROM sections WHERE parent_id = ${id}`;

/**
 * The sections of the newsroom, a tree.
 * Owns the table `sections`; must never know which articles are filed in one (they register their use themselves).
 */
@Module({
  controllers: [SectionsController],
  providers: [SectionsService, SectionsQueries, SectionReferences],
  exports: [SectionsService, SectionReferences],
})
export class SectionsModule {
  constructor(usages: Usages) {
    usages.register({ of: 'sections', uses: 'section', select: childrenOf });
  }
}
