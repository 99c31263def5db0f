import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AnyRecord, RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import type { RecordKey } from '../record-words.js';

const LINKS: Readonly<Record<RecordKind, readonly (readonly [RecordKey, (id: string) => string])[]>> = {
  people: [['link.quotes', (id) => `/records/quotes?person=${id}`]],
  organizations: [
    ['link.people', (id) => `/records/people?organization=${id}`],
    ['link.quotes', (id) => `/records/quotes?organization=${id}`],
    ['link.figures', (id) => `/records/figures?organization=${id}`],
  ],
  indicators: [['link.figures', (id) => `/records/figures?indicator=${id}`]],
  sections: [['link.articles', (id) => `/?view=all&section=${id}`]],
};

/** To the lists of what was said and stated, narrowed to this record. */
export function RecordLinks({ kind, record }: { kind: RecordKind; record: AnyRecord }): ReactNode {
  const { say } = useRecordWords();
  return (
    <ul className="record-links">
      {LINKS[kind].map(([label, to]) => (
        <li key={label}>
          <Link href={to(kind === 'sections' ? record.slug : record.id)}>{say(label)}</Link>
        </li>
      ))}
    </ul>
  );
}
