import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Chance for 256 identifiers at once: asking the system for that of one costs more than all the rest of making it. */
const chance = new Uint8Array(4096);
let [used, latest, count] = [chance.length, 0, 0];

/** A new identifier, UUIDv7 (RFC 9562, section 5.7): later ones sort after earlier ones, also within one process's millisecond. */
export function newId(): string {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  const random = chance.subarray(used, (used += 16));
  const now = Date.now();
  if (now > latest)
    [latest, count] = [now, new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1];
  else count++;
  return v7({ random, msecs: latest, seq: count });
}

/**
 * Whether text could be an identifier: the usual form of any UUID, in either case, as Postgres's type `uuid` takes it.
 * Versions aren't looked at: an identifier that we never gave is unknown, not malformed.
 */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
