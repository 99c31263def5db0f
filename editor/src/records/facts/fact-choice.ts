import type { Operations } from '../../../../client/src/client.js';
import type { Choice } from '../lists/choice.js';

export type QuotesQuery = NonNullable<Operations['/v1/editorial/quotes']['get']['query']>;
export type FiguresQuery = NonNullable<Operations['/v1/editorial/statistics']['get']['query']>;

export const QUOTE_FILTERS = [
  ...['q', 'person', 'organization', 'role', 'kind', 'from', 'to', 'state', 'sort'],
] as const satisfies string[];
export const FIGURE_FILTERS = [
  ...['q', 'indicator', 'organization', 'place', 'nature', 'unit', 'from', 'to', 'min', 'max', 'sort'],
] as const satisfies string[];
export type QuoteFilter =
  'q' | 'person' | 'organization' | 'role' | 'kind' | 'from' | 'to' | 'state' | 'sort';
export type FigureFilter =
  | ('q' | 'indicator' | 'organization' | 'place' | 'nature' | 'unit')
  | ('from' | 'to' | 'min' | 'max' | 'sort');

export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;
export const QUOTE_SORTS = ['-updatedAt', '-saidOn', 'saidOn'] as const;
export const FIGURE_SORTS = ['-updatedAt', '-period', 'period', '-value', 'value'] as const;
export const NATURES = ['actual', 'estimate', 'forecast', 'target', 'plan'] as const;

export function quotesQueryOf(choice: Choice<QuoteFilter>): QuotesQuery {
  const { q, person, organization, role, from, to } = choice;
  const kind = QUOTE_KINDS.find((one) => one === choice.kind);
  return {
    sort: QUOTE_SORTS.find((sort) => sort === choice.sort) ?? '-updatedAt',
    ...given({ q, from, to }),
    ...(person !== '' && { personId: [person] }),
    ...(organization !== '' && { organizationId: [organization] }),
    ...(role.trim() !== '' && { role: [role.trim()] }),
    ...(kind !== undefined && { kind: [kind] }),
    ...(choice.state === 'detached' && { state: ['detached' as const] }),
  };
}

export function figuresQueryOf(choice: Choice<FigureFilter>): FiguresQuery {
  const { q, indicator, organization, place, unit, from, to, min, max } = choice;
  const nature = NATURES.find((one) => one === choice.nature);
  return {
    sort: FIGURE_SORTS.find((sort) => sort === choice.sort) ?? '-updatedAt',
    ...given({ q, periodFrom: from, periodTo: to, minValue: min, maxValue: max }),
    ...(indicator !== '' && { indicatorId: [indicator] }),
    ...(organization !== '' && { organizationId: [organization] }),
    ...(place.trim() !== '' && { place: [place.trim()] }),
    ...(unit.trim() !== '' && { unit: [unit.trim()] }),
    ...(nature !== undefined && { nature: [nature] }),
  };
}

/** What is not empty, without the spaces around it. */
function given<Name extends string>(values: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
  const pairs = Object.entries<string>(values).map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== '')) as Partial<Record<Name, string>>;
}
