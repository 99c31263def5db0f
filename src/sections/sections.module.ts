import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { SectionsController } from './sections.controller.js';
import { SectionsQueries } from './sections.queries.js';
import { SectionReferences } from './sections.reader.js';
import { SectionsService } from './sections.service.js';

const CHILDREN = 'SELECT id, slug, name AS label FROM sections WHERE parent_id = $1';

/**
 * The sections of the newsroom, a tree.
 * Owns the table `sections`; must never know which articles stand in one (they register their use themselves).
 */
@Module({
  controllers: [SectionsController],
  providers: [SectionsService, SectionsQueries, SectionReferences],
  exports: [SectionsService, SectionReferences],
})
export class SectionsModule {
  constructor(usages: Usages) {
    usages.register({ of: 'sections', uses: 'section', sql: CHILDREN });
  }
}
