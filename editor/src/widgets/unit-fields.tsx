import type { ReactNode } from 'react';
import type { Unit } from '../../../client/src/client.js';
import { useWords } from '../messages/messages.js';
import { Choose } from './choose.js';
import { Field } from './field.js';

const KINDS = [
  'count',
  'currency',
  'percent',
  'percentage-point',
  'basis-point',
  'ratio',
  'index',
  'ucum',
] as const;
type UnitKind = (typeof KINDS)[number];

/** What a figure counts, as two fields hold it: a kind and, where it has one, its code or noun. */
export interface TypedUnit {
  readonly kind: UnitKind;
  readonly detail: string;
  readonly per: string;
}

export function typedUnit(unit: Unit | null): TypedUnit {
  if (!unit) return { kind: 'count', detail: '', per: '' };
  const detail = unit.kind === 'count' ? unit.noun : 'code' in unit ? unit.code : '';
  return { kind: unit.kind, detail, per: unit.per ?? '' };
}

/** As it is written; a count of nothing in particular counts units. */
export function writtenUnit({ kind, detail, per }: TypedUnit, anything: string): Unit {
  const ratio = per.trim() === '' ? {} : { per: per.trim() };
  const word = detail.trim();
  if (kind === 'count') return { kind, noun: word === '' ? anything : word, ...ratio };
  if (kind === 'currency' || kind === 'ucum')
    return { kind, code: kind === 'currency' ? word.toUpperCase() : word, ...ratio };
  return { kind, ...ratio };
}

interface UnitFieldsProps {
  readonly unit: TypedUnit;
  readonly onChange: (unit: TypedUnit) => void;
}

export function UnitFields({ unit, onChange }: UnitFieldsProps): ReactNode {
  const { say } = useWords();
  const { kind, detail, per } = unit;
  const label = { count: 'unit.noun', currency: 'unit.currency-code', ucum: 'unit.ucum-code' } as const;
  return (
    <div className="two">
      <Choose
        label={say('figure.unit')}
        value={kind}
        options={KINDS.map((value) => ({ value, name: say(`unit.${value}`) }))}
        onChange={(value) => onChange({ ...unit, kind: value as UnitKind })}
      />
      {(kind === 'count' || kind === 'currency' || kind === 'ucum') && (
        <Field
          label={say(label[kind])}
          value={detail}
          onChange={(text) => onChange({ ...unit, detail: text })}
        />
      )}
      <Field label={say('unit.per')} value={per} onChange={(text) => onChange({ ...unit, per: text })} />
    </div>
  );
}
