import { actingAs, actorOf } from '../../src/identity/actor.js';
import { sql } from '../../src/kernel/database/sql.js';
import { suggestStatement } from '../../src/entities/suggesting/suggest-statement.js';
import { SuggestedTypes } from '../../src/entities/suggesting/suggested-types.js';
import { typedName } from '../../src/entities/suggesting/typed-name.js';
import { ReferencePlaces } from '../../src/entities/reference-places.js';
import type { Body } from '../support/client.js';
import { created } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';

const SUGGEST = '/v1/editorial/suggest';

const app = withApp();
const { client } = app;

interface Suggestion {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly detail: string | null;
  readonly position: Body | null;
  readonly uses: number;
}

async function make(plural: string, resource: object): Promise<Body> {
  const answer = await client.post(`/v1/editorial/${plural}`, resource);
  expect(answer.status).toBe(201);
  return answer.body;
}

async function suggested(query: string): Promise<Suggestion[]> {
  const answer = await client.get<{ items: Suggestion[] }>(`${SUGGEST}?${query}`);
  expect(answer.status).toBe(200);
  return answer.body.items;
}

async function names(q: string, more = ''): Promise<string[]> {
  return (await suggested(`q=${encodeURIComponent(q)}${more}`)).map(({ name }) => name);
}

describe('as somebody types', () => {
  beforeAll(async () => {
    await make('people', { name: 'Ingrid Sørensen', aliases: ['Inga Sorensen-Vik'] });
    await make('people', { name: 'Aleksandra Żółkiewska' });
    await make('people', { name: '王沪宁', aliases: ['Wang Huning'] });
    await make('people', { name: 'Marguerite Delacroix' });
    await make('organizations', {
      name: 'Port of Lindhaven',
      acronym: 'PLA',
      legalName: 'Lindhaven Harbour Authority',
    });
    await make('indicators', { name: 'Container throughput' });
    await make('sections', { name: 'Shipping' });
  });

  it.each([
    ['ing', 'Ingrid Sørensen'],
    ['INGRID s', 'Ingrid Sørensen'],
    ['sorensen ing', 'Ingrid Sørensen'],
    ['sørensen', 'Ingrid Sørensen'],
    ['inga so', 'Ingrid Sørensen'],
    ['zolk', 'Aleksandra Żółkiewska'],
    ['沪宁', '王沪宁'],
    ['huning', '王沪宁'],
    ['pla', 'Port of Lindhaven'],
    ['harbour auth', 'Port of Lindhaven'],
    ['lindh', 'Port of Lindhaven'],
    ['throughput', 'Container throughput'],
    ['ship', 'Shipping'],
  ])('%s means %s', async (q, name) => {
    expect(await names(q)).toEqual([name]);
  });

  // Each error of Damerau (1964), at the beginning, in the middle and at the end, in whole words and in what is typed of one.
  it.each([
    'merguerite',
    'amrguerite',
    'maguerite',
    'margueritte',
    'marguerit',
    'margeurite',
    'margurite del',
    'marg delacrox',
    'dleacroix',
    'delacroi',
    'delecr',
    'dlac',
    'ddelacr',
    'delacorix',
    'delacroxi',
    'xelacroix',
    'elacroix',
    'mrguerite dealcroix',
  ])('one error in a word is forgiven: %s', async (q) => {
    expect(await names(q)).toEqual(['Marguerite Delacroix']);
  });

  it.each(['del qqqq', 'mar', 'xxlacroix', 'ship yard', '!!!', '7', 'delax'])(
    'no more than that: %s',
    async (q) => {
      const expected = q === 'mar' ? ['Marguerite Delacroix'] : [];
      expect(await names(q)).toEqual(expected);
    },
  );
});

describe('the order', () => {
  it('is: names that begin so, such words inside, misspelt ones; among each the most used', async () => {
    const [inside, begins, used, near] = [
      await make('people', { name: 'Anna Quentin' }),
      await make('people', { name: 'Quentin Aab' }),
      await make('people', { name: 'Quentin Zzz' }),
      await make('people', { name: 'Quemtin Moor' }),
    ];
    await created(client, { headline: 'One', mentions: [{ personId: used.id }, { personId: inside.id }] });
    await created(client, { headline: 'Two', quotes: [{ text: 'x', speaker: { personId: near.id } }] });
    const items = await suggested('q=quentin');
    expect(items.map(({ id }) => id)).toEqual([used.id, begins.id, inside.id, near.id]);
    expect(items.map(({ uses }) => uses)).toEqual([1, 0, 1, 1]);
    expect((await suggested('q=quentin&limit=2')).map(({ id }) => id)).toEqual([used.id, begins.id]);
    expect(await names('quentin zzz')).toEqual(['Quentin Zzz']);
  });

  it('counts what articles say, not what lies in the trash', async () => {
    const { id } = await make('people', { name: 'Countable' });
    const everywhere = {
      bylines: [{ name: 'x', personId: id }],
      mentions: [{ personId: id }],
      quotes: [{ text: 'x', speaker: { personId: id } }],
      statistics: [{ value: '1', unit: { kind: 'percent' }, attribution: { personId: id } }],
    };
    const article = await created(client, { headline: 'Says it', ...everywhere });
    expect(await suggested('q=countable')).toMatchObject([{ uses: 4 }]);
    await client.delete(`/v1/editorial/articles/${article.id}`, 1);
    expect(await suggested('q=countable')).toMatchObject([{ uses: 0 }]);
  });
});

