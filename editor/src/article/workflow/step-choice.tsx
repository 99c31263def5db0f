import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { singleKeysAreOn } from '../../keys/use-keys.js';
import { useWords } from '../../messages/messages.js';
import type { Step } from './steps.js';

interface StepChoiceProps {
  readonly steps: readonly Step[];
  readonly step: Step | undefined;
  readonly choose: (step: Step) => void;
}

/** What one types next. */
const FIELD_OF: Partial<Record<Step, string>> = {
  schedule: '.time-field input',
  reject: '.step-note textarea',
};

/** The steps that may be taken, each by its digit, wherever in the dialog no text is typed. A step that wants a time or a reason leads to its field. */
export function StepChoice({ steps, step, choose }: StepChoiceProps): ReactNode {
  const { say } = useWords();
  const group = useRef<HTMLDivElement>(null);
  const take = (one: Step): void => {
    choose(one);
    const field = FIELD_OF[one];
    const { current } = group;
    // The field is there once the choice is drawn.
    if (field !== undefined)
      setTimeout(() => current?.closest('form')?.querySelector<HTMLElement>(field)?.focus());
  };
  useDigits(group, (digit) => {
    const one = steps[digit - 1];
    if (one) take(one);
  });
  return (
    <div ref={group} className="steps" role="radiogroup" aria-label={say('step.label')}>
      {steps.map((one, index) => (
        <label key={one} className="step">
          <input
            type="radio"
            name="step"
            checked={one === step}
            aria-keyshortcuts={String(index + 1)}
            onChange={() => choose(one)}
            onClick={() => take(one)}
          />
          <span>
            <kbd aria-hidden="true">{index + 1}</kbd> <b>{say(`step.${one}`)}</b> {say(`step.${one}-does`)}
          </span>
        </label>
      ))}
    </div>
  );
}

/** Digits that are pressed in the form around an element, but for those that are typed into a field. */
function useDigits(within: RefObject<HTMLElement | null>, act: (digit: number) => void): void {
  useEffect(() => {
    const form = within.current?.closest('form');
    const listen = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('textarea, select, input:not([type=radio])');
      if (isTyping || !/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || !singleKeysAreOn())
        return;
      event.preventDefault();
      act(Number(event.key));
    };
    form?.addEventListener('keydown', listen);
    return () => form?.removeEventListener('keydown', listen);
  });
}
