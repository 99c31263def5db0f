import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Listing } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { withPresentIds } from '../entities/present-ids.js';
import { archived, namedListing } from '../entities/named-listing.js';
import type { ListPeople, Person } from './person.dto.js';
import { sql } from '../kernel/database/sql.js';

const POSITIONS = sql`coalesce((SELECT json_agg(json_build_object('id', p.id, 'title', p.title, 'organizationId', p.organization_id,
    'organizationName', o.name, 'from', p.held_from, 'to', p.held_to) ORDER BY p.ordinal)
  FROM positions p LEFT JOIN organizations o ON o.id = p.organization_id WHERE p.person_id = t.id), '[]')`;

export const PEOPLE_LISTING = namedListing('people', {
  givenName: sql`t.given_name`,
  familyName: sql`t.family_name`,
  aliases: sql`t.aliases`,
  description: sql`t.description`,
  positions: POSITIONS,
  sameAs: sql`t.same_as`,
  imageAssetId: sql`t.image_asset_id`,
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
