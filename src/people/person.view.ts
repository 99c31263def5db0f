import { jsonObject } from '../kernel/database/json-object.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** What everybody may know of a position, from the row `p` and its organization `o`. */
export const PUBLIC_POSITION = {
  title: sql`p.title`,
  organizationId: sql`p.organization_id`,
  organizationName: sql`o.name`,
  from: sql`p.held_from`,
  to: sql`p.held_to`,
};

/** The positions of the person in the row `t`, in their order. */
export function positionsJson(properties: Readonly<Record<string, Sql>>): Sql {
  return sql`coalesce((SELECT json_agg(${jsonObject(properties)} ORDER BY p.ordinal)
    FROM positions p LEFT JOIN organizations o ON o.id = p.organization_id WHERE p.person_id = t.id), '[]')`;
}

/** What everybody may know of a person beside `id`, `slug` and `name`, from the row `t`. */
export const PUBLIC_PERSON = {
  givenName: sql`t.given_name`,
  familyName: sql`t.family_name`,
  aliases: sql`t.aliases`,
  description: sql`t.description`,
  positions: positionsJson(PUBLIC_POSITION),
  sameAs: sql`t.same_as`,
  imageAssetId: sql`t.image_asset_id`,
};
