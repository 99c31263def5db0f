import type { Position } from '../../../../client/src/client.js';
import { unitWords } from '../../facts/fact-words.js';
import type { AnyRecord } from '../kinds.js';
import type { RecordWords } from '../record-words.js';

interface AboutRecord {
  /** A sentence, where there is one. */
  readonly summary: string | null;
  readonly details: readonly string[];
}

/** What tells a record from its namesakes. */
export function aboutRecord(record: AnyRecord, words: RecordWords): AboutRecord {
  const aliases = 'aliases' in record ? record.aliases : [];
  const details = [...detailsOf(record, words), aliases.join(', ')].filter((detail) => detail !== '');
  return { summary: 'description' in record ? record.description : null, details };
}

function detailsOf(record: AnyRecord, words: RecordWords): string[] {
  if ('positions' in record) {
    const present = presentPosition(record.positions);
    return present ? [positionWords(present)] : [];
  }
  if ('acronym' in record) {
    const kind = record.kind === null ? '' : words.say(`organization-kind.${record.kind}`);
    return [record.acronym ?? '', kind, countryName(record.country, words)];
  }
  return 'unit' in record && record.unit ? [unitWords(record.unit, words)] : [];
}

/** The position that is held: one without an end, the one that began last; else the last that ended. */
function presentPosition(positions: readonly Position[]): Position | undefined {
  const order = ({ from, to }: Position): string => `${to ?? '9999'} ${from ?? ''}`;
  return positions.toSorted((a, b) => (order(a) < order(b) ? 1 : -1))[0];
}

/** "director, Port of Lindhaven" */
export function positionWords({
  title,
  organizationName,
}: Pick<Position, 'title' | 'organizationName'>): string {
  return organizationName === null ? title : `${title}, ${organizationName}`;
}

function countryName(code: string | null, { intl }: RecordWords): string {
  return code === null ? '' : (intl.formatDisplayName(code, { type: 'region' }) ?? code);
}
