import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const SEARCHED_KINDS = ['articles', 'quotes', 'statistics', 'people', 'organizations'] as const;
export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** Something that a search can find, once it is public. */
@Entity('search_entries')
@Check('search_entries_kind_check', "kind IN ('articles', 'quotes', 'statistics', 'people', 'organizations')")
@Index('search_entries_article_id_idx', ['articleId'])
@Index('search_entries_words_idx', { synchronize: false })
export class SearchEntryEntity {
  @PrimaryColumn('text')
  kind: SearchedKind;

  /** The id of the article, the quote, the statistic, the person or the organization. */
  @PrimaryColumn('uuid')
  id: string;

  /** Whose document shows it; null for people and organizations, which many show. */
  @ForeignKey('published_documents', 'article_id', {
    name: 'search_entries_article_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid', { nullable: true })
  articleId: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: string;

  /** Stems with their places and weights, and labels such as `articles@2026-11` or `section:business`, which no word can be. */
  @Column('tsvector')
  words: string;

  /** What it ranks by: words of headline, name, kicker, summary and about, and those that the text has often. Null where these are all: as `words`. */
  @Column('tsvector', { nullable: true })
  mainWords: string | null;

  /** What it is counted under: `section:<id>`, `person:<id>`, `organization:<id>`, `language:<tag>`, `year:<number>`. */
  @Column('text', { array: true })
  facets: string[];

  /** Older builds write it; to be dropped. */
  @Column('json', { default: {} })
  card?: object;

  /** Its texts as `[field, text]`, for highlights. */
  @Column('json')
  passages: [string, string][];

  /** A tag of everything that it was made from. */
  @Column('text', { default: '' })
  etag: string;
}
