import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useLocation, useSearchParams } from 'wouter';
import { useWords } from '../messages/messages.js';

/** Finds articles by headline, kicker and summary; what is found stands on the desk. */
export function SearchBox({ field }: { field: RefObject<HTMLInputElement | null> }): ReactNode {
  const { say } = useWords();
  const [here, go] = useLocation();
  const [choice] = useSearchParams();
  // Other places have words to look for of their own.
  const asked = here === '/' ? (choice.get('q') ?? '') : '';
  const [typed, setTyped] = useState({ asked, text: asked });
  const text = typed.asked === asked ? typed.text : asked;
  const find = (q: string): void => {
    go(q.trim() === '' ? '/' : `/?${new URLSearchParams({ view: 'all', q: q.trim() }).toString()}`);
  };
  return (
    <SearchField
      className="search"
      value={text}
      onChange={(value) => {
        setTyped({ asked, text: value });
      }}
      onSubmit={find}
      onClear={() => {
        if (asked !== '') find('');
      }}
    >
      <Label className="unseen">{say('search.label')}</Label>
      <Input ref={field} placeholder={say('search.placeholder')} aria-keyshortcuts="Control+K Meta+K" />
    </SearchField>
  );
}
