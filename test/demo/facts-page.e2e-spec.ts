import { readFileSync } from 'node:fs';
import { SampleNewsroom } from '../../src/demo/sample-newsroom.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Body } from '../support/client.js';

const PAGE = readFileSync('docs/facts.md', 'utf8');
/** A request in a block of its own, and the answer that the page shows for it. */
const SHOWN = /```\nGET (\S+)\n```\n\n```json\n([^`]+)```/g;

/** What the page shows is part of an answer: an object has more members, a list more items between, and "…" stands for any value. */
function isPart(shown: unknown, whole: unknown): boolean {
  if (shown === '…') return whole !== undefined;
  if (Array.isArray(shown)) {
    if (!Array.isArray(whole) || (shown.length === 0 && whole.length > 0)) return false;
    let at = 0;
    return shown.every((each) => {
      while (at < whole.length && !isPart(each, whole[at])) at++;
      return at++ < whole.length;
    });
  }
  if (typeof shown !== 'object' || shown === null) return shown === whole;
  if (typeof whole !== 'object' || whole === null) return false;
  const members = whole as Readonly<Record<string, unknown>>;
  return Object.entries(shown).every(([name, value]) => isPart(value, members[name]));
}

describe('the page about facts', () => {
  let service: TestApp;

  beforeAll(async () => {
    service = await startApp();
    await service.app.get(SampleNewsroom).prepare({ wanted: true }, () => undefined);
  });

  afterAll(() => service.close());

  it('shows answers that the sample newsroom gives', async () => {
    const shown = [...PAGE.matchAll(SHOWN)];
    expect(shown.length).toBeGreaterThanOrEqual(9);
    let first = '';
    for (const [, path = '', answer = ''] of shown) {
      const { status, body } = await service.client.get<{ items?: readonly Body[] }>(
        path.replace(':id', first),
      );
      first = body.items?.[0]?.id ?? first;
      const expected = JSON.parse(answer) as object;
      // What does not agree is shown whole.
      if (!isPart(expected, body)) expect([path, status, body]).toEqual([path, 200, expected]);
      expect([path, status]).toEqual([path, 200]);
    }
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 2 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: '…' }, {}, false],
    [[1, 3], [1, 2, 3], true],
    [[3, 1], [1, 2, 3], false],
    [[], [1], false],
  ])('of which %j is a part of %j: %s', (part, whole, expected) => {
    expect(isPart(part, whole)).toBe(expected);
  });
});
