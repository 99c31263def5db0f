import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import { labelOf, PropertyWords } from '../properties/property-words.js';
import type { RecordForm } from './use-record-form.js';

/** What two people changed at once, each with both sides, to be decided before it is saved. */
export function ConflictList({ kind, form }: { kind: RecordKind; form: RecordForm }): ReactNode {
  const { say } = useRecordWords();
  if (form.conflicts.length === 0) return null;
  return (
    <section className="conflict" role="alert" aria-label={say('conflict.label')}>
      <h2>{say('record.conflict')}</h2>
      {form.conflicts.map((conflict) => {
        const label = labelOf(kind, conflict.name, say);
        return (
          <div key={conflict.name} role="group" aria-label={label}>
            <h3>{label}</h3>
            <dl>
              <dt>{say('conflict.mine')}</dt>
              <dd>
                <PropertyWords kind={kind} name={conflict.name} value={conflict.mine} />
              </dd>
              <dt>{say('record.conflict-saved')}</dt>
              <dd>
                <PropertyWords kind={kind} name={conflict.name} value={conflict.theirs} />
              </dd>
            </dl>
            <div className="choices">
              <Button onPress={() => form.decide(conflict, conflict.mine)}>
                {say('conflict.take-mine')}
              </Button>
              <Button onPress={() => form.decide(conflict, conflict.theirs)}>
                {say('conflict.take-theirs')}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}
