import { MalformedJson, TooLarge } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** Deeper than anything that is taken here, and far from what a stack can't hold. */
const MAX_DEPTH = 100;

/** An article of 5,000 blocks with 1,000 quotes and 1,000 statistics has about 30,000 objects and arrays. */
const MAX_CONTAINERS = 50_000;

/** The same article has about 120,000 values. */
const MAX_VALUES = 250_000;

/** All resources together have about 150 names. Each further one costs the parser a new shape of object. */
const MAX_NAMES = 1000;

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Refuses JSON that costs the parser, or whatever walks through the value, far more than its length. Reads each byte once and
 * calls itself nowhere, so the check takes time in proportion to the length, whatever the bytes are.
 * @param json UTF-8; need not be well-formed JSON
 * @throws Problem 400 `malformed-json` where arrays and objects are nested without reason, 413 `too-large` where there are too
 * many values, arrays and objects, or different names of members
 */
export function refuseCostlyJson(json: Uint8Array): void {
  let [depth, containers, values, string] = [0, 0, 0, 0];
  const names = new Set<number>();
  for (let i = 0; i < json.length; i++) {
    const byte = json[i];
    if (byte === QUOTE) {
      i = endOfString(json, i + 1);
      string = endedString;
    } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      containers++;
      if (++depth > MAX_DEPTH)
        throw new Problem(MalformedJson, `The body is nested more than ${MAX_DEPTH} deep.`);
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--;
    else if (byte === COMMA) values++;
    else if (byte === COLON) names.add(string);
    if (containers > MAX_CONTAINERS) throw tooMany(MAX_CONTAINERS, 'objects and arrays');
    if (values > MAX_VALUES) throw tooMany(MAX_VALUES, 'values');
    if (names.size > MAX_NAMES) throw tooMany(MAX_NAMES, 'different names');
  }
}

/** So that nobody outside can make up names that are taken for one. */
const SEED = Math.floor(Math.random() * 2 ** 32);

/** The hash (FNV-1a) of the string that `endOfString` passed over last: a second result without an object for each string. */
let endedString = 0;

/** Where the closing quotation mark stands, or the end of the text. @param from after the opening one */
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
