import { Injectable } from '@nestjs/common';
import { currentActor } from '../identity/actor.js';
import { NamedService } from '../entities/named-service.js';
import { NamedTools } from '../entities/named-tools.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { Resolution } from '../entities/references.js';
import { resolveParent } from '../entities/resolve-parent.js';
import { nextPositions } from './next-positions.js';
import type { Section } from './section.dto.js';
import { SectionReferences, SECTIONS } from './sections.reader.js';

/** Changes of sections. */
@Injectable()
export class SectionsService extends NamedService<Section> {
  constructor(
    tools: NamedTools,
    private readonly references: SectionReferences,
  ) {
    super(tools, SECTIONS);
  }

  /** Who is limited to sections knows of no other. */
  override async findAny(id: string): Promise<Section | undefined> {
    const { sections } = currentActor();
    return sections === null || sections.includes(id) ? super.findAny(id) : undefined;
  }

  protected override async resolveReferences(
    next: Section,
    written: Patch<Section>,
    present?: Section,
  ): Promise<Resolution[]> {
    const resolved = await resolveParent(this.tools, this.references, SECTIONS.table, {
      next,
      written,
      present,
    });
    await nextPositions(this.tools.database, [next]);
    return resolved;
  }
}
