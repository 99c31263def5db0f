import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { SignOff } from '../../../../client/src/client.js';
import { useWords } from '../../messages/messages.js';
import { useOpenArticle } from '../article-context.js';
import type { MarkKind } from '../article-context.js';

interface FactCardProps {
  readonly factKey: string;
  readonly kind: MarkKind;
  readonly state: 'held' | 'changed' | 'lost';
  readonly isActive: boolean;
  readonly signOff: SignOff | null | undefined;
  readonly passage: string;
  readonly children: ReactNode;
}

/** A fact with what can be done with it. The card that the caret is in is in sight. */
export function FactCard(props: FactCardProps): ReactNode {
  const { factKey, kind, state, isActive, signOff, passage, children } = props;
  const { session, mark, isReadOnly } = useOpenArticle();
  const { say } = useWords();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive && !card.current?.contains(document.activeElement))
      card.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const isMention = kind === 'person' || kind === 'organization';
  return (
    <li ref={card} className={`card card-${kind}`} aria-current={isActive}>
      {children}
      {state === 'lost' && <p className="doubt">{say('facts.lost')}</p>}
      {state === 'changed' && kind === 'quote' && <p className="doubt">{say('facts.changed')}</p>}
      {signOff && (
        <p className="card-about">
          {say(signOff.valid ? 'facts.signed' : 'facts.signed-void', { name: signOff.by.name })}
        </p>
      )}
      <div className="card-actions">
        {state !== 'lost' && (
          <button
            type="button"
            aria-label={say('facts.show-named', { passage })}
            onClick={() => session.tools.goTo(factKey)}
          >
            {say('facts.show')}
          </button>
        )}
        {!isReadOnly && !isMention && (
          <button
            type="button"
            aria-label={say('facts.change-named', { passage })}
            onClick={() => mark({ kind, passage: null, factKey })}
          >
            {say('facts.change')}
          </button>
        )}
        {!isReadOnly && (
          <button
            type="button"
            aria-label={say('facts.remove-named', { passage })}
            onClick={() => session.removeFact(factKey)}
          >
            {say('facts.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
