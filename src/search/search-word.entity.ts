import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A word that occurs, for beginnings of words and errors of typing. There from the first article that brought it on;
 * no row is written for a word that readers know already, so publications don't wait for each other.
 */
@Entity('search_words')
@Index('search_words_published_at_idx', ['publishedAt'])
@Index('search_words_lexemes_idx', ['lexemes'], { type: 'gin' })
@Index('search_words_deletions_idx', ['deletions'], { type: 'gin' })
export class SearchWordEntity {
  /** The configuration of Postgres' text search that stems it, such as `german`. */
  @PrimaryColumn('text')
  configuration: string;

  /** Folded. */
  @PrimaryColumn('text', { collation: 'C' })
  word: string;

  @PrimaryColumn('uuid')
  articleId: string;

  /** Before, no search may show that the word occurs. */
  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: string;

  /** Its stems; none for a stop word. */
  @Column('text', { array: true })
  lexemes: string[];

  /** The word, and the word without each of its letters. */
  @Column('text', { array: true })
  deletions: string[];
}
