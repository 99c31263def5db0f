import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import { MARKS, useOpenArticle } from './article-context.js';
import type { Marking, MarkKind } from './article-context.js';

interface MarkMenuProps {
  readonly place: { readonly left: number; readonly top: number };
  readonly choose: (marking: Marking) => void;
  readonly close: () => void;
}

/** Over the text, at the caret: what the selected words are. A letter chooses. */
export function MarkMenu({ place, choose, close }: MarkMenuProps): ReactNode {
  const { session } = useOpenArticle();
  const { say } = useWords();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const take = (kind: MarkKind, way: (typeof MARKS)[number]['passage']): void =>
    choose({ kind, passage: session.tools.passage(way) });
  const onKey = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = MARKS.find(({ letter }) => letter === event.key.toUpperCase());
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (step !== undefined) items.at((at + step) % items.length)?.focus();
    else if (chosen) take(chosen.kind, chosen.passage);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={say('mark.label')}
      className="mark-menu"
      style={place}
      onKeyDown={onKey}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      {MARKS.map(({ kind, letter, passage }) => (
        <button
          key={kind}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={`mark-${kind}`}
          aria-keyshortcuts={letter}
          onClick={() => take(kind, passage)}
        >
          {say(`mark.${kind}`)} <kbd aria-hidden="true">{letter}</kbd>
        </button>
      ))}
    </div>
  );
}
