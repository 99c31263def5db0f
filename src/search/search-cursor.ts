import { readCursor, writeCursor } from '../lists/cursor.js';
import { malformedQuery } from '../kernel/problems/http.problems.js';
import { InvalidValue } from '../kernel/values/invalid-value.js';
import { parseTimestamp } from '../kernel/values/timestamp.js';
import { isUuid } from '../kernel/values/uuid.js';
import type { Positions } from './either-kind.js';
import type { SearchPosition } from './search-engine.js';

/** Where a page begins in each kind, and what the first page counted. */
export interface SearchBookmark {
  readonly positions: Positions;
  /** Null where it did not count. */
  readonly total: number | null;
  readonly complete: boolean;
}

const LIST = 'search';

/** A cursor wants an id; this one has those of its positions. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** @param sort how it is sorted, and what else makes it another list */
export function writeBookmark({ positions, total, complete }: SearchBookmark, sort: string): string {
  const places = positions.map(
    (position): Place | null =>
      position && [
        position.until,
        position.untilId,
        position.after?.score ?? null,
        position.after?.id ?? null,
      ],
  );
  return writeCursor({ list: LIST, sort, value: JSON.stringify([places, total, complete]), id: NO_ID });
}

/**
 * @param kinds how many are searched for
 * @throws Problem 400 for anything that this list did not give out
 */
export function readBookmark(text: string, sort: string, kinds: number): SearchBookmark {
  const parts = parsed(readCursor(text, LIST, sort).value);
  if (parts?.[0].length !== kinds)
    throw malformedQuery('cursor', 'not-a-cursor', 'This cursor does not come from this list.');
  const [places, total, complete] = parts;
  return { positions: places.map((place) => place && positionOf(place)), total, complete };
}

function positionOf([until, untilId, score, id]: Place): SearchPosition {
  return { until, untilId, after: score === null || id === null ? null : { score, id } };
}

type Place = [until: string, untilId: string | null, score: number | null, id: string | null];
type Parts = [places: (Place | null)[], total: number | null, complete: boolean];

function parsed(value: string): Parts | undefined {
  try {
    const parts: unknown = JSON.parse(value);
    return Array.isArray(parts) && isParts(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isParts(parts: unknown[]): parts is Parts {
  const [places, total, complete] = parts;
  return (
    parts.length === 3 &&
    Array.isArray(places) &&
    places.every((place) => place === null || isPlace(place)) &&
    (total === null || Number.isSafeInteger(total)) &&
    typeof complete === 'boolean'
  );
}

function isPlace(place: unknown): place is Place {
  if (!Array.isArray(place) || place.length !== 4) return false;
  const [until, untilId, score, id] = place as unknown[];
  const isAfter = (score === null && id === null) || (Number.isFinite(score) && isUuid(id));
  return isTimestamp(until) && (untilId === null || isUuid(untilId)) && isAfter;
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
