import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Unit } from '../../../../client/src/client.js';
import { unitWords } from '../../facts/fact-words.js';
import { readRecord } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { positionWords } from '../lists/about-record.js';
import { useRecordWords } from '../record-words.js';
import type { RecordWords } from '../record-words.js';
import { FORMS, isNamed, plainText } from './forms.js';
import type { PositionDraft } from './forms.js';
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

/** What a property is called on its form. */
export function labelOf(kind: RecordKind, name: string, say: RecordWords['say']): string {
  const field = FORMS[kind].find((one) => one.name === name);
  return field ? say(field.label) : name;
}

interface PropertyWordsProps {
  readonly kind: RecordKind;
  readonly name: string;
  readonly value: unknown;
}

/** A property's value, to be read. */
export function PropertyWords({ kind, name, value }: PropertyWordsProps): ReactNode {
  const words = useRecordWords();
  if (name === 'parentId' && typeof value === 'string') return <NameOf kind={kind} id={value} />;
  const lines = linesOf(name, value, words);
  return lines.length === 0 ? (
    <span className="quiet">{words.say('record.empty')}</span>
  ) : (
    lines.map((line, index) => <p key={index}>{line}</p>)
  );
}

function linesOf(name: string, value: unknown, words: RecordWords): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (name === 'positions') return (value as PositionDraft[]).map((one) => positionLine(one, words));
  if (Array.isArray(value)) return value as string[];
  if (isNamed(value)) return [value.name];
  if (name === 'unit') return [unitWords(value as Unit, words)];
  if (name === 'kind') return [words.say(`organization-kind.${value as 'other'}`)];
  return [plainText(value)];
}

function positionLine(position: PositionDraft, { say }: RecordWords): string {
  const { from, to } = position;
  return `${positionWords(position)} (${from ?? '…'} – ${to ?? say('position.today')})`;
}

function NameOf({ kind, id }: { kind: RecordKind; id: string }): ReactNode {
  const { data } = useQuery({
    queryKey: ['records', kind, 'one', id],
    queryFn: () => readRecord(kind, id),
  });
  return data?.name ?? '…';
}
