import type { ReactNode } from 'react';
import { FilterText } from './filter-text.js';
import { useRecordWords } from '../record-words.js';
import type { AnyKey } from '../record-words.js';

interface TextFiltersProps<Name extends string> {
  readonly filters: readonly (readonly [name: Name, label: AnyKey])[];
  readonly choice: Readonly<Record<Name, string>>;
  readonly change: (part: Partial<Record<Name, string>>) => void;
}

/** Filters that are typed. */
export function TextFilters<Name extends string>(props: TextFiltersProps<Name>): ReactNode {
  const { filters, choice, change } = props;
  const { say } = useRecordWords();
  return filters.map(([name, label]) => (
    <FilterText
      key={name}
      label={say(label)}
      value={choice[name]}
      onChange={(value) => change({ [name]: value } as Partial<Record<Name, string>>)}
    />
  ));
}
