/** One thing that is wrong with a body or an anchor. */
export interface BodyProblem {
  /** JSON Pointer (RFC 6901) relative to what was passed, `''` for the whole. */
  pointer: string;
  /** Stable, kebab-case. */
  code: string;
  /** One sentence for a human being; never repeats unbounded input. */
  message: string;
}

/** Thrown with everything that is wrong (at most `MAX_PROBLEMS`), so that an editor can mend it in one go. */
export class InvalidBody extends Error {
  override readonly name = 'InvalidBody';

  constructor(readonly problems: readonly BodyProblem[]) {
    super(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('; '));
  }
}

const MAX_PROBLEMS = 100;

/** Collects problems while something is read. */
export class BodyProblems {
  readonly #problems: BodyProblem[] = [];

  add(pointer: string, code: string, message: string): void {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push({ pointer, code, message });
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  get full(): boolean {
    return this.#problems.length >= MAX_PROBLEMS;
  }

  /** @throws InvalidBody if anything was added */
  refuse(): void {
    if (this.#problems.length > 0) throw new InvalidBody(this.#problems);
  }
}
