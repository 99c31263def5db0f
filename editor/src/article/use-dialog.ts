import { useRef, useState } from 'react';
import type { DialogName } from './article-dialogs.js';
import type { Step } from './workflow/steps.js';

export interface DialogState {
  readonly name: DialogName | undefined;
  /** The step that the dialog of steps begins with, where it is not the next one. */
  readonly step: Step | undefined;
  readonly open: (name: DialogName, step?: Step) => void;
  readonly close: () => void;
}

/** Which dialog is open over the text. Its end leads back to where one was, also where its code had to be fetched first. */
export function useDialog(): DialogState {
  const [name, setName] = useState<DialogName>();
  const [step, setStep] = useState<Step>();
  const before = useRef<Element | null>(null);
  const backIfLost = (): void => {
    if (document.activeElement === document.body && before.current instanceof HTMLElement)
      before.current.focus();
  };
  return {
    name,
    step,
    open: (next, withStep) => {
      if (name === undefined) before.current = document.activeElement;
      setStep(withStep);
      setName(next);
    },
    close: () => {
      setName(undefined);
      // The dialog gives the focus back by itself a frame later, if it knows where it was.
      requestAnimationFrame(() => requestAnimationFrame(backIfLost));
    },
  };
}
