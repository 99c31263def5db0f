import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A user may have several links at once: making one takes none away. */
export class MakeSeveralResetLinks1764860000000 implements MigrationInterface {
  readonly name = 'MakeSeveralResetLinks1764860000000';

  readonly stopOlder = 'they cannot make reset links any more';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE reset_links DROP CONSTRAINT reset_links_pkey;
      ALTER TABLE reset_links DROP CONSTRAINT reset_links_hash_key;
      -- squawk-ignore constraint-missing-not-valid, adding-serial-primary-key-field
      ALTER TABLE reset_links ADD CONSTRAINT reset_links_pkey PRIMARY KEY (hash);
      -- squawk-ignore require-concurrent-index-creation
      CREATE INDEX reset_links_user_id_idx ON reset_links (user_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM reset_links l USING reset_links later WHERE later.user_id = l.user_id AND (later.created_at, later.hash) > (l.created_at, l.hash);
      DROP INDEX reset_links_user_id_idx;
      ALTER TABLE reset_links DROP CONSTRAINT reset_links_pkey;
      ALTER TABLE reset_links ADD CONSTRAINT reset_links_pkey PRIMARY KEY (user_id);
      ALTER TABLE reset_links ADD CONSTRAINT reset_links_hash_key UNIQUE (hash);
    `);
  }
}
