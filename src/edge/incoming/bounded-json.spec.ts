import { refuseCostlyJson } from './bounded-json.js';
import { Problem } from '../../kernel/problems/problem.js';

/** The code of the refusal, or undefined. */
function refusalOf(json: string): string | undefined {
  try {
    refuseCostlyJson(Buffer.from(json));
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.kind.code;
    throw error;
  }
}

const list = (length: number, item: (i: number) => string): string =>
  `[${Array.from({ length }, (_, i) => item(i)).join(',')}]`;

describe('JSON that costs more than its length', () => {
  it('is what is nested without reason, not what only looks so', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${'{'.repeat(0)}${']'.repeat(depth)}`;
    expect(refusalOf(nested(100))).toBeUndefined();
    expect(refusalOf(nested(101))).toBe('malformed-json');
    expect(refusalOf(`{"a":"${'['.repeat(5000)}\\"${'{'.repeat(5000)}"}`)).toBeUndefined();
    expect(refusalOf('['.repeat(5000))).toBe('malformed-json');
  });

  it.each<[string, string]>([
    ['arrays', list(60_000, () => '[]')],
    ['objects', list(60_000, () => '{}')],
    ['numbers', list(300_000, () => '1')],
    ['names in one object', `{${Array.from({ length: 2000 }, (_, i) => `"k${i}":1`).join(',')}}`],
    ['names in many objects', list(2000, (i) => `{"k${i}":1}`)],
    ['names as escapes', list(2000, (i) => `{"\\"k${i}" :1}`)],
  ])('is too many %s', (_, json) => {
    expect(refusalOf(json)).toBe('too-large');
  });

  it.each<[string, string]>([
    [
      'many blocks with the same names',
      list(5000, (i) => `{"id":"b${i}","type":"paragraph","text":"Words","marks":[]}`),
    ],
    ['one long text', `{"text":"${'x'.repeat(4_000_000)}"}`],
    ['many different texts', list(5000, (i) => `"text ${i}: and so on"`)],
    ['what is no JSON', '"\\'],
    ['nothing', ''],
  ])('is not: %s', (_, json) => {
    expect(refusalOf(json)).toBeUndefined();
  });
});
