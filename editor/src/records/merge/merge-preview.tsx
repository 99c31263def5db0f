import type { ReactNode } from 'react';
import type { PersonMerge } from '../../../../client/src/client.js';
import type { AnyRecord, MergeableKind } from '../kinds.js';
import { labelOf, PropertyWords } from '../properties/property-words.js';
import { FORMS, isSame } from '../properties/forms.js';
import { useRecordWords } from '../record-words.js';
import type { RecordWords } from '../record-words.js';

/** Whose value of a property is kept, by its identifier. */
export type Take = Readonly<Record<string, string>>;
/** What a merge does, or would do. */
export interface MergeAnswer extends Pick<PersonMerge, 'fields' | 'moved'> {
  /** The record that is left. */
  readonly result: AnyRecord;
}

interface MergePreviewProps {
  readonly kind: MergeableKind;
  readonly answer: MergeAnswer;
  readonly into: AnyRecord;
  /** Who is merged, the one that stays first. */
  readonly all: readonly AnyRecord[];
  readonly take: Take;
  readonly setTake: (take: Take) => void;
}

/** What differs, property by property, with what is kept; and how much will lead to the record that stays. */
export function MergePreview(props: MergePreviewProps): ReactNode {
  const { kind, answer, into, all, take, setTake } = props;
  const words = useRecordWords();
  const { say } = words;
  const choices = choicesOf(kind, answer);
  const { result } = answer;
  return (
    <section className="merge-preview" aria-label={say('merge.preview')}>
      <h2>{say('merge.preview')}</h2>
      <p role="status">{movedWords(answer, words)}</p>
      {choices.length === 0 && <p className="hint">{say('merge.no-difference')}</p>}
      {choices.map((name) => (
        <fieldset key={name} className="group">
          <legend>{labelOf(kind, name, say)}</legend>
          {all.map((record) => (
            <label key={record.id} className="step">
              <input
                type="radio"
                name={`take-${name}`}
                checked={(take[name] ?? keptFrom(answer, name, into, all)) === record.id}
                onChange={() => setTake({ ...take, [name]: record.id })}
              />
              <span>
                <PropertyWords kind={kind} name={name} value={valueOf(record, name)} />
                <span className="hint">{say('merge.of', { name: record.name })}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {FORMS[kind]
        .filter(({ name }) => !choices.includes(name) && !isSame(valueOf(result, name), valueOf(into, name)))
        .map(({ name, label }) => (
          <div key={name} className="group">
            <h3>{say('merge.will-be', { what: say(label) })}</h3>
            <PropertyWords kind={kind} name={name} value={valueOf(result, name)} />
          </div>
        ))}
    </section>
  );
}

/** What all of them have is put together: there is nothing to choose. */
const ADDED_UP = new Set(['aliases', 'sameAs', 'positions']);

/** What there is to choose, in the order of the form; what it does not show comes last. */
function choicesOf(kind: MergeableKind, { fields }: MergeAnswer): string[] {
  const order = FORMS[kind].map(({ name }) => name);
  const placeOfName = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return fields
    .map(({ name }) => name)
    .filter((name) => !ADDED_UP.has(name))
    .toSorted((a, b) => placeOfName(a) - placeOfName(b));
}

/** "Leads here then: 3 articles and 3 quotes." */
function movedWords({ moved }: MergeAnswer, { say, intl }: RecordWords): string {
  const kinds = ['articles', 'quotes', 'statistics', 'people', 'organizations'] as const;
  const parts = kinds
    .filter((kind) => moved[kind] > 0)
    .map((kind) => say(`merge.moved-${kind}`, { count: moved[kind] }));
  return parts.length === 0
    ? say('merge.moved-nothing')
    : say('merge.moved', { what: intl.formatList(parts, { type: 'conjunction' }) });
}

/** Whose value the service keeps by itself: that of the record that stays, unless it has none. */
function keptFrom(
  { fields }: MergeAnswer,
  name: string,
  into: AnyRecord,
  all: readonly AnyRecord[],
): string | undefined {
  const kept = JSON.stringify(fields.find((field) => field.name === name)?.kept ?? null);
  return [into, ...all].find((record) => JSON.stringify(valueOf(record, name) ?? null) === kept)?.id;
}

function valueOf(record: AnyRecord, name: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[name];
}
