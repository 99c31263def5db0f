import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Unit } from '../../../../client/src/client.js';
import { unitWords } from '../../facts/fact-words.js';
import { Check } from '../../widgets/check.js';
import { typedUnit, UnitFields, writtenUnit } from '../../widgets/unit-fields.js';
import { useRecordWords } from '../record-words.js';

interface UnitFieldProps {
  readonly value: unknown;
  readonly change: (unit: Unit | null) => void;
  readonly isReadOnly: boolean;
}

/** The usual unit of an indicator, or none. */
export function UnitField({ value, change, isReadOnly }: UnitFieldProps): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const unit = value as Unit | null;
  const [typed, setTyped] = useState(() => typedUnit(unit));
  if (isReadOnly)
    return <p>{say('field.unit-is', { unit: unit ? unitWords(unit, words) : say('field.unit-none') })}</p>;
  return (
    <fieldset className="group">
      <legend>{say('field.unit')}</legend>
      <Check
        label={say('field.unit-has')}
        isSelected={unit !== null}
        onChange={(has) => change(has ? writtenUnit(typed, say('unit.anything')) : null)}
      />
      {unit !== null && (
        <UnitFields
          unit={typed}
          onChange={(next) => {
            setTyped(next);
            change(writtenUnit(next, say('unit.anything')));
          }}
        />
      )}
    </fieldset>
  );
}
