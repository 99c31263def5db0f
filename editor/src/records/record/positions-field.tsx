import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { periodWords } from '../../facts/fact-words.js';
import { Field } from '../../widgets/field.js';
import { SuggestBox } from '../../widgets/suggest-box.js';
import { positionWords } from '../lists/about-record.js';
import { useRecordWords } from '../record-words.js';
import type { PositionDraft } from '../properties/forms.js';

interface PositionsFieldProps {
  readonly value: unknown;
  readonly change: (positions: readonly PositionDraft[]) => void;
  readonly isReadOnly: boolean;
}

const NEW: PositionDraft = { title: '', organizationId: null, organizationName: null, from: null, to: null };

/** What a person is and was, where, and when: a quote takes title and organization from here, as of its day. */
export function PositionsField({ value, change, isReadOnly }: PositionsFieldProps): ReactNode {
  const { say } = useRecordWords();
  const positions = value as readonly PositionDraft[];
  if (isReadOnly) return <PositionsOverTime positions={positions} />;
  const replace = (at: number, part: Partial<PositionDraft>): void =>
    change(positions.map((position, index) => (index === at ? { ...position, ...part } : position)));
  return (
    <fieldset className="group">
      <legend>{say('field.positions')}</legend>
      <p className="hint">{say('position.hint')}</p>
      <ol className="positions">
        {positions.map((position, index) => (
          <li key={index}>
            <PositionRow
              position={position}
              change={(part) => replace(index, part)}
              remove={() => change(positions.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <Button onPress={() => change([...positions, NEW])}>{say('position.add')}</Button>
    </fieldset>
  );
}

interface PositionRowProps {
  readonly position: PositionDraft;
  readonly change: (part: Partial<PositionDraft>) => void;
  readonly remove: () => void;
}

function PositionRow({ position, change, remove }: PositionRowProps): ReactNode {
  const { say } = useRecordWords();
  const { title, organizationId, organizationName, from, to } = position;
  return (
    <>
      <Field label={say('position.title')} value={title} onChange={(text) => change({ title: text })} />
      <SuggestBox
        label={say('position.organization')}
        type="organizations"
        text={organizationName ?? ''}
        chosen={organizationId === null ? null : { organizationId }}
        onType={(text) => change({ organizationId: null, organizationName: text === '' ? null : text })}
        onChoose={({ id, name }) => change({ organizationId: id, organizationName: name })}
      />
      <Field
        label={say('position.from')}
        value={from ?? ''}
        onChange={(text) => change({ from: text === '' ? null : text })}
      />
      <Field
        label={say('position.to')}
        value={to ?? ''}
        onChange={(text) => change({ to: text === '' ? null : text })}
      />
      <Button
        className="quiet"
        aria-label={say('position.remove-named', { title: title === '' ? say('position.new') : title })}
        onPress={remove}
      >
        {say('position.remove')}
      </Button>
    </>
  );
}

function PositionsOverTime({ positions }: { positions: readonly PositionDraft[] }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  if (positions.length === 0) return null;
  return (
    <>
      <h2>{say('field.positions')}</h2>
      <ul>
        {positions.map((position, index) => {
          const from = position.from === null ? '…' : periodWords(position.from, words);
          const to = position.to === null ? say('position.today') : periodWords(position.to, words);
          return (
            <li key={position.id ?? index}>
              {positionWords(position)} ({from} – {to})
            </li>
          );
        })}
      </ul>
    </>
  );
}
