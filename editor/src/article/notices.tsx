import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import type { MessageKey, Words } from '../messages/messages.js';
import type { Refusal } from '../session/refusals.js';
import type { SessionView } from '../session/session-view.js';
import { useOpenArticle } from './article-context.js';

/** What happened to the text without one's own doing: a merge, a paste that could not be kept whole, a refusal. */
export function Notices({ isFactMissing }: { isFactMissing: boolean }): ReactNode {
  const { view } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const { merged, notKept, pasteRefused, refusals } = view;
  const lines = [
    isFactMissing && say('notice.fact-missing'),
    merged && say('notice.merged', { name: merged.by }),
    notKept.length > 0 &&
      say('notice.not-kept', { what: notKept.map(({ kind, count }) => `${kind} (${count})`).join(', ') }),
    pasteRefused !== null && pasteRefused,
  ].filter((line): line is string => typeof line === 'string');
  if (lines.length + refusals.length === 0) return null;
  return (
    <div className="notices" role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {refusals.map((refusal) => (
        <Refused key={refusal.place + refusal.within} refusal={refusal} />
      ))}
    </div>
  );
}

/** Named as one sees it, with the way to it. */
function Refused({ refusal }: { refusal: Refusal }): ReactNode {
  const { session, view } = useOpenArticle();
  const words = useWords();
  const { place, message } = refusal;
  const fact = factAt(view, place);
  return (
    <p>
      {words.say('notice.refused', { place: placeWords(view, place, words), message })}{' '}
      {fact?.place && (
        <button type="button" onClick={() => session.tools.goTo(fact.key)}>
          {words.say('facts.show')}
        </button>
      )}
    </p>
  );
}

/** What the page calls the parts and fields of an article. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  quotes: 'mark.quote',
  statistics: 'mark.figure',
  body: 'article.text',
  headline: 'field.headline',
  kicker: 'field.kicker',
  summary: 'field.summary',
  section: 'field.section',
  bylines: 'field.bylines',
};

function placeWords(view: SessionView, place: string, { say }: Words): string {
  const [, name = ''] = place.split('/');
  const known = NAMES[name];
  const passage = factAt(view, place)?.place?.text;
  const words = known === undefined ? name : say(known);
  return passage === undefined ? words : `${words} “${passage}”`;
}

function factAt(view: SessionView, place: string): SessionView['quotes' | 'statistics'][number] | undefined {
  const [, , key] = place.split('/');
  return [...view.quotes, ...view.statistics].find((fact) => fact.key === key);
}
