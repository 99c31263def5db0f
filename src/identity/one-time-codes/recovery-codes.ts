import { randomBytes } from 'node:crypto';
import { hashOf } from '../credentials/secret.js';

/** Letters and digits that are hardly taken for each other when they are read from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz023456789';

const COUNT = 10;

/** New ones of 80 random bits: `k7mq-2xwe-9fhd-t4np`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () =>
    [...randomBytes(16)]
      .map((byte) => LETTERS[byte % 32])
      .join('')
      .replaceAll(/(.{4})(?=.)/g, '$1-'),
  );
}

/** How a code is stored and compared, however it was typed. */
export function recoveryHash(code: string): string {
  return hashOf(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}
