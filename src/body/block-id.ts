import { randomInt } from 'node:crypto';

export type NewBlockId = () => string;

/** What a client may choose as a block's id. */
export const BLOCK_ID = /^[A-Za-z0-9_-]{1,64}$/;

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A random id, `b` and ten base-36 digits. Random rather than counted, so that the id of a block that was removed
 * (and which old revisions still name) is never given again: 36^10 is about 3.7e15.
 */
function newBlockId(): string {
  return `b${Array.from({ length: 10 }, () => DIGITS.charAt(randomInt(DIGITS.length))).join('')}`;
}

/** Makes ids that are not in `taken`, and adds them to it. */
export function freshBlockIds(taken: Set<string>, newId: NewBlockId = newBlockId): NewBlockId {
  return () => {
    let id = newId();
    while (taken.has(id)) id = newId();
    taken.add(id);
    return id;
  };
}
