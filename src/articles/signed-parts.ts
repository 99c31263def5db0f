import { ofChanged, withSignOffs } from '../sign-off/voided.view.js';
import type { StoredArticle } from './article.view.js';
import type { Step } from './revision-step.js';

/** What may change without touching an article that was signed off: who works on it, not what it says. */
const NOT_SIGNED = ['assigneeId', 'dueAt', 'corrections'];

/**
 * An article on its way to the database with the sign-offs that it and its facts have: those of the stored article, whatever
 * came along, void where what was signed has changed. A step of the workflow changes nothing that was signed.
 */
export function withSignedParts(
  present: StoredArticle,
  next: StoredArticle,
  { cause, changed }: Step,
): StoredArticle {
  const change = { revision: next.revision, at: next.updatedAt, by: next.updatedBy };
  const named = cause === 'transition' ? [] : changed.filter((name) => !NOT_SIGNED.includes(name));
  return {
    ...next,
    quotes: withSignOffs(present.quotes, next.quotes, change),
    statistics: withSignOffs(present.statistics, next.statistics, change),
    signOff: present.signOff && ofChanged(present.signOff, named, change),
  };
}
