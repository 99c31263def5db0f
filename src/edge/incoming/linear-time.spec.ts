import { growsLinearly } from '../../../test/support/growth.js';
import { Period } from '../../kernel/values/period.js';
import { accepts, preferredType } from './accept.js';
import { refuseCostlyJson } from './bounded-json.js';
import { isFresh } from './conditional.js';
import { readCursor } from '../../lists/cursor.js';
import { hostFault } from './host-fault.js';
import { originForm } from './request-target.js';
import { parseQuery } from '../../lists/parse-query.js';
import { refusalOfForm } from './body-form.js';
import { ListQuery, readQuery } from '../../lists/list-query.js';
import { chosenCoding } from '../answers/content-coding.js';
import { readEither } from '../../lists/read-either.js';

/** What repeats until it is as long as is asked for. */
type Shape = (length: number) => string;
const repeated =
  (unit: string, begin = '', end = ''): Shape =>
  (length) =>
    begin + unit.repeat(Math.ceil(length / unit.length)) + end;

/** Shapes at which expressions that try again and walks that begin anew get slow: open, nested, alternating, empty, blank. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'an open string of escaped quotes': repeated('\\"', '"'),
  'an open string of escapes': repeated('\\', '"'),
  'open strings': repeated('"'),
  'empty strings': repeated('"",', '['),
  'open arrays': repeated('['),
  'closed arrays': repeated(']'),
  'arrays in arrays': repeated('[],', '['),
  'open objects': repeated('{"a":'),
  'objects with names': (length) =>
    `{${Array.from({ length: length / 10 }, (_, i) => `"${String(i).padStart(6)}":1`).join(',')}`,
  'long numbers': repeated('1'),
  colons: repeated(':'),
  commas: repeated(','),
  blanks: repeated(' '),
  'blanks before the end': repeated(' ', 'a', 'b'),
  'tabs and semicolons': repeated('\t;'),
  semicolons: repeated(';', 'a/b'),
  weights: repeated(';q=1', 'a/b'),
  'media ranges': repeated('a/b;q=0.1,'),
  'kinds of JSON': repeated('application/a+', '', 'json'),
  slashes: repeated('/'),
  dots: repeated('..'),
  dashes: repeated('-'),
  percents: repeated('%'),
  'percent-encoded': repeated('%C3%A4'),
  'half of a letter': repeated('%C3'),
  'the same parameter': repeated('a=1&'),
  'another parameter': (length) => Array.from({ length: length / 8 }, (_, i) => `a${i}=1`).join('&'),
  'limits of lists': repeated('limit=1&'),
  tags: repeated('W/"1",'),
  'weak tags without an end': repeated('W/"'),
  'bare letters': repeated('é'),
  digits: repeated('9', '-'),
  'years with doubts': repeated('2018~/'),
  'an open set': repeated('2018,', '['),
  base64: repeated('WyJh'),
};

const head = (header: string) => ({
  headers: { host: header },
  rawHeaders: ['host', header],
  httpVersion: '1.1',
});

/** What reads text of strangers here, and how long a text may reach it. */
const READERS: Readonly<Record<string, readonly [longest: number, read: (text: string) => unknown]>> = {
  'the guard before JSON': [
    400_000,
    (text) => {
      refuseCostlyJson(Buffer.from(text));
    },
  ],
  'the query string': [16_000, parseQuery],
  'the parameters of a list': [16_000, (text) => readQuery(ListQuery, parseQuery(text))],
  'the fields of a list': [16_000, (text) => readQuery(ListQuery, { fields: text })],
  'the values of a parameter': [16_000, readEither],
  'a cursor': [16_000, (text) => readCursor(text, 'people', 'name')],
  'the cursor inside': [
    16_000,
    (text) => readCursor(Buffer.from(text).toString('base64url'), 'people', 'name'),
  ],
  'the address': [16_000, originForm],
  'an absolute address': [16_000, (text) => originForm(`http://${text}`)],
  Accept: [
    16_000,
    (text) => [accepts(text, 'text/csv'), preferredType(text, ['application/json', 'text/csv'])],
  ],
  'Accept-Encoding': [16_000, chosenCoding],
  'If-None-Match': [16_000, (text) => isFresh({ 'if-none-match': text }, '"1"')],
  'If-Modified-Since': [16_000, (text) => isFresh({ 'if-modified-since': text }, '"1"', new Date())],
  'Content-Type': [16_000, (text) => refusalOfForm({ 'content-type': text })],
  charset: [16_000, (text) => refusalOfForm({ 'content-type': `application/json; charset=${text}` })],
  'Content-Encoding': [
    16_000,
    (text) => refusalOfForm({ 'content-type': 'application/json', 'content-encoding': text }),
  ],
  Host: [16_000, (text) => hostFault(head(text) as Parameters<typeof hostFault>[0])],
  'a period': [16_000, (text) => Period.parse(text)],
  'a date': [16_000, (text) => Period.parseDate(text)],
};

describe('what reads the text of strangers takes time in proportion to its length (pitfall 26)', () => {
  const table = Object.entries(READERS).flatMap(([reader, [longest, read]]) =>
    Object.entries(SHAPES).map(([shape, make]) => [reader, shape, longest, read, make] as const),
  );

  it.each(table)('%s: %s', (_reader, _shape, longest, read, make) => {
    expect(growsLinearly(read, make, longest)).toBe(true);
  });
});
