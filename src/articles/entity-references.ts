import { Injectable } from '@nestjs/common';
import { IndicatorReferences } from '../indicators/indicators.reader.js';
import type { Resolution } from '../naming/references.js';
import { OrganizationReferences } from '../organizations/organizations.reader.js';
import { PeopleReferences } from '../people/people.reader.js';
import { SectionReferences } from '../sections/sections.reader.js';
import type { EntityKind, EntitySlot } from './entity-slots.js';

/** Resolves all references of an article, each kind in one statement. */
@Injectable()
export class EntityReferences {
  private readonly byKind: Record<
    EntityKind,
    { resolve(pointed: readonly EntitySlot['pointed'][]): Promise<Resolution[]> }
  >;

  constructor(
    people: PeopleReferences,
    organizations: OrganizationReferences,
    indicators: IndicatorReferences,
    sections: SectionReferences,
  ) {
    // In this order everywhere, so that two writers can't wait for each other's new names.
    this.byKind = { section: sections, organization: organizations, person: people, indicator: indicators };
  }

  /**
   * Fills every slot.
   * @returns what became of the references by name or slug, in the order of the article
   * @throws Problem 422 `unknown-reference`, `ambiguous-reference`
   */
  async resolve(slots: readonly EntitySlot[]): Promise<Resolution[]> {
    const resolutions = new Map<EntitySlot, Resolution>();
    for (const [kind, references] of Object.entries(this.byKind)) {
      const own = slots.filter((slot) => slot.kind === kind);
      const resolved = await references.resolve(own.map(({ pointed }) => pointed));
      own.forEach((slot, i) => resolved[i] && resolutions.set(slot, resolved[i]));
    }
    return slots.flatMap((slot) => {
      const resolution = resolutions.get(slot);
      if (!resolution) return [];
      slot.fill(resolution);
      return 'id' in slot.pointed.reference ? [] : [resolution];
    });
  }
}
