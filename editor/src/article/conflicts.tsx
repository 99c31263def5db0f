import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../messages/messages.js';
import type { ConflictView } from '../session/session-view.js';
import { Moment } from '../widgets/moment.js';
import { useOpenArticle } from './article-context.js';

/** What two people changed, each in another way. Everything else goes on being saved. */
export default function Conflicts(): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  return (
    <section className="conflicts" aria-label={say('conflict.label')}>
      {view.conflicts.map((conflict) => (
        <Conflict key={conflict.id} conflict={conflict} />
      ))}
    </section>
  );
}

function Conflict({ conflict }: { conflict: ConflictView }): ReactNode {
  const { session } = useOpenArticle();
  const { say } = useWords();
  const { id, by, at, mine, theirs } = conflict;
  return (
    <article className="conflict">
      <h2>
        {say('conflict.title', { name: by })} {at !== '' && <Moment at={at} />}
      </h2>
      <dl>
        <dt>{say('conflict.mine')}</dt>
        <dd>{shown(mine) ?? say('conflict.removed')}</dd>
        <dt>{say('conflict.theirs', { name: by })}</dt>
        <dd>{shown(theirs) ?? say('conflict.removed')}</dd>
      </dl>
      <div className="choices">
        <Button onPress={() => session.resolve(id, 'mine')}>{say('conflict.take-mine')}</Button>
        <Button onPress={() => session.resolve(id, 'theirs')}>{say('conflict.take-theirs')}</Button>
        <Button onPress={() => session.resolve(id, 'both')}>{say('conflict.take-both')}</Button>
      </div>
    </article>
  );
}

/** The words of a block or a fact, or the value of a field. */
function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  const { text, name } = value as { text?: unknown; name?: unknown };
  if (typeof text === 'string') return text;
  return typeof name === 'string' ? name : JSON.stringify(value);
}
