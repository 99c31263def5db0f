import type { Article, Unit } from '../../../client/src/client.js';
import type { Words } from '../messages/messages.js';

type Quote = Article['quotes'][number];
type Statistic = Article['statistics'][number];

/** A reference as it is written: a fact that is not saved yet has those. */
interface Written {
  readonly person?: { readonly name?: string } | null;
  readonly organization?: { readonly name?: string } | null;
}

export function speakerName({ speaker }: Quote): string | null {
  if (!speaker) return null;
  const { person, organization } = speaker as Written;
  return speaker.name ?? person?.name ?? organization?.name ?? null;
}

/** Title and organization as of the quote. */
export function speakerRole({ speaker }: Quote): string {
  if (!speaker) return '';
  const { organization } = speaker as Written;
  return [speaker.title, speaker.organizationName ?? organization?.name]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(', ');
}

/** A decimal with its thousands apart, by its digits: never by way of a float. */
function groupedDecimal(value: string, { intl }: Words): string {
  const parts = intl.formatNumberToParts(12345.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const [whole = '', places] = value.replace('-', '').split('.');
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, sign('group')) : whole;
  return `${value.startsWith('-') ? '−' : ''}${grouped}${places === undefined ? '' : sign('decimal') + places}`;
}

export function unitWords(unit: Unit, { say }: Words): string {
  const per = unit.per === undefined ? '' : ` / ${unit.per}`;
  if (unit.kind === 'currency' || unit.kind === 'ucum') return unit.code + per;
  if (unit.kind === 'count') return unit.noun + per;
  return say(`unit.${unit.kind}`) + per;
}

/** "about 4,200,000 EUR" */
export function valueWords(
  { value, upperValue, unit, qualifier }: Pick<Statistic, 'value' | 'upperValue' | 'unit' | 'qualifier'>,
  words: Words,
): string {
  const upper =
    upperValue === null || (upperValue as unknown) === undefined
      ? ''
      : `–${groupedDecimal(upperValue, words)}`;
  const isExact = (qualifier as string | undefined) === undefined || qualifier === 'exact';
  const hedge = isExact ? '' : `${words.say(`qualifier.${qualifier}`)} `;
  return `${hedge}${groupedDecimal(value, words)}${upper} ${unitWords(unit, words)}`;
}

export function indicatorName({ indicator }: Statistic): string | null {
  return indicator?.name ?? null;
}

/** A period (EDTF) as it is read: "2026", "Aug 2026–Nov 2026", "20 Nov 2026", "quarter 1 of 2018". */
export function periodWords(period: string, words: Words): string {
  return period
    .split('/')
    .map((part) => partWords(part, words))
    .join('–');
}

/** `2018-33` is the first quarter, `2018-40` the first half: EDTF, level 2. */
function partWords(part: string, { say, intl }: Words): string {
  const [, year = '', code = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(part) ?? [];
  const number = Number(code);
  if (number >= 33 && number <= 36) return say('period.quarter', { number: number - 32, year });
  if (number === 40 || number === 41) return say('period.half', { number: number - 39, year });
  if (number < 1 || number > 12) return part;
  const inWords = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return intl.formatDate(`${year}-${code}-${day ?? '01'}`, {
    ...inWords,
    ...(day !== undefined && { day: 'numeric' }),
  });
}
