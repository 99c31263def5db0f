import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useKeys } from '../../keys/use-keys.js';
import { useWords } from '../../messages/messages.js';
import { useOpenArticle } from '../article-context.js';
import NotesPanel from '../notes/notes-panel.js';
import type { Step } from '../workflow/steps.js';
import ChangesSince from './changes-since.js';

/** The answers of who reviews, with their keys. */
const ANSWERS = [
  ['approve', 'A'],
  ['reject', 'R'],
] as const;

/** What has changed since somebody answered for the text last, what people say about it, and the answer. */
export default function ReviewDialog({ take }: { take: (step: Step) => void }): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  const held = useRef('');
  const answers = ANSWERS.filter(([step]) => view.article.allowedActions.includes(step));
  useKeys(Object.fromEntries(answers.map(([step, key]) => [key.toLowerCase(), () => take(step)])));
  return (
    <>
      <div className="review">
        <section aria-label={say('review.changes')}>
          <ChangesSince />
        </section>
        <aside aria-label={say('panel.notes')}>
          <NotesPanel marking={undefined} held={held} done={() => undefined} />
        </aside>
      </div>
      {answers.length > 0 && (
        <div className="choices">
          {answers.map(([step, key]) => (
            <Button key={step} aria-keyshortcuts={key} onPress={() => take(step)}>
              {say(`step.${step}`)} <kbd aria-hidden="true">{key}</kbd>
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
