import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Card } from '../content-article.dto.js';

/** What readers get of an article: the answer as it was rendered at publication. */
@Entity('published_documents')
@Check('published_documents_state_check', "state IN ('published', 'withdrawn')")
@Index('published_documents_slug_language_key', ['slug', 'language'], { unique: true })
@Index('published_documents_published_at_idx', ['publishedAt', 'articleId'], { where: "state = 'published'" })
@Index('published_documents_shown_from_idx', ['shownFrom'])
@Index('published_documents_updated_at_idx', ['updatedAt', 'articleId'], { where: "state = 'published'" })
export class PublishedDocumentEntity {
  @ForeignKey('articles', 'id', { name: 'published_documents_article_id_fkey' })
  @PrimaryColumn('uuid')
  articleId: string;

  /** The live revision, of which this is the rendering. */
  @Column('integer')
  revision: number;

  @Column('text')
  state: 'published' | 'withdrawn';

  @Column('text')
  language: string;

  @Column('text')
  slug: string;

  /** JSON, byte for byte as it is answered. */
  @Column('text')
  document: string;

  @Column('json')
  card: Card;

  /** The surrogate keys of what the card shows, separated by spaces; empty if an older build wrote it. */
  @Column('text', { default: '' })
  cardKeys: string;

  /** JSON: what its facts say about their article (`FactSource`). */
  @Column('text', { default: '' })
  factSource: string;

  @Column('text')
  etag: string;

  /** The surrogate keys of what it shows: `article:<id>`, `person:<id>` … */
  @Column('text', { array: true })
  surrogateKeys: string[];

  /** Not public before: the end of an embargo lies in the future. */
  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: string;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: string;

  /** When readers saw this rendering, or this withdrawal, first. */
  @Column({ type: 'timestamptz', precision: 3 })
  shownFrom: string;

  /**
   * The build that rendered it, and the tag of what it rendered: a build that does not know of this column leaves the tag of
   * another document here, or null.
   */
  @Column('text', { nullable: true })
  madeBy: string | null;
}
