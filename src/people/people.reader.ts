import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { timestampText } from '../kernel/database/timestamp-text.js';
import type { Period } from '../kernel/values/period.js';
import type { EntityDefinition } from '../entities/entity-definition.js';
import { EntityResolver } from '../entities/entity-resolver.js';
import { EntityDependencies } from '../entities/entity-dependencies.js';
import { Person } from './person.dto.js';
import { PersonEntity } from './person.entity.js';
import { PEOPLE_LISTING } from './people.queries.js';
import { sql } from '../kernel/database/sql.js';

export const PEOPLE: EntityDefinition<Person> = {
  kind: 'person',
  table: 'people',
  entity: PersonEntity,
  resource: Person,
  listing: PEOPLE_LISTING,
  names: ({ name, aliases }) => [name, ...aliases],
};

/** For modules whose writes refer to people. */
@Injectable()
export class PeopleReferences extends EntityResolver<Person> {
  constructor(tools: EntityDependencies) {
    super(tools, PEOPLE);
  }
}

/** A title at an organization. */
export interface HeldPosition {
  readonly title: string;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
}

/** Who held which position when. */
@Injectable()
export class PositionsReader {
  constructor(private readonly database: Database) {}

  /**
   * The position that each person held at a time, where there is just one; in the order asked.
   * A time that is known only by the year finds a position held in any part of it.
   */
  async at(asked: readonly { personId: string; on: Period }[]): Promise<(HeldPosition | undefined)[]> {
    const people = asked.map(({ personId }) => personId);
    const earliest = asked.map(({ on }) => on.earliest && timestampText(on.earliest));
    const latest = asked.map(({ on }) => on.latest && timestampText(on.latest));
    const rows = await this.database.query<HeldPosition & { n: string }>(
      sql`SELECT asked.n, p.title, p.organization_id AS "organizationId", o.name AS "organizationName"
       FROM unnest(${people}::uuid[], ${earliest}::timestamptz[], ${latest}::timestamptz[]) WITH ORDINALITY AS asked (person_id, earliest, latest, n)
       JOIN positions p ON p.person_id = asked.person_id
         AND coalesce(p.earliest, '-infinity') <= coalesce(asked.latest, 'infinity')
         AND coalesce(p.latest, 'infinity') >= coalesce(asked.earliest, '-infinity')
       LEFT JOIN organizations o ON o.id = p.organization_id`,
    );
    return asked.map((_, i) => {
      const held = rows.filter(({ n }) => Number(n) === i + 1);
      return held.length === 1 ? held[0] : undefined;
    });
  }
}
