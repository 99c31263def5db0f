import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Buttons in a row, of which Tab meets one (ARIA authoring practices): arrows, Home and End lead among them, and the one that was left is
 * the one that is come back to.
 */
export function Toolbar({ label, children }: { label: string; children: ReactNode }): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const buttons = (): HTMLButtonElement[] => [...(bar.current?.querySelectorAll('button') ?? [])];
  const meet = (met: Element | undefined): void => {
    for (const button of buttons()) button.tabIndex = button === met ? 0 : -1;
  };
  useEffect(() => meet(buttons()[0]), []);
  const onKey = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      className="tools"
      onKeyDown={onKey}
      onFocus={(event) => meet(event.target)}
    >
      {children}
    </div>
  );
}
