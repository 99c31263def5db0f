import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { SuggestBox } from '../../widgets/suggest-box.js';
import type { RecordKind } from '../kinds.js';
import { readRecord } from '../kinds.js';
import { useRecordWords } from '../record-words.js';

interface RecordFilterProps {
  readonly label: string;
  readonly kind: RecordKind;
  /** Of the record that is chosen; empty for none. */
  readonly id: string;
  readonly onChange: (id: string) => void;
}

/** Only what has to do with one record: typed as a name, then shown with a button that takes it away. */
export function RecordFilter({ label, kind, id, onChange }: RecordFilterProps): ReactNode {
  const { say } = useRecordWords();
  const [text, setText] = useState('');
  const { data } = useQuery({
    queryKey: ['records', kind, 'one', id],
    queryFn: () => readRecord(kind, id),
    enabled: id !== '',
  });
  if (id !== '')
    return (
      <div className="chosen">
        <span>{label}</span>
        <b>{data?.name ?? '…'}</b>
        <Button
          className="quiet"
          aria-label={say('filter.remove', { label, name: data?.name ?? '' })}
          onPress={() => onChange('')}
        >
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
    );
  return (
    <SuggestBox
      label={label}
      type={kind}
      text={text}
      chosen={null}
      onlyKnown
      onType={setText}
      onChoose={(suggestion) => {
        setText('');
        onChange(suggestion.id);
      }}
    />
  );
}
