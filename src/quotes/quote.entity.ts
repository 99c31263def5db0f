import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StoredAnchor } from '../body/anchors/anchor.js';
import type { SignOff } from '../sign-off/sign-off.dto.js';
import { searchText } from '../kernel/database/words.js';
import { Period } from '../kernel/values/period.js';
import type { Quote } from './quote.dto.js';

/** A quote of an article. Its revision is its own; its position among the quotes belongs to the article. */
@Entity('quotes')
@Check('quotes_kind_check', "kind IN ('direct', 'indirect', 'mixed')")
@Index('quotes_article_id_idx', ['articleId'])
@Index('quotes_person_id_idx', ['personId'], { where: 'person_id IS NOT NULL' })
@Index('quotes_organization_id_idx', ['organizationId'], { where: 'organization_id IS NOT NULL' })
@Index('quotes_updated_at_id_idx', ['updatedAt', 'id'])
@Index('quotes_said_earliest_idx', ['saidEarliest'], { where: 'said_earliest IS NOT NULL' })
@Index('quotes_detached_idx', ['updatedAt', 'id'], { where: 'detached' })
@Index('quotes_search_tokens_idx', { synchronize: false })
@Index('quotes_role_tokens_idx', { synchronize: false })
@Index('quotes_said_at_id_idx', { synchronize: false })
export class QuoteEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  revision: number;

  @ForeignKey('articles', 'id', { name: 'quotes_article_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  articleId: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  kind: string;

  @Column('text')
  text: string;

  @ForeignKey('people', 'id', { name: 'quotes_person_id_fkey' })
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text', { nullable: true })
  speakerName: string | null;

  @Column('text', { nullable: true })
  speakerTitle: string | null;

  @ForeignKey('organizations', 'id', { name: 'quotes_organization_id_fkey' })
  @Column('uuid', { nullable: true })
  organizationId: string | null;

  @Column('text', { nullable: true })
  organizationName: string | null;

  @Column('text', { nullable: true })
  saidOn: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  saidEarliest: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  saidLatest: Date | null;

  @Column('text', { nullable: true })
  occasion: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('boolean')
  translated: boolean;

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

/** The row of a quote; a quote without a speaker has none of the speaker's columns. */
export function quoteRow(quote: Quote, ordinal: number, now: Date): QuoteEntity {
  const { speaker, resolved: _, ...own } = quote;
  const said = own.saidOn === null ? undefined : Period.parseDate(own.saidOn);
  return {
    ordinal,
    personId: speaker?.personId ?? null,
    speakerName: speaker?.name ?? null,
    speakerTitle: speaker?.title ?? null,
    organizationId: speaker?.organizationId ?? null,
    organizationName: speaker?.organizationName ?? null,
    saidEarliest: said?.earliest ?? null,
    saidLatest: said?.latest ?? null,
    detached: own.anchors.some((anchor) => anchor.state === 'detached'),
    searchText: searchText(own.text, speaker?.name, speaker?.organizationName),
    createdAt: now,
    updatedAt: now,
    ...own,
  };
}
