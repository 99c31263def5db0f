import { cast } from '../support/cast.js';
import { at, cityArticle, created, paragraph, patched, taken } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

interface Words {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

interface Diff {
  readonly number: number;
  readonly against: number | null;
  readonly fields: readonly { readonly name: string; readonly words?: readonly Words[] }[];
  readonly blocks: readonly {
    readonly id: string;
    readonly change: string;
    readonly moved: boolean;
    readonly words?: readonly Words[];
  }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly change: string;
    readonly fields: readonly object[];
  }[];
  readonly statistics: readonly object[];
  readonly mentions: readonly object[];
}

const diff = async ({ id }: { readonly id: string }, number: number, against?: number): Promise<Diff> => {
  const query = against === undefined ? '' : `?against=${against}`;
  const { status, body } = await client.get<Diff>(`${at({ id })}/revisions/${number}/diff${query}`);
  expect(status).toBe(200);
  return body;
};

const side = (words: readonly Words[] | undefined, not: Words['kind']): string =>
  (words ?? []).flatMap(({ kind, text }) => (kind === not ? [] : [text])).join('');

let made: ArticleAnswer;
const TEXTS = [
  'The city will invest 69 billion yuan this year.',
  'On Tuesday the city will invest 70 billion yuan.',
];

describe('the difference of two revisions', () => {
  beforeAll(async () => {
    made = await cityArticle(client, await cast(client));
    const [quote, other] = made.quotes;
    await patched(client, made, {
      headline: 'City to invest more',
      kicker: null,
      body: [paragraph('n', 'A new one.'), paragraph('a', TEXTS[1] ?? '')],
      quotes: [
        { id: other?.id, text: 'Another thing' },
        { id: quote?.id, anchors: [] },
      ],
      statistics: [],
    });
    await taken(client, made, 'publish');
  });

  it('is by field, by block and word, and by fact', async () => {
    const { number, against, ...differing } = await diff(made, 2);
    expect([number, against]).toEqual([2, 1]);
    expect(differing.fields).toMatchObject([
      { name: 'slug' },
      {
        name: 'headline',
        before: 'City to invest',
        after: 'City to invest more',
        words: [{ kind: 'same' }, { kind: 'added', text: ' more' }],
      },
      { name: 'kicker', before: 'Economy', after: null },
    ]);
    expect(differing.blocks.map(({ id, change }) => `${id} ${change}`)).toEqual([
      'n added',
      'a changed',
      'b removed',
    ]);
    const words = differing.blocks[1]?.words;
    expect([side(words, 'added'), side(words, 'removed')]).toEqual(TEXTS);
    expect(words?.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toContain('70');
    expect(differing.quotes).toMatchObject([
      { change: 'changed', fields: [{ name: 'text', before: 'Another', after: 'Another thing' }] },
      { change: 'changed', fields: [{ name: 'anchors' }] },
    ]);
    expect(differing.statistics).toMatchObject([{ change: 'removed', after: null, fields: [] }]);
    expect(differing.mentions).toEqual([]);
  });

  it('shows a transition by the status, and between distant revisions all of it', async () => {
    expect(await diff(made, 3)).toMatchObject({
      fields: [{ name: 'status', before: 'draft', after: 'published' }],
      blocks: [],
      mentions: [],
      quotes: [],
      statistics: [],
    });
    const whole = await diff(made, 3, 1);
    const { fields, ...rest } = await diff(made, 2, 1);
    expect(whole).toEqual({
      ...rest,
      number: 3,
      fields: [...fields, expect.objectContaining({ name: 'status' })],
    });
  });

  it('can be read backwards', async () => {
    const [there, back] = [await diff(made, 2, 1), await diff(made, 1, 2)];
    expect(back.blocks.map(({ id }) => id).sort()).toEqual(there.blocks.map(({ id }) => id).sort());
    const words = back.blocks.find(({ id }) => id === 'a')?.words;
    expect([side(words, 'removed'), side(words, 'added')]).toEqual(TEXTS);
  });

  it('of the first is with nothing: all of it was added', async () => {
    const first = await diff(made, 1);
    expect(first.against).toBeNull();
    expect(first.blocks.map(({ change }) => change)).toEqual(['added', 'added']);
    expect(first.fields.map(({ name }) => name)).toContain('headline');
    expect(first.statistics).toMatchObject([{ change: 'added', before: null }]);
  });

  it('tells a block that was moved, and takes long texts', async () => {
    const long = Array.from({ length: 400 }, (_, i) =>
      paragraph(`p${i}`, `Paragraph ${i} has a number of words.`),
    );
    const article = await created(client, { headline: 'Long', body: long });
    await patched(client, article, { body: [...long.slice(1), long[0]] });
    expect((await diff(article, 2)).blocks).toMatchObject([{ id: 'p0', change: 'moved', moved: true }]);
  });

  it('is not there where a revision is not', async () => {
    for (const path of ['9/diff', '1/diff?against=9'])
      expect([path, (await client.get(`${at(made)}/revisions/${path}`)).status]).toEqual([path, 404]);
    for (const path of ['0/diff', '1/diff?against=0', '1/diff?against=x'])
      expect([path, (await client.get(`${at(made)}/revisions/${path}`)).status]).toEqual([path, 400]);
  });
});
