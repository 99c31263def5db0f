import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { DuplicateHint } from '../../../../client/src/client.js';
import { useMay } from '../../service/use-account.js';
import { placeOf } from '../kinds.js';
import type { AnyRecord, RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';

/** Right after it was made: what was there already and looks the same. */
export function LookAlikes({ kind, record }: { kind: RecordKind; record: AnyRecord }): ReactNode {
  const { say } = useRecordWords();
  const mayMerge = useMay('records.merge') && kind !== 'sections';
  const state = useHistoryState<{ lookAlikes?: DuplicateHint[] } | null>();
  const found = state?.lookAlikes ?? [];
  if (found.length === 0) return null;
  return (
    <section className="look-alikes" role="status">
      <h2>{say('look-alike.title')}</h2>
      <ul>
        {found.map(({ id, name, because }) => (
          <li key={id}>
            <Link href={placeOf(kind, id)}>{name}</Link> <span>({say(`look-alike.${because}`)})</span>{' '}
            {mayMerge && (
              <Link href={`${placeOf(kind, id)}/merge?from=${record.id}`}>{say('look-alike.merge')}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
