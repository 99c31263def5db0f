import { ProblemError } from '../../../client/src/client.js';
import type { Article, Client } from '../../../client/src/client.js';
import type { Pending } from './drafts.js';

/** How long an answer is waited for, in milliseconds; after that it counts as lost, and the same request is sent again. */
const PATIENCE = 30_000;

/** What is asked of the service while an article is open. */
export interface Exchange {
  write(articleId: string, pending: Pending): Promise<Article>;
  read(articleId: string): Promise<Article>;
}

/** By the typed client: a save names the revision that it was made of, and bears a key by which it is recognised when it comes again. */
export function exchangeOver(client: Client): Exchange {
  return {
    write: (id, { key, revision, patch }) =>
      client.patch('/v1/editorial/articles/{id}', {
        path: { id },
        ifMatch: revision,
        idempotencyKey: key,
        body: patch,
        signal: AbortSignal.timeout(PATIENCE),
      }),
    read: (id) =>
      client.get('/v1/editorial/articles/{id}', { path: { id }, signal: AbortSignal.timeout(PATIENCE) }),
  };
}

/** What a failed save means for what comes next. */
export type Verdict =
  /** Others saved meanwhile: merge, and save what comes of it. */
  | { readonly kind: 'stale'; readonly current: Article | null; readonly problem: ProblemError }
  /** Some of it can't be stored: the rest is saved without. */
  | { readonly kind: 'refused'; readonly problem: ProblemError }
  /** Nobody is signed in any more: the same request again, when somebody is. */
  | { readonly kind: 'signed-out'; readonly problem: ProblemError }
  /** It will not be taken until something changes. */
  | { readonly kind: 'blocked'; readonly problem: ProblemError }
  /** It will never be taken: the article is gone, or out of one's sections. */
  | { readonly kind: 'ended'; readonly problem: ProblemError }
  /** The same request again, after so many seconds; null where only the wait so far tells. */
  | { readonly kind: 'later'; readonly seconds: number | null };

const UNANSWERED = ['TypeError', 'TimeoutError', 'AbortError', 'NetworkError', 'UnexpectedAnswer'];

/** @param error what a save was answered with, or that it was not answered at all */
export function verdictOn(error: unknown): Verdict {
  if (error instanceof ProblemError) return verdictOnProblem(error as ProblemError);
  // A fetch that fails is a TypeError, one that took too long a TimeoutError. Anything else is a mistake of the page's.
  if (UNANSWERED.includes(String((error as { name?: unknown }).name)))
    return { kind: 'later', seconds: null };
  throw error;
}

function verdictOnProblem(problem: ProblemError): Verdict {
  const { status, code, retryAfter } = problem;
  if (code === 'idempotency-key-in-use') return { kind: 'later', seconds: 1 };
  if (status === 429 || status >= 500) return { kind: 'later', seconds: retryAfter ?? null };
  if (status === 412) return { kind: 'stale', current: currentOf(problem), problem };
  if (status === 401) return { kind: 'signed-out', problem };
  if ([403, 404, 410].includes(status)) return { kind: 'ended', problem };
  if (status === 422 || code === 'slug-taken') return { kind: 'refused', problem };
  return { kind: 'blocked', problem };
}

/** A 412 of an article brings the article as it is now. */
function currentOf({ problem }: ProblemError): Article | null {
  return (problem as { current?: Article }).current ?? null;
}
