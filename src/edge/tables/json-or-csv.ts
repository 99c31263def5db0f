import type { FastifyRequest } from 'fastify';
import { refusePages } from '../../lists/list-query.js';
import type { ListQuery } from '../../lists/list-query.js';
import { preferredType } from '../incoming/accept.js';

/** The forms of a list that is also had whole: pages of JSON, or CSV. */
export const JSON_OR_CSV = ['application/json', 'text/csv'] as const;

/** What CSV says of itself beside what every answer says. */
export const CSV_HEADERS = ['Link', 'Content-Disposition', 'Content-Location'] as const;

/**
 * Whether the client would rather have CSV than JSON.
 * @throws Problem 400 if it would, and asks for a part of it
 */
export function asksForCsv(request: FastifyRequest, query: ListQuery): boolean {
  if (preferredType(request.headers.accept, JSON_OR_CSV) !== 'text/csv') return false;
  refusePages(query);
  return true;
}
