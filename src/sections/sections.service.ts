import { Injectable } from '@nestjs/common';
import { currentActor } from '../identity/actor.js';
import { Forbidden } from '../identity/identity.problems.js';
import { invalid } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { EntityService } from '../entities/entity-service.js';
import { EntityDependencies } from '../entities/entity-dependencies.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import type { Patch } from '../contract/writing/written-types.js';
import { chosenReference } from '../entities/chosen-reference.js';
import { unknownReference } from '../entities/references.js';
import type { Resolution } from '../entities/references.js';
import { resolveParent } from '../entities/resolve-parent.js';
import { nextPositions } from './next-positions.js';
import type { Section } from './section.dto.js';
import { SectionReferences, SECTIONS } from './sections.reader.js';

/** Changes of sections. */
@Injectable()
export class SectionsService extends EntityService<Section> {
  constructor(
    tools: EntityDependencies,
    private readonly references: SectionReferences,
  ) {
    super(tools, SECTIONS);
  }

  /** Who is limited to sections knows of no other. */
  override async findAny(id: string): Promise<Section | undefined> {
    const { sections } = currentActor();
    return sections === null || sections.includes(id) ? super.findAny(id) : undefined;
  }

  /** Who is limited to sections would not see a new one. @throws Problem 403 */
  override create(body: UncheckedBody<Section>): Promise<Section> {
    if (currentActor().sections !== null) throw new Problem(Forbidden);
    return super.create(body);
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
    refuseForeignParent(next, written, present);
    await nextPositions(this.tools.database, [next]);
    return resolved;
  }
}

/**
 * Who is limited to sections can't put one below another that they don't know; nor do they learn that there is such a one. Where it lies
 * already it may stay.
 * @throws Problem 422 `unknown-reference`
 */
function refuseForeignParent(next: Section, written: Patch<Section>, present: Section | undefined): void {
  const { sections } = currentActor();
  const { parentId } = next;
  if (sections === null || parentId === null || parentId === present?.parentId) return;
  if (!sections.includes(parentId))
    throw invalid([unknownReference(chosenReference(written, 'parent', '')?.pointer ?? '/parentId')]);
}
