import type { Problem, ProblemCode } from './schemas.js';

/** A refusal of the service (RFC 9457), thrown. What to do about it is told by `code`; the rest is for people. */
export class ProblemError<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly problem: Problem & { code: Code },
    /** After how many seconds it is worth another try; of a 429 or 503 that says so. */
    readonly retryAfter?: number,
  ) {
    super(`${problem.title}: ${problem.detail}`);
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): Code {
    return this.problem.code;
  }

  /** What others changed since the revision that was sent, of a `stale-revision`; else nothing. */
  get changedFields(): readonly string[] {
    return this.problem.changedFields ?? [];
  }
}

/** Whether something was refused for one of these reasons. */
export function isProblem<Code extends ProblemCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is ProblemError<Code> {
  return error instanceof ProblemError && codes.some((code) => code === error.code);
}

/** An answer that the service would not give: from a proxy before it, or from another service altogether. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(
    readonly url: string,
    readonly status: number,
    readonly text: string,
  ) {
    super(`${url} answered ${status}, and no JSON of Copydesk: ${text.slice(0, 200)}`);
  }
}
