import type { AnchorView } from '../body/anchors/anchor.js';
import type { CheckedArticle } from './checked-article.js';
import type { CheckContext } from './check-context.js';

/** What a check found: `error` keeps an article from being published, `warning` is to be looked at, `info` may be. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The fact that a finding is about. */
export interface FactOf {
  readonly kind: 'quote' | 'statistic';
  readonly id: string;
}

/** A change that mends what was found, as a merge patch (RFC 7396). */
export interface FoundRemedy {
  /** What it does, for people. */
  readonly text: string;
  readonly patch: Readonly<Record<string, unknown>>;
  /** What the patch is of; the fact, unless said. */
  readonly of?: 'article';
}

/** What a check answers; the code, the severity and the id are given to it by `runChecks`. */
export interface Found {
  /** What is wrong, in a sentence for people. */
  readonly message: string;
  /** A JSON pointer (RFC 6901) into the article. */
  readonly pointer: string;
  readonly fact?: FactOf | undefined;
  /** The passage; null where there is none. */
  readonly anchor: AnchorView | null;
  readonly expected?: string | null;
  readonly found?: string | null;
  readonly remedy?: FoundRemedy | null | undefined;
}

/** A check of facts: a row of the table in `check-table.ts`. */
export interface Check {
  /** Stable, kebab-case; what the rules of the newsroom call it. */
  readonly code: string;
  readonly severity: Severity;
  /** What it finds, in a sentence for the documentation. */
  readonly finds: string;
  /** It looks beyond the article, at what `CheckReader` loads: without it, it finds nothing. */
  readonly looksBeyond?: boolean;
  /** Pure, in time linear in the length of the article. False alarms are the worst fault that it can have. */
  find(article: CheckedArticle, context: CheckContext): Found[];
}
