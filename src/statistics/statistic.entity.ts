import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StoredAnchor } from '../body/anchors/anchor.js';
import type { SignOff } from '../sign-off/sign-off.dto.js';
import { searchText } from '../kernel/database/words.js';
import { Period } from '../kernel/values/period.js';
import { unitKey } from '../kernel/values/unit.js';
import type { Unit } from '../kernel/values/unit.js';
import type { Comparison, Conversion, Share, Statistic } from './statistic.dto.js';

/** A statistic of an article. The digits are text as written; the numbers beside them, made by Postgres, compare and sort. */
@Entity('statistics')
@Check(
  'statistics_qualifier_check',
  "qualifier IN ('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'nearly')",
)
@Check('statistics_nature_check', "nature IN ('actual', 'estimate', 'forecast', 'target', 'plan')")
@Index('statistics_article_id_idx', ['articleId'])
@Index('statistics_indicator_id_idx', ['indicatorId'], { where: 'indicator_id IS NOT NULL' })
@Index('statistics_attribution_person_id_idx', ['attributionPersonId'], {
  where: 'attribution_person_id IS NOT NULL',
})
@Index('statistics_attribution_organization_id_idx', ['attributionOrganizationId'], {
  where: 'attribution_organization_id IS NOT NULL',
})
@Index('statistics_updated_at_id_idx', ['updatedAt', 'id'])
@Index('statistics_search_tokens_idx', { synchronize: false })
@Index('statistics_stated_idx', { synchronize: false })
@Index('statistics_actual_idx', { synchronize: false })
export class StatisticEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  revision: number;

  @ForeignKey('articles', 'id', { name: 'statistics_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @Column('integer')
  ordinal: number;

  @ForeignKey('indicators', 'id', { name: 'statistics_indicator_id_fkey' })
  @Column('uuid', { nullable: true })
  indicatorId: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text')
  value: string;

  @Column({
    type: 'numeric',
    generatedType: 'STORED',
    asExpression: '(value)::numeric',
    insert: false,
    update: false,
  })
  valueNumber?: string;

  @Column('text', { nullable: true })
  upperValue: string | null;

  @Column({
    type: 'numeric',
    nullable: true,
    generatedType: 'STORED',
    asExpression: '(upper_value)::numeric',
    insert: false,
    update: false,
  })
  upperValueNumber?: string | null;

  @Column('text')
  qualifier: string;

  @Column('json')
  unit: Unit;

  @Column('text')
  unitKey: string;

  @Column('text', { nullable: true })
  asPrinted: string | null;

  @Column('text', { nullable: true })
  period: string | null;

  @Column('text', { nullable: true })
  periodLabel: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  periodEarliest: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  periodLatest: Date | null;

  @Column('text')
  nature: string;

  @Column('json')
  conversions: Conversion[];

  @Column('json', { nullable: true })
  comparison: Comparison | null;

  @Column('json', { nullable: true })
  share: Share | null;

  @ForeignKey('people', 'id', { name: 'statistics_attribution_person_id_fkey' })
  @Column('uuid', { nullable: true })
  attributionPersonId: string | null;

  @ForeignKey('organizations', 'id', { name: 'statistics_attribution_organization_id_fkey' })
  @Column('uuid', { nullable: true })
  attributionOrganizationId: string | null;

  @Column('text', { nullable: true })
  attributionName: string | null;

  @Column('json')
  anchors: StoredAnchor[];

  @Column('json', { nullable: true })
  signOff: SignOff | null;

  @Column('boolean')
  detached: boolean;

  @Column('text')
  searchText: string;

  @Column({ type: 'timestamptz', precision: 3, update: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;
}

/** The row of a statistic. */
export function statisticRow(statistic: Statistic, ordinal: number, now: Date): StatisticEntity {
  const { indicator, attribution, place, unit, asPrinted, period, anchors } = statistic;
  const bounds = period === null ? undefined : Period.parse(period);
  return {
    ordinal,
    indicatorId: indicator?.id ?? null,
    unitKey: unitKey(unit),
    periodEarliest: bounds?.earliest ?? null,
    periodLatest: bounds?.latest ?? null,
    attributionPersonId: attribution?.personId ?? null,
    attributionOrganizationId: attribution?.organizationId ?? null,
    attributionName: attribution?.name ?? null,
    detached: anchors.some((anchor) => anchor.state === 'detached'),
    searchText: searchText(asPrinted, indicator?.name, place),
    createdAt: now,
    updatedAt: now,
    ...own(statistic),
  };
}

/** What is stored as it is answered. */
function own(
  statistic: Statistic,
): Pick<StatisticEntity, Exclude<keyof Statistic & keyof StatisticEntity, 'indicatorId'>> {
  const {
    id,
    revision,
    articleId,
    place,
    value,
    upperValue,
    qualifier,
    unit,
    asPrinted,
    period,
    periodLabel,
    nature,
  } = statistic;
  const { conversions, comparison, share, anchors, signOff } = statistic;
  return {
    id,
    revision,
    articleId,
    place,
    value,
    upperValue,
    qualifier,
    unit,
    asPrinted,
    period,
    periodLabel,
    nature,
    conversions,
    comparison,
    share,
    anchors,
    signOff,
  };
}
