import type { ProblemError } from '../../../client/src/client.js';

/** Something is not with the service yet. It is kept on this computer. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';

  constructor(
    /** Why, where the service said so. */
    readonly problem: ProblemError | null,
    /** What the page shows: `kept`, `needs-you`. */
    readonly state: string,
  ) {
    super(problem?.message ?? `Not saved: ${state}`);
  }
}
