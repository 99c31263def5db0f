import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useWords } from '../messages/messages.js';

interface HeldKeysProps {
  /** What is typed is put here, for `useHeldKeys` of the form. */
  readonly held: RefObject<string>;
  readonly cancel: () => void;
}

/**
 * In the place of a form that is being fetched: what is typed meanwhile is for the form, and must not go into the text. Enter does nothing
 * here: nobody sends a form that they have not seen.
 */
export function HeldKeys({ held, cancel }: HeldKeysProps): ReactNode {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label className="held-keys quiet-words">
      {say('list.loading')}
      <input
        ref={field}
        autoComplete="off"
        defaultValue=""
        onChange={(event) => {
          held.current = event.target.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') cancel();
          if (event.key === 'Escape' || event.key === 'Enter') event.preventDefault();
        }}
      />
    </label>
  );
}

/** Gives what was typed too early to the field of the form that has the focus, as if it were typed now. */
export function useHeldKeys(held: RefObject<string>): void {
  useEffect(() => {
    const field = document.activeElement;
    const text = held.current;
    held.current = '';
    if (text === '' || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const { selectionStart, selectionEnd, value } = field;
    field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
  }, [held]);
}
