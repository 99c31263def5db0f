import { sql } from '../kernel/database/sql.js';

/** What everybody may know of an organization beside `id`, `slug` and `name`, from the row `t`. */
export const PUBLIC_ORGANIZATION = {
  legalName: sql`t.legal_name`,
  acronym: sql`t.acronym`,
  aliases: sql`t.aliases`,
  kind: sql`t.kind`,
  parentId: sql`t.parent_id`,
  country: sql`t.country`,
  url: sql`t.url`,
  sameAs: sql`t.same_as`,
};
