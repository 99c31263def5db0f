import type { RevisionCause } from './tables/article-revision.entity.js';

/** How an article came to its next revision. */
export interface Step {
  readonly cause: RevisionCause;
  /** For the audit trail: `create`, `update`, `publish` … */
  readonly action: string;
  readonly changed: readonly string[];
  /** What explains it, for the audit trail: why it was fixed silently, or why a check was overridden. */
  readonly reason?: string | undefined;
}
