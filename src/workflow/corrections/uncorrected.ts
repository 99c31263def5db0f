import type { TransitionAction } from '../../articles/article.status.js';
import type { StoredArticle } from '../../articles/article.view.js';
import type { PrintedChange } from '../../articles/corrections/printed-change.dto.js';
import { pending } from './pending.js';
import { broughtByRevert, uncorrected } from './printed-changes.js';
import type { PrintedFacts } from '../printed-facts.js';

/** Facts that readers saw and that a step would change, without a correction about them. */
export function uncorrectedBy(
  action: TransitionAction,
  article: StoredArticle,
  editions: PrintedFacts,
  now: string,
): PrintedChange[] {
  const { seen } = editions;
  if (!seen) return [];
  if (action === 'revert') return uncorrectedByRevert(article, editions, now);
  return uncorrected(seen, article, pending(article, now));
}

/** Beside what it changes itself: what is scheduled was written upon what readers see, and would now change something else. */
function uncorrectedByRevert(
  article: StoredArticle,
  { seen, earlier, scheduled }: PrintedFacts,
  now: string,
): PrintedChange[] {
  if (!seen || !earlier) return [];
  const brings = broughtByRevert(seen, earlier);
  const waiting = pending(article, now);
  const itself = uncorrected(seen, earlier, waiting.filter(brings));
  if (!scheduled) return itself;
  const left = waiting.filter(
    (correction) => !brings(correction) && correction.revision <= scheduled.revision,
  );
  const later = uncorrected(earlier, scheduled, left);
  return [...itself, ...later.filter(({ factId }) => !itself.some((change) => change.factId === factId))];
}

/** The same of what will be published without anybody's further doing: at the end of an embargo, or because it is scheduled. */
export function uncorrectedToCome(
  article: StoredArticle,
  { seen, waiting, scheduled }: PrintedFacts,
  now: string,
): PrintedChange[] {
  if (!seen) return [];
  const unseen = pending(article, now);
  const approved = unseen.filter(({ approvedAt }) => approvedAt !== null);
  return [
    ...(waiting ? uncorrected(seen, waiting, approved) : []),
    ...(scheduled
      ? uncorrected(
          seen,
          scheduled,
          unseen.filter(({ revision }) => revision <= scheduled.revision),
        )
      : []),
  ];
}
