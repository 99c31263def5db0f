import type { IncomingMessage } from 'node:http';
import { NotImplemented } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/**
 * Refuses a body in a transfer coding beside `chunked` (RFC 9112, section 6.1), of which Node undoes the last alone: what is left
 * would be taken for the body.
 */
export function refusalOfTransfer({ headers }: IncomingMessage): Problem | undefined {
  const codings = headers['transfer-encoding'];
  if (codings === undefined || codings.trim().toLowerCase() === 'chunked') return undefined;
  return new Problem(
    NotImplemented,
    'Send a body with its length, or chunked. gzip is a Content-Encoding, not a Transfer-Encoding.',
  );
}
