import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { IndicatorReferences } from '../../indicators/indicators.reader.js';
import { findCandidates } from '../../entities/references.js';
import type { Resolution } from '../../entities/references.js';
import { OrganizationReferences } from '../../organizations/organizations.reader.js';
import { PeopleReferences } from '../../people/people.reader.js';
import { SectionReferences } from '../../sections/sections.reader.js';
import type { EntityKind } from './entity-kind.view.js';
import type { ReferenceField } from './reference-fields.js';

/** Resolves all references of an article, of every kind in one statement. */
@Injectable()
export class EntityReferences {
  private readonly byKind: Record<EntityKind, Resolves>;

  constructor(
    private readonly database: Database,
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
  async resolve(slots: readonly ReferenceField[]): Promise<Resolution[]> {
    const resolutions = new Map<ReferenceField, Resolution>();
    const kinds = Object.entries(this.byKind).map(([kind, references]) => {
      const own = slots.filter((slot) => slot.kind === kind);
      return { references, own, pointed: own.map((slot) => slot.pointed) };
    });
    const asked = new Map(kinds.map(({ references, pointed }) => [references.table, pointed]));
    const looked = await findCandidates(this.database, asked);
    for (const { references, own, pointed } of kinds) {
      const resolved = await references.resolve(pointed, looked.get(references.table));
      own.forEach((slot, i) => resolved[i] && resolutions.set(slot, resolved[i]));
    }
    return slots.flatMap((slot) => {
      const resolution = resolutions.get(slot);
      if (!resolution) return [];
      slot.assign(resolution);
      return 'id' in slot.pointed.reference ? [] : [resolution];
    });
  }
}

type Resolves = Pick<SectionReferences, 'table' | 'resolve'>;
