import { toAnchorView } from '../body/anchors/anchor.js';
import type { Rules } from '../newsroom/rules.dto.js';
import type { Check, Found, Severity } from './check.js';
import type { CheckedArticle } from './checked-article.js';
import type { KnownFacts } from './check-context.js';
import { CHECKS } from './check-table.js';
import type { Finding } from './finding.dto.js';
import { FindingIds } from './finding-ids.js';
import { PeopleNamed } from './names/people-named.js';
import { NamesInText } from './names/names-in-text.js';
import { ArticleText } from './text/article-text.js';

/** What an article is checked by. It goes to a thread as it is. */
export interface Checking {
  readonly article: CheckedArticle;
  readonly known: KnownFacts;
  /** The moment of the check, RFC 3339. */
  readonly now: string;
  readonly checks: Rules['checks'];
  /** Only checks that these let through. */
  readonly only: Only;
  /** Ids of the mentions and facts that are saved: others have theirs for this check alone. */
  readonly stored: readonly string[];
}

/** `all`; `errors`: what can keep the article from being published; `errors-within`: of these, what the article alone shows. */
export type Only = 'all' | 'errors' | 'errors-within';

/** All that is found in an article, in the order of its text. Pure; linear in the length of the article. */
export function runChecks({ article, known, now, checks, only, stored }: Checking): Finding[] {
  const text = new ArticleText(article.body);
  const names = new NamesInText(text, known.entities);
  const people = new PeopleNamed(article, names);
  const context = { ...known, now, text, names, people, stored: new Set(stored) };
  const found = checksFor(checks, only).flatMap(({ check, severity }) =>
    check.find(article, context).map((each) => ({ code: check.code, severity, ...each })),
  );
  const ids = new FindingIds(article);
  return inOrderOf(text, found).map((each) => toFinding(each, ids, context.stored));
}

/** The checks that the rules let run, and how grave what they find is. */
export function checksFor(
  rules: Rules['checks'],
  only: Only,
): { readonly check: Check; readonly severity: Severity }[] {
  return CHECKS.flatMap((check) => {
    const severity = severityOf(check, rules[check.code]);
    if (severity === undefined || (only !== 'all' && severity !== 'error')) return [];
    return only === 'errors-within' && check.looksBeyond ? [] : [{ check, severity }];
  });
}

function severityOf({ severity }: Check, rule: string | undefined): Severity | undefined {
  if (rule === 'off') return undefined;
  if (rule === 'block') return 'error';
  return rule === 'warn' && severity === 'error' ? 'warning' : severity;
}

type Judged = Found & { readonly code: string; readonly severity: Severity };

/** By the place of the passage in the text; what has none comes last. */
function inOrderOf(text: ArticleText, found: readonly Judged[]): Judged[] {
  const placed = found.map((each) => ({ each, block: text.indexOf(each.anchor?.blockId) }));
  return placed
    .sort((a, b) => a.block - b.block || (a.each.anchor?.start ?? 0) - (b.each.anchor?.start ?? 0))
    .map(({ each }) => each);
}

function toFinding(
  { code, severity, message, pointer, fact, anchor, remedy, ...values }: Judged,
  ids: FindingIds,
  stored: ReadonlySet<string>,
): Finding {
  const factId = fact && stored.has(fact.id) ? fact.id : null;
  return {
    id: ids.of(code, fact, anchor, pointer),
    code,
    severity,
    message,
    pointer,
    factId,
    anchor: anchor && toAnchorView(anchor),
    expected: values.expected ?? null,
    found: values.found ?? null,
    remedy: remedy ? remedyOf(remedy, fact, factId, ids.articleId) : null,
  };
}

function remedyOf(
  { text, patch, of }: NonNullable<Found['remedy']>,
  fact: Found['fact'],
  factId: string | null,
  articleId: string,
): Finding['remedy'] {
  return fact && of !== 'article'
    ? { text, resource: fact.kind, id: factId, patch }
    : { text, resource: 'article', id: articleId, patch };
}
