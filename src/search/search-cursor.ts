import { readCursor, writeCursor } from '../kernel/http/cursor.js';
import { malformedQuery } from '../kernel/http/http.problems.js';
import { InvalidValue } from '../kernel/values/invalid-value.js';
import { parseTimestamp } from '../kernel/values/timestamp.js';
import { isUuid } from '../kernel/values/uuid.js';
import type { SearchPosition } from './search-engine.js';

/** Where a page begins, and what the first page counted. */
export interface SearchBookmark {
  readonly position: SearchPosition;
  readonly total: number;
  readonly complete: boolean;
}

const LIST = 'search';

/** Stands for "none" where a cursor wants an id. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** @param sort how it is sorted, and what else makes it another list */
export function writeBookmark({ position, total, complete }: SearchBookmark, sort: string): string {
  const { until, untilId, after } = position;
  const value = JSON.stringify([until, untilId, after?.score ?? null, total, complete]);
  return writeCursor({ list: LIST, sort, value, id: after?.id ?? NO_ID });
}

/** @throws Problem 400 for anything that this list did not give out */
export function readBookmark(text: string, sort: string): SearchBookmark {
  const { value, id } = readCursor(text, LIST, sort);
  const parts = parsed(value);
  if (!parts || !isUuid(id))
    throw malformedQuery('cursor', 'not-a-cursor', 'The cursor is not one that this list gave out.');
  const [until, untilId, score, total, complete] = parts;
  return { position: { until, untilId, after: score === null ? null : { score, id } }, total, complete };
}

type Parts = [until: string, untilId: string | null, score: number | null, total: number, complete: boolean];

function parsed(value: string): Parts | undefined {
  try {
    const parts: unknown = JSON.parse(value);
    return Array.isArray(parts) && isParts(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isParts(parts: unknown[]): parts is Parts {
  const [until, untilId, score, total, complete] = parts;
  return (
    parts.length === 5 &&
    isTimestamp(until) &&
    (untilId === null || isUuid(untilId)) &&
    (score === null || Number.isFinite(score)) &&
    Number.isSafeInteger(total) &&
    typeof complete === 'boolean'
  );
}

function isTimestamp(text: unknown): boolean {
  try {
    parseTimestamp(text);
    return true;
  } catch (error) {
    if (error instanceof InvalidValue) return false;
    throw error;
  }
}
