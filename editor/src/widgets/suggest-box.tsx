import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Suggestion, Suggestions } from '../../../client/src/client.js';
import { useWords } from '../messages/messages.js';
import { client } from '../service/service.js';

interface SuggestBoxProps {
  readonly label: string;
  readonly type: Suggestion['type'];
  readonly text: string;
  /** What the text names; then nothing is suggested. */
  readonly chosen: object | null;
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
  const { data, isFetching } = useKnown({ type, asked, on, isOff: chosen !== null });
  const items = asked === '' || chosen ? [] : (data?.items ?? []);
  const [shows, option] = [isOpen && items.length > 0, items[lit]];
  const take = (suggestion: Suggestion): void => {
    setOpen(false);
    onChoose(suggestion);
  };
  const field = useRef<HTMLInputElement>(null);
  const setAwaited = useAwaited(isFetching, () => {
    if (option) take(option);
    else field.current?.form?.requestSubmit();
  });
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      setOpen(true);
      const options = items.length + (onlyKnown ? 0 : 1);
      setLit((lit + step + options) % options);
    } else if (event.key === 'Enter' && isOpen && isFetching) setAwaited(true);
    else if (event.key === 'Enter' && shows && option) take(option);
    else if (event.key === 'Escape' && shows) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="suggest field" onBlur={() => setOpen(false)}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
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
          setAwaited(false);
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

interface Asked {
  readonly type: Suggestion['type'];
  readonly asked: string;
  readonly on: string | undefined;
  readonly isOff: boolean;
}

/** Who is known by such a name. What was found for fewer letters stays until more is known. */
function useKnown({ type, asked, on, isOff }: Asked): UseQueryResult<Suggestions> {
  return useQuery({
    queryKey: ['suggest', type, asked, on],
    queryFn: () =>
      client.get('/v1/editorial/suggest', {
        query: { q: asked, types: [type], limit: 8, ...(on !== undefined && { on }) },
      }),
    enabled: asked.length > 0 && !isOff,
    placeholderData: keepPreviousData,
  });
}

/** Enter that was pressed before the names had come is for the first of them. @returns what says that it was, or that it is not any more */
function useAwaited(isFetching: boolean, go: () => void): (is: boolean) => void {
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    if (!isAwaited || isFetching) return;
    setAwaited(false);
    go();
  }, [isAwaited, isFetching]);
  return setAwaited;
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
