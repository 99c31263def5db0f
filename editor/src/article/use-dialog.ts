import { useRef, useState } from 'react';
import type { DialogName } from './article-dialogs.js';

export interface DialogState {
  readonly name: DialogName | undefined;
  readonly open: (name: DialogName) => void;
  readonly close: () => void;
}

/** Which dialog is open over the text. Its end leads back to where one was, also where its code had to be fetched first. */
export function useDialog(): DialogState {
  const [name, setName] = useState<DialogName>();
  const before = useRef<Element | null>(null);
  const backIfLost = (): void => {
    if (document.activeElement === document.body && before.current instanceof HTMLElement)
      before.current.focus();
  };
  return {
    name,
    open: (next) => {
      before.current = document.activeElement;
      setName(next);
    },
    close: () => {
      setName(undefined);
      // The dialog gives the focus back by itself a frame later, if it knows where it was.
      requestAnimationFrame(() => requestAnimationFrame(backIfLost));
    },
  };
}
