import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { MakeRunsOfWhatThereIs1764820000001 } from '../../migrations/1764820000001-make-runs-of-what-there-is.js';
import { at, created, patched, taken } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let authors: string[];

beforeAll(async () => {
  const others = await app.query<{ id: string }>(
    `INSERT INTO users (id, name, created_at) VALUES (gen_random_uuid(), 'Another', now()) RETURNING id`,
  );
  const [own] = await app.query<{ id: string }>(
    `SELECT id FROM users WHERE id <> $1 ORDER BY created_at LIMIT 1`,
    [others[0]?.id],
  );
  authors = [own?.id ?? '', others[0]?.id ?? ''];
});

/** A revision as it is saved: so many seconds after the one before. */
interface Saved {
  readonly author: number;
  readonly cause: string;
  readonly after: number;
  readonly changed: readonly string[];
}

interface Run {
  from: number;
  to: number;
  cause: string;
  changed: string[];
  startedAt: string;
  endedAt: string;
  by: string | undefined;
}

const START = Date.parse('2026-04-10T10:00:00.000Z');
const isEdit = (cause: string): boolean => cause === 'edit' || cause === 'fact';

const saved = fc.record({
  author: fc.nat({ max: 1 }),
  cause: fc.constantFrom('edit', 'edit', 'edit', 'fact', 'transition', 'restore'),
  after: fc.constantFrom(0, 3, 599, 600, 601, 4000),
  changed: fc.subarray(['body', 'headline', 'quotes', 'summary']),
});

/** The entries that a history of these revisions has, oldest first, by the words of the contract. */
function runsOf(history: readonly Saved[]): Run[] {
  const runs: Run[] = [];
  let time = START;
  for (const [i, { author, cause, after, changed }] of history.entries()) {
    time += after * 1000;
    const moment = new Date(time).toISOString();
    const by = authors[author];
    const last = runs.at(-1);
    if (last && isEdit(last.cause) && isEdit(cause) && last.by === by && after <= 600) {
      last.to = i + 1;
      last.endedAt = moment;
      last.cause = last.cause === cause ? cause : 'edit';
      last.changed = [...new Set([...last.changed, ...changed])].sort();
    } else
      runs.push({
        from: i + 1,
        to: i + 1,
        cause,
        changed: [...changed].sort(),
        startedAt: moment,
        endedAt: moment,
        by,
      });
  }
  return runs;
}

/** An article with such a history. */
async function withHistory(history: readonly Saved[]): Promise<string> {
  const { id } = await created(client, { headline: 'A history' });
  await app.query('DELETE FROM article_runs WHERE article_id = $1', [id]);
  const [{ snapshot } = { snapshot: {} }] = await app.query<{ snapshot: object }>(
    'WITH gone AS (DELETE FROM article_revisions WHERE article_id = $1 RETURNING snapshot) SELECT snapshot FROM gone',
    [id],
  );
  let time = START;
  for (const [i, { author, cause, after, changed }] of history.entries()) {
    time += after * 1000;
    await app.query(
      `INSERT INTO article_revisions (article_id, number, cause, changed_fields, snapshot, entity_ids, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, '{}', $6, $7)`,
      [id, i + 1, cause, changed, JSON.stringify(snapshot), new Date(time).toISOString(), authors[author]],
    );
  }
  return id;
}

async function listed(id: string, limit: number, sort: string): Promise<Run[]> {
  const entries: Run[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await client.get(`${at({ id })}/revisions?limit=${limit}&sort=${sort}${from}`);
    if (body.nextCursor !== null) expect(body.items).toHaveLength(limit);
    for (const item of body.items) {
      const entry = item as unknown as Omit<Run, 'by'> & { by: { id: string } };
      entries.push({ ...entry, by: entry.by.id });
    }
    cursor = body.nextCursor;
  }
  return entries;
}

describe('the history of an article', () => {
  it('shows the edits of one author as one entry until a break of more than ten minutes, on pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(saved, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (history, limit) => {
          const id = await withHistory(history);
          const runs = runsOf(history);
          expect(await listed(id, limit, 'number')).toEqual(runs);
          expect(await listed(id, limit, '-number')).toEqual([...runs].reverse());
        },
      ),
      { numRuns: 25, seed: 14 },
    );
  });

  it('is the same for what was saved before there were runs', async () => {
    const runner = app.app.get(DataSource).createQueryRunner();
    const runs = 'SELECT * FROM article_runs ORDER BY article_id, first_number';
    const before = await app.query(runs);
    expect(before.length).toBeGreaterThan(20);
    await runner.startTransaction();
    await runner.query('DELETE FROM article_runs');
    await new MakeRunsOfWhatThereIs1764820000001().up(runner);
    expect(await runner.query(runs)).toEqual(before);
    await runner.rollbackTransaction();
    await runner.release();
  });

  it('begins anew with each step that is no edit, and counts entries', async () => {
    const made = await created(client, { headline: 'Steps' });
    await patched(client, made, { kicker: 'x' });
    await taken(client, made, 'publish');
    await patched(client, made, { kicker: 'y', summary: 'z' });
    const { body } = await client.get(`${at(made)}/revisions?count=true`);
    expect(body.total).toBe(3);
    expect(body.items).toMatchObject([
      { from: 4, to: 4, cause: 'edit', changed: ['kicker', 'summary'] },
      { from: 3, to: 3, cause: 'transition' },
      { from: 1, to: 2, cause: 'edit' },
    ]);
    expect(Object.keys(body.items[0] ?? {}).sort()).toEqual(
      ['by', 'cause', 'changed', 'endedAt', 'from', 'startedAt', 'to'].sort(),
    );
    expect(body.items[0]).toMatchObject({ by: { id: authors[0] } });
    const sparse = await client.get(`${at(made)}/revisions?fields=from,to`);
    expect(sparse.body.items).toMatchObject([{ from: 4, to: 4 }, {}, {}]);
  });
});
