import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';

/** How long nothing is typed before the list follows, in milliseconds. */
const PAUSE = 250;

interface FilterTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words to look for: the list follows as one types, a moment later. */
export function FilterText({ label, value, onChange }: FilterTextProps): ReactNode {
  const [typed, setTyped] = useState({ from: value, text: value });
  const text = typed.from === value ? typed.text : value;
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <SearchField
      className="filter-text"
      value={text}
      onChange={(next) => setTyped({ from: value, text: next })}
      onSubmit={onChange}
    >
      <Label>{label}</Label>
      <Input />
    </SearchField>
  );
}
