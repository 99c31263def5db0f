import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from '../../app/use-title.js';
import { problemWords } from '../../messages/problem-words.js';
import { useMay } from '../../service/use-account.js';
import { permissionsFor, placeOf, readRecord } from '../kinds.js';
import type { AnyRecord, RecordKind } from '../kinds.js';
import { Merges } from '../merge/merges.js';
import { useRecordWords } from '../record-words.js';
import { LookAlikes } from './look-alikes.js';
import { RecordActions } from './record-actions.js';
import { RecordFormView } from './record-form.js';
import { RecordLinks } from './record-links.js';
import { Usage } from './usage.js';
import { useRecordForm } from './use-record-form.js';

const Series = lazy(() => import('../series/series.js'));

/** One record: what is known, where it is used, and what can be done with it. */
export function RecordScreen({ kind, id }: { kind: RecordKind; id: string }): ReactNode {
  const words = useRecordWords();
  const { data, error } = useQuery({
    queryKey: ['records', kind, 'one', id],
    queryFn: () => readRecord(kind, id),
  });
  if (data) return <Known key={id} kind={kind} record={data} />;
  return error ? (
    <p className="refusal" role="alert">
      {problemWords(error, words)}
    </p>
  ) : (
    <p className="quiet-words">{words.say('list.loading')}</p>
  );
}

function Known({ kind, record }: { kind: RecordKind; record: AnyRecord }): ReactNode {
  const { say } = useRecordWords();
  const mayEdit = useMay(permissionsFor(kind).edit);
  const form = useRecordForm(kind, record, () => undefined);
  useTitle(record.name);
  return (
    <>
      <p className="crumb">
        <Link href={placeOf(kind)}>{say(`records.${kind}`)}</Link>
      </p>
      <div className="screen-head">
        <h1>
          {record.name} {record.archived && <span className="status">{say('record.is-archived')}</span>}
        </h1>
        <RecordActions kind={kind} record={record} />
      </div>
      <LookAlikes kind={kind} record={record} />
      {kind === 'indicators' && <Series id={record.id} slug={record.slug} name={record.name} />}
      <div className="record">
        <RecordFormView kind={kind} form={form} isNew={false} isReadOnly={!mayEdit} />
        <aside aria-label={say('usage.label')}>
          <RecordLinks kind={kind} record={record} />
          <Usage kind={kind} id={record.id} />
          {kind !== 'sections' && <Merges recordId={record.id} />}
        </aside>
      </div>
    </>
  );
}
