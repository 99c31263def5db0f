import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A publication put each of its words into the index by itself, half of what it cost. They are now appended to a list, and taken over
 * many at a time when that has 128 kB: so short that a search reads it in microseconds.
 */
export class CollectNewSearchWords1764634000000 implements MigrationInterface {
  name = 'CollectNewSearchWords1764634000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER INDEX search_entries_words_idx SET (fastupdate = on, gin_pending_list_limit = 128)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER INDEX search_entries_words_idx SET (fastupdate = off);
      ALTER INDEX search_entries_words_idx RESET (gin_pending_list_limit);
    `);
  }
}
