import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import { useOpenArticle } from './article-context.js';

/** What happened to the text without one's own doing: a merge, a paste that could not be kept whole, a refusal. */
export function Notices({ isFactMissing }: { isFactMissing: boolean }): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  const { merged, notKept, pasteRefused, refusals } = view;
  const lines = [
    isFactMissing && say('notice.fact-missing'),
    merged && say('notice.merged', { name: merged.by }),
    notKept.length > 0 &&
      say('notice.not-kept', { what: notKept.map(({ kind, count }) => `${kind} (${count})`).join(', ') }),
    pasteRefused !== null && pasteRefused,
    ...refusals.map(({ place, message }) => say('notice.refused', { place: place.slice(1), message })),
  ].filter((line): line is string => typeof line === 'string');
  if (lines.length === 0) return null;
  return (
    <div className="notices" role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
