import { MalformedHeader } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** How far somebody heard: up to which revision, and up to which activity. Each of the two rises by itself. */
export interface EventPosition {
  readonly revision: number;
  readonly activity: number;
}

export function positionText({ revision, activity }: EventPosition): string {
  return `${revision}-${activity}`;
}

/** What a client that lost the connection saw last. @throws Problem 400 for what no event was called */
export function readPosition(header: string | string[] | undefined): EventPosition | undefined {
  if (header === undefined || header === '') return undefined;
  const [, revision, activity] = /^(\d{1,9})-(\d{1,15})$/.exec(String(header)) ?? [];
  if (revision === undefined || activity === undefined)
    throw new Problem(MalformedHeader, 'A Last-Event-ID must be the id of an event of this stream.');
  return { revision: Number(revision), activity: Number(activity) };
}
