import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTitle } from '../../app/use-title.js';
import { placeOf } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import { RecordFormView } from './record-form.js';
import { useRecordForm } from './use-record-form.js';

/** A form for somebody or something that is not known yet; then its own screen, with what looks alike. */
export function NewRecord({ kind }: { kind: RecordKind }): ReactNode {
  const { say } = useRecordWords();
  const [, go] = useLocation();
  const title = say(`records.new-${kind}`);
  useTitle(title);
  const form = useRecordForm(kind, undefined, (record) =>
    go(placeOf(kind, record.id), { replace: true, state: { lookAlikes: record.possibleDuplicates ?? [] } }),
  );
  return (
    <>
      <div className="screen-head">
        <h1>{title}</h1>
      </div>
      <div className="record">
        <RecordFormView kind={kind} form={form} isNew isReadOnly={false} />
      </div>
    </>
  );
}
