import { sql } from '../kernel/database/sql.js';

/** What everybody may know of an indicator beside `id`, `slug` and `name`, from the row `t`. */
export const PUBLIC_INDICATOR = {
  description: sql`t.description`,
  unit: sql`t.unit`,
  sameAs: sql`t.same_as`,
};
