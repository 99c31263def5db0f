import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Unit } from '../../../../client/src/client.js';
import { unitWords } from '../../facts/fact-words.js';
import { readRecord } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { positionWords } from '../lists/about-record.js';
import { useRecordWords } from '../record-words.js';
import type { RecordWords } from '../record-words.js';
import { FORMS, isNamed, plainText } from './forms.js';
import type { PositionDraft } from './forms.js';

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
