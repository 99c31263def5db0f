import type { Words } from '../messages/messages.js';

const KNOWN = ['not-a-member', 'too-many-requests', 'unavailable'] as const;

/** Why a sign-in elsewhere did not succeed. The address says it, which anybody can write: what is not known is said in general. */
export function refusalWords(code: string, { say }: Words): string {
  const known = KNOWN.find((one) => one === code);
  return say(known === undefined ? 'sign-in.refused' : `sign-in.refused-${known}`);
}
