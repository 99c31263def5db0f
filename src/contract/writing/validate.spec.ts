import { jest } from '@jest/globals';
import { Problem } from '../../kernel/problems/problem.js';
import type { PointedError } from '../../kernel/problems/problem.js';
import {
  Identifier,
  ListOf,
  OneOf,
  Text,
  TextList,
  Timestamp,
  Value,
  WebUrl,
} from '../properties/property-types.js';
import { validate } from './validate.js';

let tested = 0;
const NEVER = {
  code: 'refused',
  message: 'is refused',
  test: () => {
    tested++;
    return false;
  },
};

class Part {
  @Value({}, {}, [NEVER])
  one: unknown;

  @Value({}, {}, [NEVER])
  other: unknown;
}

class Whole {
  @Text({ max: 100 })
  line: string;

  @Text({ max: 100, multiline: true })
  text: string;

  @WebUrl()
  address: string;

  @OneOf(['a', 'b'])
  word: string;

  @Timestamp()
  time: string;

  @Identifier()
  id: string;

  @TextList({ max: 100 })
  words: string[];

  @Value({})
  anything: unknown;

  @ListOf(() => Part)
  parts: Part[];
}

function errorsOf(input: object): PointedError[] {
  try {
    validate(Whole, input);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.extensions.errors as PointedError[];
    throw error;
  }
}

/** The refusals, and how many code units were normalised for them. */
function workOn(input: object): { errors: PointedError[]; normalized: number } {
  const normalize = jest.spyOn(String.prototype, 'normalize');
  const errors = errorsOf(input);
  const normalized = normalize.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
  normalize.mockRestore();
  return { errors, normalized };
}

describe('The work on what is written', () => {
  const long = 'a\u0316\u0301'.repeat(100_000);
  const many = Array.from({ length: 50_000 }, () => 'e\u0301');
  const nested = Array.from({ length: 900 }, () => Array.from({ length: 50 }, () => 'e\u0301'));
  const names = ['line', 'text', 'address', 'word', 'time', 'id', 'words', 'anything'];
  const shapes = [long, many, nested, [long], { a: long }, { a: { b: many } }];
  const values = names.flatMap((name) => shapes.map((value) => [name, value] as const));

  it.each(values)('begins with the bounds: %s', (name, value) => {
    const { errors, normalized } = workOn({ [name]: value });
    expect(errors.map(({ pointer }) => pointer)).toEqual([`/${name}`]);
    expect(normalized).toBeLessThan(1000);
  });

  it('takes a text that NFC makes as short as it may be', () => {
    const letter = '\u03B1\u0313\u0300\u0345';
    expect(validate(Whole, { line: letter.repeat(100) }).line).toBe('\u1F82'.repeat(100));
    expect(errorsOf({ line: letter.repeat(101) })).toMatchObject([{ code: 'too-long' }]);
  });

  it('ends where enough is told', () => {
    tested = 0;
    const parts = Array.from({ length: 1000 }, () => ({ one: 1, other: 2 }));
    expect(errorsOf({ parts })).toHaveLength(200);
    expect(tested).toBeLessThan(1000);
  });
});

describe('A text of which nothing can be seen', () => {
  it.each(['\u200B', '\u00AD \u2060', '\u3164', ' \n'])('is blank: %j', (text) => {
    expect(errorsOf({ line: text, text })).toMatchObject([{ code: 'blank' }, { code: 'blank' }]);
  });
});
