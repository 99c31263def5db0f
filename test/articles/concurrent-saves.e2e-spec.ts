import fc from 'fast-check';
import { addUser, signedInAgain } from '../support/accounts.js';
import type { Answer, Client } from '../support/client.js';
import { asParagraphs, wordBlocks, wordEdit, wordsEdited, wordsIn } from '../support/word-edits.js';
import type { WordBlocks, WordEdit } from '../support/word-edits.js';
import { until } from '../support/until.js';
import { at, created, read, taken } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const edits = fc.array(wordEdit, { minLength: 1, maxLength: 3 });
const WRITERS = ['t', 'y'];

/** All orders in which two writers can make three saves, but for who is first: by the index of the writer. */
const INTERLEAVINGS = [
  [0, 0, 0],
  [0, 0, 1],
  [0, 1, 0],
  [0, 1, 1],
];

type Merged = Answer<ArticleAnswer & { readonly conflicts: readonly { readonly yours: unknown }[] }>;

const blocksOf = ({ body }: ArticleAnswer): WordBlocks =>
  body.map(({ id, text }) => ({ id, words: wordsIn(text) }));

/** Writes in the state that a writer holds, and saves with `merge=auto`. */
const save = (article: ArticleAnswer, done: readonly WordEdit[], who: string): Promise<Merged> =>
  client.patch(
    `${at(article)}?merge=auto`,
    { body: asParagraphs(wordsEdited(blocksOf(article), done, who)) },
    article.revision,
  );

const withText = (sizes: readonly number[]): Promise<ArticleAnswer> => {
  const body = asParagraphs(wordBlocks(sizes));
  const [first] = body.flatMap((block) => ('text' in block ? wordsIn(block.text) : []));
  return created(client, {
    headline: 'Saved by two',
    body,
    quotes: [{ text: 'x', anchors: [{ exact: first }] }],
  });
};

function expectAnchors({ body, quotes }: ArticleAnswer): void {
  for (const { blockId, start, end, exact, state } of quotes.flatMap(({ anchors }) => anchors))
    if (state === undefined)
      expect(body.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(exact);
}

describe('two writers who save without waiting for each other', () => {
  it.each(INTERLEAVINGS)('lose nothing that was accepted: %d, %d, %d', async (...order) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 1, maxLength: 4 }),
        fc.tuple(edits, edits, edits),
        async (sizes, saves) => {
          const made = await withText(sizes);
          const held = [made, made];
          for (const [i, writer] of order.entries()) {
            const mine = held[writer] ?? made;
            const before = await read(client, made);
            // Each save makes words of its own.
            const who = `${WRITERS[writer] ?? ''}${i}x`;
            const { status, body } = await save(mine, saves[i] ?? [], who);
            const after = await read(client, made);
            const written = wordsIn(asParagraphs(wordsEdited(blocksOf(mine), saves[i] ?? [], who)));
            const added = written.filter(
              (word) => !wordsIn(blocksOf(mine).map(({ words }) => words.join(' '))).includes(word),
            );
            const now = wordsIn(after.body);
            if (status === 412) {
              expect(after).toEqual(before);
              expect(body.conflicts.length).toBeGreaterThan(0);
            } else {
              expect([status, now]).toEqual([200, expect.arrayContaining(added)]);
              const known = wordsIn(mine.body);
              // What others added meanwhile is still there.
              expect(now).toEqual(
                expect.arrayContaining(wordsIn(before.body).filter((word) => !known.includes(word))),
              );
            }
            expectAnchors(after);
            held[writer] = after;
          }
        },
      ),
      { numRuns: 12, seed: 14 },
    );
  });
});

/** A writer at a network that loses answers and delivers requests twice, late and out of order. Saves as docs/concurrent-editing.md says. */
class Autosaver {
  private revision: number;
  private saves = 0;
  /** What the network still holds back. */
  readonly late: Promise<Answer<ArticleAnswer>>[] = [];
  readonly statuses: number[] = [];

  constructor(
    private readonly article: ArticleAnswer,
    private readonly fate: () => number,
  ) {
    this.revision = article.revision;
  }

