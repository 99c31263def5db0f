/**
 * The refusals of the service (RFC 9457). Each way of saying no is declared once, in a `*.problems.ts` table,
 * with a code that clients may rely on; the reference at `/problems` is made of those that routes declare.
 */
export interface ProblemKind {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly status: number;
  readonly title: string;
}

/** One place of a request that is wrong: a JSON pointer (RFC 6901) into the body. */
export interface PointedError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly [extension: string]: unknown;
}

/** Declares a way to refuse. */
export function problem(status: number, code: string, title: string): ProblemKind {
  return Object.freeze({ code, status, title });
}

/** Thrown anywhere, answered as `application/problem+json` by the filter. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string = kind.title,
    /** Extension members of the problem document, such as `errors` or `currentRevision`. */
    readonly extensions: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}
