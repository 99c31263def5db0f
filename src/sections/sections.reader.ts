import { Injectable } from '@nestjs/common';
import { nextPositions } from './next-positions.js';
import type { EntityDefinition } from '../entities/entity-definition.js';
import { EntityResolver } from '../entities/entity-resolver.js';
import { EntityDependencies } from '../entities/entity-dependencies.js';
import { Section } from './section.dto.js';
import { SectionEntity } from './section.entity.js';
import { SECTIONS_LISTING } from './sections.queries.js';

export const SECTIONS: EntityDefinition<Section> = {
  kind: 'section',
  table: 'sections',
  entity: SectionEntity,
  resource: Section,
  listing: SECTIONS_LISTING,
  names: ({ name }) => [name],
};

/** For modules whose writes refer to sections. */
@Injectable()
export class SectionReferences extends EntityResolver<Section> {
  constructor(tools: EntityDependencies) {
    super(tools, SECTIONS);
  }

  /** New sections come last, one after the other. */
  protected override async complete(sections: readonly Section[]): Promise<void> {
    await nextPositions(this.tools.database, sections);
  }
}
