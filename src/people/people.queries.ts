import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { withPresentIds } from '../entities/present-ids.js';
import { archived, entityListing } from '../entities/entity-listing.js';
import { positionsJson, PUBLIC_PERSON, PUBLIC_POSITION } from './person.view.js';
import type { ListPeople, Person } from './person.dto.js';
import { sql } from '../kernel/database/sql.js';

export const PEOPLE_LISTING = entityListing('people', {
  ...PUBLIC_PERSON,
  positions: positionsJson({ id: sql`p.id`, ...PUBLIC_POSITION }),
});

/** Reads of people, straight from SQL to the answer. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  async list(asked: ListPeople): Promise<Page<Person>> {
    const query = await withPresentIds(this.database, asked, 'organizationId');
    return new Listing<Person>(this.database, PEOPLE_LISTING)
      .where(archived(query))
      .matching(query.q)
      .filter(
        query.organizationId,
        (organizationId) =>
          sql`t.id IN (SELECT person_id FROM positions WHERE organization_id = ANY (${organizationId}::uuid[]))`,
      )
      .page(query);
  }
}
