import { Injectable } from '@nestjs/common';
import { nextPositions } from './next-positions.js';
import type { NamedKind } from '../entities/named-kind.js';
import { NamedReferences } from '../entities/named-references.js';
import { NamedTools } from '../entities/named-tools.js';
import { Section } from './section.dto.js';
import { SectionEntity } from './section.entity.js';
import { SECTIONS_LISTING } from './sections.queries.js';

export const SECTIONS: NamedKind<Section> = {
  kind: 'section',
  table: 'sections',
  entity: SectionEntity,
  resource: Section,
  listing: SECTIONS_LISTING,
  names: ({ name }) => [name],
};

/** For modules whose writes refer to sections. */
@Injectable()
export class SectionReferences extends NamedReferences<Section> {
  constructor(tools: NamedTools) {
    super(tools, SECTIONS);
  }

  /** New sections come last, one after the other. */
  protected override async complete(sections: readonly Section[]): Promise<void> {
    await nextPositions(this.tools.database, sections);
  }
}
