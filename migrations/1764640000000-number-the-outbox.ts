import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Work is done in the order written, which a sequence tells and no clock can turn round. The end of an embargo is work of its
 * own: what stands in the feed's lane for it moves there.
 */
export class NumberTheOutbox1764640000000 implements MigrationInterface {
  name = 'NumberTheOutbox1764640000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- What waits there is done within the second: few rows are written anew, in an instant.
      -- squawk-ignore adding-field-with-default
      ALTER TABLE outbox_entries ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
      -- squawk-ignore require-concurrent-index-creation
      CREATE INDEX outbox_entries_lane_number_idx ON outbox_entries (lane, number);
      UPDATE outbox_entries SET lane = 'embargoes', kind = 'end-embargo'
        WHERE kind = 'became-visible' AND payload ->> 'embargoed' = 'true';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM outbox_entries WHERE lane = 'embargoes';
      ALTER TABLE outbox_entries DROP COLUMN number;
    `);
  }
}
