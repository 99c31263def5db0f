import { MalformedJson, TooLarge } from '../../kernel/problems/http.problems.js';
import { MemberNames, nameOf } from './member-names.js';
import { Problem } from '../../kernel/problems/problem.js';

/** Deeper than anything that is taken here, and far from what a stack can't hold. */
const MAX_DEPTH = 100;

/** The longest that is written whole (5,000 blocks of text, 2,000 facts) has about 30,000 objects and arrays. */
const MAX_CONTAINERS = 50_000;

/** And about 120,000 values. */
const MAX_VALUES = 250_000;

/** All resources together have about 150 names. Each further one costs the parser a new shape of object. */
const MAX_NAMES = 1000;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Refuses JSON that costs the parser, or whatever walks through the value, far more than its length, and JSON that says a member twice, of
 * which the parser would drop one. Reads each byte once and calls itself nowhere, so the check takes time in proportion to the length,
 * whatever the bytes are.
 * @param json UTF-8; need not be well-formed JSON
 * @throws Problem 400 `malformed-json` where arrays and objects are nested without reason, or an object has a member twice, 413
 * `too-large` where there are too many values, arrays and objects, or different names of members
 */
export function refuseCostlyJson(json: Uint8Array): void {
  let [depth, containers, values, start, end] = [0, 0, 0, 0, 0];
  const names = new MemberNames(json, MAX_DEPTH);
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (byte === QUOTE) {
      start = i + 1;
      end = i = endOfString(json, start);
    } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      containers++;
      if (++depth > MAX_DEPTH)
        throw new Problem(MalformedJson, `The body is nested more than ${MAX_DEPTH} deep.`);
      names.enter(depth);
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth = Math.max(depth - 1, 0);
    else if (byte === COMMA) values++;
    else if (byte === COLON && names.isRepeated(start, end, endedString, depth))
      throw saidTwice(nameOf(json, start, end));
    if (containers > MAX_CONTAINERS) throw tooMany(MAX_CONTAINERS, 'objects and arrays');
    if (values > MAX_VALUES) throw tooMany(MAX_VALUES, 'values');
    if (names.size > MAX_NAMES) throw tooMany(MAX_NAMES, 'different names');
  }
}

/** So that nobody outside can make up names that are taken for one. */
const SEED = Math.floor(Math.random() * 2 ** 32);

/** The hash (FNV-1a) of the string that `endOfString` read last: a second result without an object for each string. */
let endedString = 0;

/** The position of the closing quotation mark, or the end of the text. @param from after the opening one */
function endOfString(json: Uint8Array, from: number): number {
  let hash = SEED;
  let i = from;
  for (; i < json.length && json[i] !== QUOTE; i++) {
    if (json[i] === BACKSLASH) hash = hashed(hash, json[i++]);
    hash = hashed(hash, json[i]);
  }
  endedString = hash;
  return i;
}

function hashed(hash: number, byte = 0): number {
  return Math.imul(hash ^ byte, 0x0100_0193);
}

function tooMany(most: number, what: string): Problem {
  return new Problem(TooLarge, `The body has more than ${most.toLocaleString('en')} ${what}.`);
}

function saidTwice(name: string): Problem {
  const shown = name.length > 64 ? `${name.slice(0, 63)}…` : name;
  return new Problem(MalformedJson, `The body has an object with the member ${JSON.stringify(shown)} twice.`);
}