  async type(text: string): Promise<void> {
    const key = `${this.article.id}-${(this.saves++).toString()}`;
    for (;;) {
      const sent = this.send(key, text);
      const fate = this.fate();
      // The request is delivered twice, once much later.
      if (fate === 1)
        this.late.push(
          new Promise((resolve) =>
            setTimeout(() => {
              resolve(this.send(key, text));
            }, 50),
          ),
        );
      // The writer waits no longer, and asks again while the first may still run.
      if (fate === 2) {
        this.late.push(sent);
        continue;
      }
      const { status, body } = await sent;
      // The answer is lost.
      if (fate === 3) continue;
      this.statuses.push(status);
      if (status === 409 && body.code === 'idempotency-key-in-use') continue;
      if (status === 200) this.revision = body.revision;
      return;
    }
  }

  private send(key: string, text: string): Promise<Answer<ArticleAnswer>> {
    return client.send('PATCH', `${at(this.article)}?merge=auto`, {
      body: { body: [{ id: 'a', type: 'paragraph', text }] },
      headers: { 'idempotency-key': key, 'if-match': `"${this.revision}"` },
    });
  }
}

// Pitfall 7.
describe('an editor that saves by itself', () => {
  it('never conflicts with itself, whatever the network does, and a step of the workflow in between is no conflict', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 12 }), async (fates) => {
        const made = await created(client, {
          headline: 'Typed',
          body: [{ id: 'a', type: 'paragraph', text: 'It begins.' }],
        });
        const left = [...fates];
        const saver = new Autosaver(made, () => left.pop() ?? 0);
        let text = 'It begins.';
        for (const [i, word] of ['Then', 'it', 'goes', 'on.'].entries()) {
          text = `${text} ${word}`;
          await saver.type(text);
          if (i === 1) await taken(client, made, 'publish');
        }
        for (const { status } of await Promise.all(saver.late)) expect([200, 409]).toContain(status);
        expect(saver.statuses.filter((status) => status !== 200 && status !== 409)).toEqual([]);
        const { body, revision } = await read(client, made);
        expect(body.map((block) => block.text)).toEqual([text]);
        // One revision for each save, one for the publication.
        expect(revision).toBe(6);
      }),
      { numRuns: 8, seed: 14 },
    );
  });
});

describe('an editor whose session ends between a save and its answer', () => {
  it('repeats the save in a new session, and is answered as the first time', async () => {
    const editor = await addUser(app, { role: 'editor' });
    const made = await created(editor, { headline: 'Signed in again' });
    const save = (as: Client): Promise<Answer<ArticleAnswer>> =>
      as.send('PATCH', at(made), {
        body: { summary: 'Typed' },
        headers: { 'idempotency-key': 'of-a-session', 'if-match': '"1"' },
      });
    const first = await save(editor);
    await app.query('UPDATE sessions SET expires_at = now() WHERE user_id = $1', [editor.id]);
    await until('the session has ended', async () => (await save(editor)).status === 401);
    const again = await save(await signedInAgain(app, editor));
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await read(client, made)).revision).toBe(2);
  });
});

// Pitfall 6.
describe('fifty writers at once who hold the same tag', () => {
  it('of a fact: one succeeds, the others are told the tag of the winner', async () => {
    const { statistics } = await created(client, {
      headline: 'A figure',
      statistics: [{ value: '1', unit: { kind: 'percent' } }],
    });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        client.patch<ArticleAnswer>(
          `/v1/editorial/statistics/${statistics[0]?.id}`,
          { place: `Place ${i}` },
          1,
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 200))
      expect(body).toMatchObject({ status: 412, currentRevision: 2 });
  });

  it('of a step: one takes it', async () => {
    const made = await created(client, { headline: 'A step' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        client.post(`${at(made)}/transitions`, { action: 'publish' }, { 'if-match': '"1"' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 200))
      expect(body).toMatchObject({ status: 412, currentRevision: 2, currentETag: '"2"' });
  });

  it('and all merge: each of them succeeds, and each word is there', async () => {
    const made = await created(client, {
      headline: 'A merge',
      body: asParagraphs(wordBlocks(Array.from({ length: 50 }, () => 3))),
    });
    const answers = await Promise.all(
      made.body.map((block, i) =>
        client.patch<ArticleAnswer>(
          `${at(made)}?merge=auto`,
          { body: made.body.map((other) => (other === block ? { ...block, text: `written${i}` } : other)) },
          1,
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const { body, revision } = await read(client, made);
    expect([revision, wordsIn(body)]).toEqual([51, made.body.map((_, i) => `written${i}`)]);
  });
});
