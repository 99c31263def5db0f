import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Moment } from '../../widgets/moment.js';
import { placeOf } from '../kinds.js';
import type { AnyRecord, RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import { aboutRecord } from './about-record.js';

/** One record of a list: its name, what tells it from its namesakes, and when it was changed. */
export function RecordRow({ kind, record }: { kind: RecordKind; record: AnyRecord }): ReactNode {
  const words = useRecordWords();
  const { summary, details } = aboutRecord(record, words);
  return (
    <div className="row-words">
      <Link className="row-headline" href={placeOf(kind, record.id)}>
        {record.name}
      </Link>
      {summary !== null && <p className="row-summary">{summary}</p>}
      <p className="row-about">
        {details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
        <span>
          {words.say('record.changed')} <Moment at={record.updatedAt} />
        </span>
      </p>
    </div>
  );
}
