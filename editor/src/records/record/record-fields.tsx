import type { ReactNode } from 'react';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { ORGANIZATION_KINDS } from '../lists/list-choice.js';
import type { RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import { FORMS, plainText } from '../properties/forms.js';
import type { FormField } from '../properties/forms.js';
import { ParentField } from './parent-field.js';
import { PositionsField } from './positions-field.js';
import { UnitField } from './unit-field.js';
import type { RecordForm } from './use-record-form.js';

/** The fields of a kind, in the order of its form. */
export function RecordFields({
  kind,
  form,
  isReadOnly,
}: {
  kind: RecordKind;
  form: RecordForm;
  isReadOnly: boolean;
}): ReactNode {
  return FORMS[kind].map((field) => (
    <div key={`${field.name} ${form.turn}`} className={field.isHalf ? 'half' : undefined}>
      <RecordField {...{ kind, field, form, isReadOnly }} />
    </div>
  ));
}

interface RecordFieldProps {
  readonly kind: RecordKind;
  readonly field: FormField;
  readonly form: RecordForm;
  readonly isReadOnly: boolean;
}

function RecordField({ kind, field, form, isReadOnly }: RecordFieldProps): ReactNode {
  const { say } = useRecordWords();
  const { name, type, label, hint, isRequired = false } = field;
  const value = form.draft[name];
  const change = (next: unknown): void => form.change(name, next);
  const shared = { label: say(label), isReadOnly };
  switch (type) {
    case 'positions':
      return <PositionsField {...{ value, change, isReadOnly }} />;
    case 'unit':
      return <UnitField {...{ value, change, isReadOnly }} />;
    case 'parent':
      return <ParentField {...shared} kind={kind} value={value} change={change} />;
    case 'organization-kind':
      return (
        <div className="field">
          <Choose
            label={shared.label}
            value={(value ?? '') as string}
            options={ORGANIZATION_KINDS.map((one) => ({ value: one, name: say(`organization-kind.${one}`) }))}
            all={say('field.kind-none')}
            isDisabled={isReadOnly}
            onChange={(next) => change(next === '' ? null : next)}
          />
        </div>
      );
    default:
      return (
        <Field
          {...shared}
          name={name}
          value={typedText(type, value)}
          {...(isRequired && { isRequired })}
          {...(hint && { description: say(hint) })}
          {...(type === 'lines' && { lines: 2 })}
          {...(type === 'several' && { lines: Math.max(2, (value as unknown[]).length) })}
          onChange={(text) => change(typedValue(type, text))}
        />
      );
  }
}

function typedText(type: FormField['type'], value: unknown): string {
  if (type === 'several') return (value as string[]).join('\n');
  return plainText(value);
}

/** An empty field is no value. A line that is being typed stays, empty ones too: they are left out when it is sent. */
function typedValue(type: FormField['type'], text: string): unknown {
  if (type === 'several') return text === '' ? [] : text.split('\n');
  if (type === 'number' && /^\d+$/.test(text)) return Number(text);
  return text === '' ? null : text;
}
