import type { ProblemKind } from '../../kernel/problems/problem.js';
import type { HeaderName } from '../routes/headers.js';

/** What the document says that no route declares. */
export interface About {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly license: { readonly name: string; readonly identifier: string };
  readonly tags: Readonly<Record<string, string>>;
  readonly guards: Guards;
  readonly examples: Examples;
}

/** What only the application can give an example of. */
export interface Examples {
  readonly headers: Partial<Readonly<Record<HeaderName, string>>>;
  /** An identifier in a path. */
  readonly id: string;
  /** The address at which something was refused. */
  readonly instance: string;
}

/** The refusals of whoever guards the routes: 401 and 403, and 403 for writes that another site had a browser send. */
export interface Guards {
  readonly unauthenticated: ProblemKind;
  readonly forbidden: ProblemKind;
  readonly crossSite: ProblemKind;
}
