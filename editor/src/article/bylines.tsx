import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import { useOpenArticle } from './article-context.js';

/** Who wrote it: names with commas between, as they are printed. */
export function Bylines(): ReactNode {
  const { session, view, isReadOnly } = useOpenArticle();
  const { say } = useWords();
  const { bylines } = view.fields;
  const [typed, setTyped] = useState<string>();
  const change = (text: string): void => {
    setTyped(text);
    const names = text.split(',').map((name) => name.trim());
    const known = new Map(bylines.map((byline) => [byline.name, byline]));
    session.setField(
      'bylines',
      names
        .filter((name) => name !== '')
        .map((name) => known.get(name) ?? { name, personId: null, role: 'author' }),
    );
  };
  const names = bylines.map(({ name }) => name).join(', ');
  return (
    <label className="bylines">
      <span>{say('field.bylines')}</span>
      <input
        value={typed ?? names}
        readOnly={isReadOnly}
        onFocus={() => setTyped(names)}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
