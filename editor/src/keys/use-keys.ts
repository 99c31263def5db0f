import { useEffect, useRef } from 'react';

/**
 * What keys do, by chord: `n`, `?`, `F8`, `Shift+F8`, `Mod+K` (Ctrl, on a Mac ⌘), `Alt+Enter`.
 * A single letter or digit is no chord where text is typed, and where somebody has switched such keys off.
 */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

const OFF = 'copydesk.single-keys-off';

export function singleKeysAreOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

/** WCAG 2.1.4: who dictates, or whose hand trembles, switches them off. */
export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'yes');
}

/** Listens at the window while the part of the page is there. Dialogs over it keep their keys. */
export function useKeys(map: KeyMap): void {
  const current = useRef(map);
  useEffect(() => {
    current.current = map;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const chord = chordOf(event);
      const act = current.current[chord];
      if (!act || isUnderDialog(event)) return;
      if (chord.length === 1 && (isTyping(event) || !singleKeysAreOn())) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // On the way down: the text would take a chord with Enter for a new paragraph.
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, []);
}

/** @returns the name of what is pressed, as maps have it */
function chordOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCharacter = key.length === 1;
  if (isCharacter && !ctrlKey && !metaKey && !altKey) return key === '?' ? key : key.toLowerCase();
  const parts = [
    (ctrlKey || metaKey) && 'Mod',
    altKey && 'Alt',
    shiftKey && 'Shift',
    isCharacter ? key.toUpperCase() : key,
  ];
  return parts.filter((part) => part !== false).join('+');
}

function isTyping({ target }: Event): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function isUnderDialog({ target }: Event): boolean {
  const open = document.querySelector(
    '[role=dialog][data-modal], .veil [role=dialog], .veil [role=alertdialog]',
  );
  return open !== null && !(target instanceof Node && open.contains(target));
}
