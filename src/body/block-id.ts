export type NewBlockId = () => string;

/** What a client may choose as a block's id. */
export const BLOCK_ID = /^[A-Za-z0-9_-]{1,64}$/;

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A random id, `b` and ten base-36 digits. Random rather than counted, so that the id of a block that was removed
 * (and which old revisions still name) is never given again: 36^10 is about 3.7e15.
 */
export function newBlockId(): string {
  return `b${Array.from({ length: 10 }, randomDigit).join('')}`;
}

/** A byte beyond the last whole run of digits would favour the first ones. */
function randomDigit(): string {
  const most = 256 - (256 % DIGITS.length);
  let byte = most;
  while (byte >= most) byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? most;
  return DIGITS.charAt(byte % DIGITS.length);
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
