import { sql } from '../kernel/database/sql.js';

/** What everybody may know of a section beside `id`, `slug` and `name`, from the row `t`. */
export const PUBLIC_SECTION = { parentId: sql`t.parent_id`, position: sql`t.position` };
