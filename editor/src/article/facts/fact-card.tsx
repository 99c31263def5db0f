import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SignOff } from '../../../../client/src/client.js';
import { singleKeysAreOn } from '../../keys/use-keys.js';
import { useWords } from '../../messages/messages.js';
import { isTemporary } from '../../session/copy.js';
import type { MarkKind } from '../article-context.js';
import type { CardActions } from './card-actions.js';
import { fetchedLater } from '../../widgets/fetched-later.js';

const SignOffForm = fetchedLater(() => import('../sign-off/sign-off-form.js'));

interface FactCardProps {
  readonly factKey: string;
  readonly kind: MarkKind;
  readonly state: 'held' | 'changed' | 'lost';
  readonly isActive: boolean;
  readonly signOff: SignOff | null | undefined;
  readonly passage: string;
  readonly actions: CardActions;
  readonly children: ReactNode;
}

/** A fact with what can be done with it. The card that the caret is in is in sight. */
export function FactCard(props: FactCardProps): ReactNode {
  const { factKey, kind, state, isActive, signOff, actions, children } = props;
  const { session } = actions;
  const { say } = useWords();
  const card = useRef<HTMLLIElement>(null);
  const [isSigning, setSigning] = useState(false);
  useEffect(() => {
    if (isActive && !card.current?.contains(document.activeElement)) showInPanel(card.current);
  }, [isActive]);
  const maySign = !isNamed(kind) && actions.maySignOff && !isTemporary(factKey);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !isSigning) session.tools.focus();
    else if (maySign && isSignKey(event)) setSigning(true);
    else return;
    event.preventDefault();
  };
  const signed = { kind: kind === 'quote' ? ('quotes' as const) : ('statistics' as const), id: factKey };
  return (
    <li
      ref={card}
      className={`card card-${kind}`}
      data-fact={factKey}
      aria-current={isActive}
      onKeyDown={onKey}
    >
      {children}
      {state === 'lost' && <p className="doubt">{say('facts.lost')}</p>}
      {state === 'changed' && kind === 'quote' && <p className="doubt">{say('facts.changed')}</p>}
      <SignedLine signOff={signOff} />
      {isSigning && (
        <SignOffForm
          signed={signed}
          done={() => {
            setSigning(false);
            card.current?.querySelector<HTMLElement>('.card-actions button')?.focus();
          }}
        />
      )}
      <div className="card-actions">
        <CardButtons {...props} maySign={maySign} sign={() => setSigning(true)} />
      </div>
    </li>
  );
}

interface CardButtonsProps extends FactCardProps {
  readonly maySign: boolean;
  readonly sign: () => void;
}

function CardButtons({ factKey, kind, state, passage, actions, maySign, sign }: CardButtonsProps): ReactNode {
  const { session, mark, isReadOnly } = actions;
  const { say } = useWords();
  return (
    <>
      {state !== 'lost' && (
        <button
          type="button"
          aria-label={say('facts.show-named', { passage })}
          onClick={() => session.tools.goTo(factKey)}
        >
          {say('facts.show')}
        </button>
      )}
      {!isReadOnly && !isNamed(kind) && (
        <button
          type="button"
          aria-label={say('facts.change-named', { passage })}
          onClick={() => mark({ kind, passage: null, factKey })}
        >
          {say('facts.change')}
        </button>
      )}
      {maySign && (
        <button
          type="button"
          aria-label={say('sign-off.named', { passage })}
          aria-keyshortcuts="S"
          onClick={sign}
        >
          {say('sign-off.do')}
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
    </>
  );
}

/** Where the panel stands below the text, it does not scroll by itself: there the text stays in sight. */
function showInPanel(card: HTMLElement | null): void {
  const panel = card?.closest('.panel');
  if (panel && panel.scrollHeight > panel.clientHeight) card?.scrollIntoView({ block: 'nearest' });
}

function isNamed(kind: MarkKind): boolean {
  return kind === 'person' || kind === 'organization';
}

/** Who signed it off, and whether that still holds. */
export function SignedLine({ signOff }: { signOff: SignOff | null | undefined }): ReactNode {
  const { say } = useWords();
  if (!signOff) return null;
  const { valid, by, how } = signOff;
  return (
    <p className={valid ? 'card-about' : 'doubt'}>
      {say(valid ? 'facts.signed' : 'facts.signed-void', { name: by.name, how })}
    </p>
  );
}

/** `S` signs off, where no text is typed. */
export function isSignKey({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select');
  return key.toLowerCase() === 's' && !ctrlKey && !metaKey && !altKey && !isTyping && singleKeysAreOn();
}
