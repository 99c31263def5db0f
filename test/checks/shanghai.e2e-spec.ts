import { existsSync, readFileSync } from 'node:fs';
import { created, patched, read } from '../articles/article-answer.js';
import { checked, remedied } from './checked.js';
import type { FindingAnswer } from './checked.js';
import { FAULTS } from './shanghai-faults.js';
import type { ShanghaiArticle } from './shanghai-faults.js';
import { withApp } from '../with-app.js';

const FIXTURE = new URL('../../../shared/fixtures/shanghai/create-article.json', import.meta.url);
const isThere = existsSync(FIXTURE);
if (!isThere) console.warn(`Skipped: ${FIXTURE.pathname} is not there.`);

const article = (): ShanghaiArticle => JSON.parse(readFileSync(FIXTURE, 'utf8')) as ShanghaiArticle;
const summaries = (items: readonly FindingAnswer[]): string[] =>
  items.map(({ code, anchor, pointer }) => `${code} ${pointer} ${anchor?.exact.slice(0, 40)}`);

/** A real article with all its facts, as it was printed; see its README. */
(isThere ? describe : describe.skip)('the article of Shanghai', () => {
  const app = withApp();
  let sound: readonly FindingAnswer[];

  beforeAll(async () => {
    sound = (await checked(app.client, await created(app.client, article()))).items;
  });

  /** What is found beside what the article has as it was printed: targets that have passed since. Each variant contradicts the others. */
  const others = (items: readonly FindingAnswer[]): FindingAnswer[] => {
    const known = new Set(sound.map(({ code, anchor }) => `${code} ${anchor?.exact}`));
    return items.filter(
      ({ code, anchor }) => code !== 'contradicts' && !known.has(`${code} ${anchor?.exact}`),
    );
  };

  it('has no error and no warning, and may be published', () => {
    expect(summaries(sound.filter(({ severity }) => severity !== 'info'))).toEqual([]);
    expect(new Set(sound.map(({ code }) => code))).toEqual(new Set(['target-in-the-past']));
  });

  it.each(FAULTS)('with %s: %s at “%s”, and the remedy mends it', async (_, code, at, put) => {
    const faulty = article();
    put(faulty);
    const made = await created(app.client, faulty);
    const found = others((await checked(app.client, made)).items);
    expect(summaries(found)).toEqual([expect.stringMatching(new RegExp(`^${code} `))]);
    expect(found[0]?.anchor?.exact).toContain(at);
    if (found[0]) await remedied(app.client, found[0]);
    expect(summaries(others((await checked(app.client, made)).items))).toEqual([]);
  });

  it.each([
    ['a word of a quote', 'launch 200', 'start 200'],
    ['the end of a quote', 'reforms,"', 'reforms and more,"'],
    ['a digit', '14.5 billion', '15.4 billion'],
  ])('after an edit of %s tells it once, and the remedy mends it', async (_, from, to) => {
    const made = await created(app.client, article());
    const { body } = await read(app.client, made);
    const edited = body.map((block) => ({ ...block, text: block.text.replace(from, to) }));
    await patched(app.client, made, { body: edited });
    const found = others((await checked(app.client, made)).items);
    expect(found.map((finding) => finding.code)).toEqual(['anchor-detached']);
    if (found[0]) await remedied(app.client, found[0]);
    expect(summaries(others((await checked(app.client, made)).items))).toEqual([]);
  });
});
