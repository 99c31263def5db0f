import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Suggestion } from '../../../client/src/client.js';
import { useWords } from '../messages/messages.js';
import { client } from '../service/service.js';

interface SuggestBoxProps {
  readonly label: string;
  readonly type: Suggestion['type'];
  readonly text: string;
  readonly chosen: Suggestion | null;
  /** The day for whose positions is asked, as `2026-11-29`. */
  readonly on?: string | undefined;
  readonly autoFocus?: boolean;
  /** Nobody new can be named. */
  readonly onlyKnown?: boolean;
  readonly onType: (text: string) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/**
 * A name, with those that are known as one types (the pattern of a combobox with a list, ARIA APG). Enter takes the one that is lit;
 * what is left as typed names somebody new.
 */
export function SuggestBox(props: SuggestBoxProps): ReactNode {
  const { label, type, text, chosen, on, autoFocus, onlyKnown = false, onType, onChoose } = props;
  const { say } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [lit, setLit] = useState(0);
  const asked = text.trim();
  const { data } = useQuery({
    queryKey: ['suggest', type, asked, on],
    queryFn: () =>
      client.get('/v1/editorial/suggest', {
        query: { q: asked, types: [type], limit: 8, ...(on !== undefined && { on }) },
      }),
    enabled: asked.length > 0 && chosen === null,
    placeholderData: keepPreviousData,
  });
  const items = asked === '' || chosen ? [] : (data?.items ?? []);
  const shows = isOpen && items.length > 0;
  const take = (suggestion: Suggestion): void => {
    setOpen(false);
    onChoose(suggestion);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = items[lit];
    if (step !== undefined && items.length > 0) {
      setOpen(true);
      const options = items.length + (onlyKnown ? 0 : 1);
      setLit((lit + step + options) % options);
    } else if (event.key === 'Enter' && shows && option) take(option);
    else if (event.key === 'Escape' && shows) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="suggest field" onBlur={() => setOpen(false)}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        autoFocus={autoFocus}
        aria-expanded={shows}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shows ? `${id}-${lit}` : undefined}
        value={text}
        onKeyDown={onKey}
        onChange={(event) => {
          onType(event.target.value);
          setOpen(true);
          setLit(0);
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!shows}>
        {items.map((suggestion, index) => (
          <Option
            key={suggestion.id}
            id={`${id}-${index}`}
            isLit={index === lit}
            take={() => take(suggestion)}
          >
            <b>{suggestion.name}</b>
            <span>{aboutOf(suggestion)}</span>
          </Option>
        ))}
        {!onlyKnown && (
          <Option id={`${id}-${items.length}`} isLit={lit === items.length} take={() => setOpen(false)}>
            {say('suggest.new', { name: asked })}
          </Option>
        )}
      </ul>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly isLit: boolean;
  readonly take: () => void;
  readonly children: ReactNode;
}

function Option({ id, isLit, take, children }: OptionProps): ReactNode {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isLit}
      onMouseDown={(event) => {
        // The field keeps the focus.
        event.preventDefault();
        take();
      }}
    >
      {children}
    </li>
  );
}

function aboutOf({ position, detail }: Suggestion): string {
  if (!position) return detail ?? '';
  return [position.title, position.organizationName]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
