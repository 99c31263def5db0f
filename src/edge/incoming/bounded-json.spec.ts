import fc from 'fast-check';
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

describe('An object that has a member twice', () => {
  const detailOf = (json: string): string => {
    try {
      refuseCostlyJson(Buffer.from(json));
      return '';
    } catch (error) {
      if (error instanceof Problem) return `${error.kind.code} ${error.detail}`;
      throw error;
    }
  };

  it.each([
    ['{"a":1,"a":2}', '"a"'],
    ['{"a":1,"b":{"a":[{}, "a"],"c":"a"},"a" : 2}', '"a"'],
    ['[{"é\u{1F6A2}":{}},{"b":[[{"x":1,"é\u{1F6A2}":2,"\\u00e9\\ud83d\\udea2":{}}]]}]', '"é\u{1F6A2}"'],
    ['{"a\\"b":1,"a\\u0022b":2}', '"a\\"b"'],
    ['{"":1,"":2}', '""'],
    ['{"__proto__":1,"__proto__":2}', '"__proto__"'],
    [`${'{"a":'.repeat(99)}{"b":1,"b":2}${'}'.repeat(99)}`, '"b"'],
    [`{"${'x'.repeat(5000)}":1,"${'x'.repeat(5000)}":2}`, 'x…"'],
  ])('is refused, and told which: %s', (json, name) => {
    expect(detailOf(json)).toContain('malformed-json');
    expect(detailOf(json)).toContain(name);
  });

  it.each([
    '[{"a":1},{"a":2}]',
    '{"a":{"a":{"a":1}},"b":{"a":1}}',
    '{"a":[{"b":1},{"b":2}],"b":"a","c":["a","a","b"]}',
    '{"a":1,"A":2,"\\u0041\u0308":3,"\\ud800":4,"\\ud801":5}',
    '{"a":"{\\"b\\":1,\\"b\\":2}"}',
  ])('is none: %s', (json) => {
    expect(detailOf(json)).toBe('');
  });

  it('is what a parser would drop a member of, whatever the JSON', () => {
    const names = fc.constantFrom('a', 'b', '\\u0061', '\u00e9', '\\u00E9', 'a\\n', '');
    const { value } = fc.letrec<{ value: string; members: [string, string][] }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', '"a"', '[]', '{}'),
        tie('members').map((all) => `{${all.map(([name, inner]) => `"${name}": ${inner}`).join(' , ')}}`),
        fc.array(tie('value'), { maxLength: 3 }).map((all) => `[${all.join(',')}]`),
      ),
      members: fc.array(fc.tuple(names, tie('value')), { maxLength: 3 }),
    }));
    fc.assert(
      fc.property(value, (json) => {
        let retained = 0;
        JSON.parse(json, (_, inner: unknown) => {
          if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
            retained += Object.keys(inner).length;
          return inner;
        });
        // Each colon is behind a name.
        expect(detailOf(json) !== '').toBe((json.match(/:/g)?.length ?? 0) > retained);
      }),
    );
  });
});