describe('what is told', () => {
  it('is the position of a person on the day', async () => {
    const employer = await make('organizations', { name: 'Some Employer' });
    await make('people', {
      name: 'Positioned Person',
      description: 'Once a clerk.',
      positions: [
        { title: 'clerk', organizationId: employer.id, from: '2001', to: '2009' },
        { title: 'head', organizationId: employer.id, from: '2010-05', to: '2019' },
        { title: 'adviser', from: '2018' },
      ],
    });
    const on = async (day: string): Promise<unknown> =>
      (await suggested(`q=positioned${day}`)).map(({ position, detail }) => ({
        title: position?.title,
        detail,
      }));
    const detail = 'Once a clerk.';
    expect(await on('')).toEqual([{ title: 'adviser', detail }]);
    expect(await on('&on=2018-06-01')).toEqual([{ title: 'adviser', detail }]);
    expect(await on('&on=2015')).toEqual([{ title: 'head', detail }]);
    expect(await on('&on=1999-01-01')).toEqual([{ title: undefined, detail }]);
    const [then] = await suggested('q=positioned&on=2005-03');
    const expected = { title: 'clerk', organizationId: employer.id, organizationName: 'Some Employer' };
    expect(then?.position).toEqual(expected);
  });

  it('is what organizations and sections belong to, and the types that were asked for', async () => {
    const parent = await make('organizations', { name: 'Umbrella Holding' });
    await make('organizations', { name: 'Tellable Works', parentId: parent.id });
    const top = await make('sections', { name: 'Umbrella section' });
    await make('sections', { name: 'Tellable section', parentId: top.id });
    await make('indicators', { name: 'Tellable indicator', description: 'What it measures.' });
    const items = await suggested('q=tellable');
    expect(Object.fromEntries(items.map(({ type, detail }) => [type, detail]))).toEqual({
      organizations: 'Umbrella Holding',
      sections: 'Umbrella section',
      indicators: 'What it measures.',
    });
    const only = await suggested('q=tellable&types=sections,indicators');
    expect(only.map(({ type }) => type).sort()).toEqual(['indicators', 'sections']);
  });

  it('is nothing of what is archived', async () => {
    const gone = await make('people', { name: 'Archivable Namesake' });
    await client.patch(`/v1/editorial/people/${gone.id}`, { archived: true }, 1);
    expect(await names('archivable')).toEqual([]);
    expect(await names('archivbale')).toEqual([]);
  });
});

describe('its statement', () => {
  it('passes over no table for each name, where nearly all references are to one', async () => {
    const known = await make('people', { name: 'Skewed Everywhere' });
    const article = await created(client, { headline: 'Names one a thousand times' });
    for (let i = 0; i < 5; i++) await make('people', { name: `Skewed Unused ${i}` });
    await app.query(
      `INSERT INTO mentions (id, article_id, ordinal, person_id, anchors)
       SELECT gen_random_uuid(), $1, n, $2, '[]' FROM generate_series(1, 20000) n`,
      [article.id, known.id],
    );
    await app.query('ANALYZE mentions');
    const typed = typedName('skewed')!;
    const from = app.app.get(SuggestedTypes).of(['people']);
    const places = app.app.get(ReferencePlaces);
    const day = sql`now()`;
    const { text: STATEMENT, values } = actingAs(
      actorOf({ id: known.id, name: 'x', role: 'admin' }, 'system'),
      () =>
        suggestStatement(
          from.map((source) => ({ source, places: places.of(source.kind) })),
          typed,
          { limit: 10, maxCounted: 1000, earliest: day, latest: day },
        ),
    );
    const rows = await app.query<Record<'QUERY PLAN', string>>(`EXPLAIN ${STATEMENT}`, [...values]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('mentions_person_id_idx');
    expect(plan).not.toContain('Seq Scan on mentions');
  });
});

describe('it refuses', () => {
  it.each(['', 'q=', 'q=x&types=articles', 'q=x&on=yesterday', 'q=x&limit=51', 'q=x&other=1', 'q=x&q=y'])(
    '%s',
    async (query) => {
      expect((await client.get(`${SUGGEST}?${query}`)).status).toBe(400);
    },
  );

  it('strangers', async () => {
    expect((await client.stranger().get(`${SUGGEST}?q=x`)).status).toBe(401);
  });
});

describe('the places that refer to entities', () => {
  it('are all foreign keys to them, and no others', async () => {
    const keys = await app.query<{ kind: string; table: string; column: string }>(`
      SELECT CASE confrelid::regclass::text WHEN 'people' THEN 'person' ELSE rtrim(confrelid::regclass::text, 's') END AS kind,
        conrelid::regclass::text AS "table", a.attname AS "column"
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE contype = 'f' AND confrelid::regclass::text IN ('people', 'organizations', 'indicators', 'sections')
        AND NOT (conrelid = 'positions'::regclass AND a.attname = 'person_id')`);
    const known = app.app.get(ReferencePlaces).all();
    const inOrder = (places: readonly { kind: string; table: string; column: string }[]): string[] =>
      places.map(({ kind, table, column }) => `${kind}: ${table}.${column}`).sort();
    expect(inOrder(known)).toEqual(inOrder(keys));
  });
});
