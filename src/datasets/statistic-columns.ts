import type { Column } from '../edge/tables/column.js';
import { unitKey } from '../kernel/values/unit.js';
import { COMPARISON_BASES, DIRECTIONS, NATURES, QUALIFIERS } from '../statistics/statistic.dto.js';
import type { ContentStatistic } from '../publication/content-facts.dto.js';
import type { ContentObservation } from '../publication/observations.dto.js';
import { ARTICLE_COLUMNS, firstDay, lastDay } from './article-columns.js';

const text = (
  name: string,
  description: string,
  cell: Column<ContentStatistic>['cell'],
): Column<ContentStatistic> => ({ name, type: 'text', description, cell });

const decimal = (
  name: string,
  description: string,
  cell: Column<ContentStatistic>['cell'],
): Column<ContentStatistic> => ({ name, type: 'decimal', description, cell });

const IDENTITY: readonly Column<ContentStatistic>[] = [
  { ...text('id', 'The statistic, by its identifier (UUID).', ({ id }) => id), required: true },
  text('indicator_id', 'What it measures, by its identifier (UUID).', ({ indicator }) => indicator?.id),
  text('indicator_slug', 'The same by its address.', ({ indicator }) => indicator?.slug),
  text('indicator_name', 'The same by its name.', ({ indicator }) => indicator?.name),
  text('place', 'The place that it is about, if any.', ({ place }) => place),
];

const VALUE: readonly Column<ContentStatistic>[] = [
  {
    ...decimal('value', 'Digit for digit as written; of a range, its lower end.', ({ value }) => value),
    required: true,
  },
  decimal('upper_value', 'The upper end of a range; empty where it is none.', ({ upperValue }) => upperValue),
  {
    ...text('qualifier', 'How the text hedges the number.', ({ qualifier }) => qualifier),
    required: true,
    oneOf: QUALIFIERS,
  },
  {
    ...text('unit', 'Such as currency:CNY, percent, count:job, ucum:km; also with " per …".', ({ unit }) =>
      unitKey(unit),
    ),
    required: true,
  },
  text('currency', 'The currency of an amount of money (ISO 4217).', ({ unit }) =>
    unit.kind === 'currency' ? unit.code : null,
  ),
  text('as_printed', 'The number as the article prints it.', ({ asPrinted }) => asPrinted),
];

const TIME: readonly Column<ContentStatistic>[] = [
  text('period', 'The time that it is about (EDTF, ISO 8601-2).', ({ period }) => period),
  text('period_label', 'How the source calls the period.', ({ periodLabel }) => periodLabel),
  {
    name: 'period_start',
    type: 'date',
    description: 'The first day of the period; empty where open.',
    cell: ({ period }) => firstDay(period),
  },
  {
    name: 'period_end',
    type: 'date',
    description: 'The last day of the period; empty where open.',
    cell: ({ period }) => lastDay(period),
  },
  {
    ...text('nature', 'Whether the value was observed, is expected, or is a goal.', ({ nature }) => nature),
    required: true,
    oneOf: NATURES,
  },
];

const COMPARISON: readonly Column<ContentStatistic>[] = [
  {
    ...text('comparison_basis', 'What it is compared with.', ({ comparison }) => comparison?.basis),
    oneOf: COMPARISON_BASES,
  },
  {
    ...text('comparison_direction', 'Which way it went.', ({ comparison }) => comparison?.direction),
    oneOf: DIRECTIONS,
  },
  decimal('change_percent', 'By how many per cent.', ({ comparison }) => comparison?.changePercent),
  decimal('change_value', 'By how much, in its unit.', ({ comparison }) => comparison?.changeValue),
  decimal('base_value', 'The value before.', ({ comparison }) => comparison?.baseValue),
  text('base_period', 'The time of the value before (EDTF).', ({ comparison }) => comparison?.basePeriod),
  text('share_of', 'Of a percentage: of what whole.', ({ share }) => share?.of),
];

const ATTRIBUTION: readonly Column<ContentStatistic>[] = [
  text('attribution_name', 'Who gave the number, as printed.', ({ attribution }) => attribution?.name),
  text('attribution_person_id', 'The same, if a person (UUID).', ({ attribution }) => attribution?.personId),
  text(
    'attribution_organization_id',
    'The same, if an organization (UUID).',
    ({ attribution }) => attribution?.organizationId,
  ),
];

/** A statistic as a line of CSV. New columns come at the end. */
export const STATISTIC_COLUMNS: readonly Column<ContentStatistic>[] = [
  ...[...IDENTITY, ...VALUE, ...TIME, ...COMPARISON, ...ATTRIBUTION, ...ARTICLE_COLUMNS],
  {
    name: 'revision',
    type: 'integer',
    description: 'Counts the changes of the statistic.',
    required: true,
    cell: ({ revision }) => revision,
  },
];

/** A statement in the series of its indicator, likewise. */
export const OBSERVATION_COLUMNS: readonly Column<ContentObservation>[] = [
  ...STATISTIC_COLUMNS,
  {
    name: 'stated_at',
    type: 'timestamp',
    description: 'When the statement became public, in UTC.',
    required: true,
    cell: ({ publishedAt }) => publishedAt,
  },
  {
    name: 'superseded',
    type: 'flag',
    description:
      'Whether a later statement of the same nature, place, source, unit and period stands in its place.',
    required: true,
    cell: ({ superseded }) => superseded,
  },
];
