import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts to sign in are counted for all processes together; links to set a password are used once. */
export class LimitSignIns1764800000001 implements MigrationInterface {
  name = 'LimitSignIns1764800000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE sign_in_attempts (
        key text PRIMARY KEY,
        attempts integer NOT NULL,
        ends_at timestamptz(3) NOT NULL
      );
      CREATE INDEX sign_in_attempts_ends_at_idx ON sign_in_attempts (ends_at);

      CREATE TABLE reset_links (
        user_id uuid PRIMARY KEY CONSTRAINT reset_links_user_id_fkey REFERENCES users ON DELETE CASCADE,
        hash text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        CONSTRAINT reset_links_hash_key UNIQUE (hash)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE reset_links, sign_in_attempts');
  }
}
