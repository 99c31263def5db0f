import { MAX_MARKS, MAX_URL } from './body-limits.js';
import type { BodyProblems } from './invalid-body.js';
import { isJsonObject, JsonReader } from './json-reader.js';
import { PLAIN_MARKS } from './mark.js';
import type { Mark, PlainMarkType } from './mark.js';
import { splitsSurrogatePair } from './normalized-text.js';
import type { NormalizedText } from './normalized-text.js';
import { parseLinkUrl } from '../kernel/values/web-url.js';

/**
 * Reads the marks of a block. Offsets count in the text as the client sent it; they are shifted along where
 * normalising to NFC made the text shorter.
 */
export function parseMarks(
  input: unknown,
  pointer: string,
  given: string,
  normalized: NormalizedText,
  problems: BodyProblems,
): Mark[] {
  if (input == null) return [];
  if (!Array.isArray(input)) {
    problems.add(pointer, 'wrong-type', 'must be a list of marks');
    return [];
  }
  if (input.length > MAX_MARKS) {
    problems.add(pointer, 'too-many-marks', `must hold at most ${MAX_MARKS} marks`);
    return [];
  }
  const marks = input.flatMap((value: unknown, index) => {
    const mark = parseMark(value, `${pointer}/${index}`, given, problems);
    if (!mark) return [];
    const [start, end] = normalized.range(mark.start, mark.end);
    // Nothing is left of a byte order mark that could be marked.
    return start < end ? [{ ...mark, start, end }] : [];
  });
  if (linksOverlap(marks)) problems.add(pointer, 'links-overlap', 'must not hold links within links');
  return marks;
}

function parseMark(value: unknown, pointer: string, text: string, problems: BodyProblems): Mark | null {
  if (!isJsonObject(value)) {
    problems.add(pointer, 'wrong-type', 'must be a mark, a JSON object');
    return null;
  }
  const reader = new JsonReader(value, pointer, problems);
  const range = parseRange(reader, text);
  const type = reader.get('type');
  if (type === 'link') {
    reader.allowOnly(['type', 'start', 'end', 'href']);
    const href = reader.address('href', MAX_URL, parseLinkUrl, { required: true });
    return range && { type, ...range, href: href ?? '' };
  }
  if (!isPlainMark(type)) {
    const code = type == null ? 'required' : 'not-one-of';
    reader.refuse('type', code, `must be one of ${[...PLAIN_MARKS, 'link'].join(', ')}`);
    return null;
  }
  reader.allowOnly(['type', 'start', 'end']);
  return range && { type, ...range };
}

function parseRange(reader: JsonReader, text: string): { start: number; end: number } | null {
  for (const property of ['start', 'end'])
    if (!reader.has(property)) reader.refuse(property, 'required', 'is required');
  const start = reader.offset('start');
  const end = reader.offset('end');
  if (start === null || end === null) return null;
  if (end > text.length)
    reader.refuse('end', 'out-of-range', `must be at most ${text.length}, the end of the text`);
  else if (end <= start) reader.refuse('end', 'empty-range', 'must be greater than start');
  else if (splitsSurrogatePair(text, start)) reader.refuse('start', 'splits-character', SPLITS);
  else if (splitsSurrogatePair(text, end)) reader.refuse('end', 'splits-character', SPLITS);
  else return { start, end };
  return null;
}

const SPLITS = 'must not fall between the two code units of one character';

function isPlainMark(type: unknown): type is PlainMarkType {
  return (PLAIN_MARKS as readonly unknown[]).includes(type);
}

function linksOverlap(marks: readonly Mark[]): boolean {
  const links = marks.filter(({ type }) => type === 'link').sort((a, b) => a.start - b.start);
  return links.some(({ start }, index) => start < (links[index - 1]?.end ?? 0));
}
