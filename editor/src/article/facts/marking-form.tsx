import type { ReactNode, RefObject } from 'react';
import { useHeldKeys } from '../../keys/held-keys.js';
import { useWords } from '../../messages/messages.js';
import type { Marking } from '../article-context.js';
import { FigureForm } from './figure-form.js';
import { LinkForm } from './link-form.js';
import { NameForm } from './name-form.js';
import { QuoteForm } from './quote-form.js';

interface MarkingFormProps {
  readonly marking: Marking;
  /** What was typed before the form was there. */
  readonly held: RefObject<string>;
  readonly done: () => void;
}

/** What is to be known of words that are being marked. Escape leaves it, and nothing of the text is lost. */
export default function MarkingForm({ marking, held, done }: MarkingFormProps): ReactNode {
  const { say } = useWords();
  useHeldKeys(held);
  const { kind, passage, factKey } = marking;
  const nothing = passage === null && factKey === undefined && kind !== 'link';
  return (
    <section
      className={`marking marking-${kind}`}
      aria-label={say(`mark.${kind}`)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        done();
      }}
    >
      <h2>{say(`mark.${kind}`)}</h2>
      {nothing ? (
        <p role="alert">
          {say('mark.nothing')} {/* Who opened it by keys goes back by one. */}
          <button type="button" autoFocus onClick={done}>
            {say('mark.back')}
          </button>
        </p>
      ) : (
        <FormOf marking={marking} done={done} />
      )}
    </section>
  );
}

function FormOf({ marking, done }: Omit<MarkingFormProps, 'held'>): ReactNode {
  const { kind } = marking;
  if (kind === 'quote') return <QuoteForm marking={marking} done={done} />;
  if (kind === 'figure') return <FigureForm marking={marking} done={done} />;
  if (kind === 'person' || kind === 'organization')
    return <NameForm marking={marking} kind={kind} done={done} />;
  return <LinkForm done={done} />;
}
