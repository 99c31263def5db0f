import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import type { Words } from '../messages/messages.js';
import { useMe } from '../service/use-account.js';
import type { SessionView } from '../session/session-view.js';
import { useOpenArticle } from './article-context.js';

/** Always words. Spoken when it changes for the worse, and back. */
export function SaveState(): ReactNode {
  const { session, view } = useOpenArticle();
  const words = useWords();
  const { timeZone } = useMe();
  const { state } = view.save;
  return (
    <p className={`save save-${state}`}>
      <span role="status">{saveWords(view, words, timeZone)}</span>
      {state === 'read-along' && (
        <button type="button" className="quiet" onClick={() => void session.takeOver()}>
          {words.say('save.take-over')}
        </button>
      )}
    </p>
  );
}

function saveWords(view: SessionView, { say, intl }: Words, timeZone: string): string {
  const { state, at, problem } = view.save;
  if (state === 'saved')
    return at
      ? say('save.saved-at', { at: intl.formatTime(at, { timeStyle: 'medium', timeZone }) })
      : say('save.saved');
  if (state === 'saving') return say('save.saving');
  if (state === 'read-along') return say('save.read-along');
  if (state === 'kept') return say(problem?.status === 401 ? 'save.kept-signed-out' : 'save.kept');
  if (view.conflicts.length > 0) return say('save.needs-decision', { count: view.conflicts.length });
  const [refusal] = view.refusals;
  return say('save.needs-you', { why: refusal?.message ?? problem?.problem.detail ?? '' });
}
