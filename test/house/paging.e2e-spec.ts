import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { withApp } from '../with-app.js';

/** Rows that stand there throughout, and how many different values they have of whatever is sorted by. */
const ROWS = 2000;
const VALUES = 30;
const LIMIT = 100;

const app = withApp();
let newsroom: Newsroom;
let made = 0;

beforeAll(async () => {
  newsroom = await furnish(app);
});

/** Copies the one row of a table: with ids, slugs and places of their own, and names, headlines and times that many share. */
async function multiply(table: string, count: number): Promise<string[]> {
  const columns = await app.query<{ name: string }>(
    `SELECT quote_ident(column_name) AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  const [TABLE, COLUMNS] = [table, columns.map(({ name }) => name).join(', ')];
  const COPIED = columns.map(({ name }) => `(copy).${name}`).join(', ');
  const first = made;
  made += count;
  const rows = await app.query<{ id: string }>(
    `INSERT INTO ${TABLE} (${COLUMNS})
     SELECT ${COPIED}
     FROM (SELECT jsonb_populate_record(one.row, jsonb_build_object(
             'id', gen_random_uuid(), 'slug', 'copy-' || n, 'ordinal', n, 'position', n % ${VALUES},
             'name', 'Namesake ' || n % ${VALUES}, 'headline', 'Headline ' || n % ${VALUES},
             'updated_at', (one.row).updated_at - make_interval(secs => n % ${VALUES}),
             'created_at', (one.row).created_at - make_interval(secs => n % ${VALUES}))) AS copy
           FROM (SELECT t AS row FROM ${TABLE} t ORDER BY id LIMIT 1) AS one, generate_series($1::integer, $2::integer) AS n) AS copies
     RETURNING id`,
    [first + 1, first + count],
  );
  return rows.map(({ id }) => id);
}

/** Inserts among the rows, and deletes again, until told to stop. */
function disturb(table: string): { stop(): Promise<void> } {
  const TABLE = table;
  let stopped = false;
  const work = (async () => {
    while (!stopped) {
      const ids = await multiply(table, 40);
      await app.query(`DELETE FROM ${TABLE} WHERE id = ANY ($1::uuid[])`, [
        ids.filter((_, i) => i % 4 !== 0),
      ]);
      await app.query(`DELETE FROM ${TABLE} WHERE id = ANY ($1::uuid[])`, [ids]);
    }
  })();
  return {
    stop: () => {
      stopped = true;
      return work;
    },
  };
}

/** What the list itself says that it sorts by. */
async function sortsOf(address: string): Promise<string[]> {
  const { body } = await app.client.get(`${address}?sort=nothing`);
  const names = /sorts by (.+), with -/.exec(body.detail)?.[1]?.split(', ') ?? [];
  return names.flatMap((name) => [name, `-${name}`]);
}

async function pages(address: string, sort: string): Promise<{ ids: string[]; sizes: number[] }> {
  const ids: string[] = [];
  const sizes: number[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await app.client.get(`${address}?fields=id&limit=${LIMIT}&sort=${sort}${after}`);
    ids.push(...body.items.map(({ id }) => id));
    sizes.push(body.items.length);
    cursor = body.nextCursor;
  }
  return { ids, sizes };
}

/** What is below an article, a batch or the administration, and what there is one of. */
const BELOW = ['comments', 'items', 'preview-links', 'settings', 'tokens'];

describe('pages miss nothing and repeat nothing while others write (pitfall 15)', () => {
  it.each(['sections', 'organizations', 'people', 'indicators', 'articles', 'quotes', 'statistics', 'users'])(
    'of %s, under every sort',
    async (table) => {
      const address = `/v1/editorial/${table}`;
      const lasting = [newsroom.things[table]?.id, ...(await multiply(table, ROWS))];
      const sorts = await sortsOf(address);
      expect(sorts.length).toBeGreaterThan(1);
      const others = disturb(table);
      try {
        for (const sort of sorts) {
          const { ids, sizes } = await pages(address, sort);
          const seen = new Set(ids);
          expect({ sort, repeated: ids.length - seen.size }).toEqual({ sort, repeated: 0 });
          expect({ sort, missed: lasting.filter((id) => id && !seen.has(id)) }).toEqual({ sort, missed: [] });
          expect(sizes.slice(0, -1).filter((size) => size !== LIMIT)).toEqual([]);
        }
      } finally {
        await others.stop();
      }
    },
    60_000,
  );

  it('covers every editorial list', () => {
    const lists = newsroom.routes.filter(
      ({ path, endpoint }) => endpoint.list && /^\/v1\/editorial\/[^/]+$/.test(path),
    );
    // Work in the background comes and goes by itself, a merge is made of others, and what is stale is so by others.
    expect(lists.map(({ path }) => path.split('/').pop()).sort()).toEqual(
      [
        ...Object.keys(newsroom.things).filter((name) => !BELOW.includes(name)),
        ...['background-work', 'merges', 'stale'],
      ].sort(),
    );
  });
});
