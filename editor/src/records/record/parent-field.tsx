import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { SuggestBox } from '../../widgets/suggest-box.js';
import { readRecord } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { isNamed } from '../properties/forms.js';

interface ParentFieldProps {
  readonly label: string;
  readonly kind: RecordKind;
  /** The identifier, a name that is not known yet, or null. */
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly isReadOnly: boolean;
}

/** What a record belongs to: one of its own kind. */
export function ParentField({ label, kind, value, change, isReadOnly }: ParentFieldProps): ReactNode {
  const id = typeof value === 'string' ? value : null;
  const { data } = useQuery({
    queryKey: ['records', kind, 'one', id],
    queryFn: () => readRecord(kind, id ?? ''),
    enabled: id !== null,
  });
  const [typed, setTyped] = useState<string>();
  const name = typed ?? (isNamed(value) ? value.name : id === null ? '' : (data?.name ?? ''));
  if (isReadOnly)
    return (
      <p>
        {label}: {name}
      </p>
    );
  return (
    <SuggestBox
      label={label}
      type={kind}
      text={name}
      chosen={id === null ? null : { id }}
      onType={(text) => {
        setTyped(text);
        change(text.trim() === '' ? null : { name: text.trim() });
      }}
      onChoose={(suggestion) => {
        setTyped(suggestion.name);
        change(suggestion.id);
      }}
    />
  );
}
