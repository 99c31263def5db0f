import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever wants to signs in with a code of an authenticator app beside the password. */
export class AddOneTimeCodes1764800000002 implements MigrationInterface {
  name = 'AddOneTimeCodes1764800000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE user_credentials
        ADD COLUMN totp_secret text,
        ADD COLUMN totp_confirmed_at timestamptz(3),
        ADD COLUMN totp_step integer;

      CREATE TABLE recovery_codes (
        user_id uuid NOT NULL CONSTRAINT recovery_codes_user_id_fkey REFERENCES users ON DELETE CASCADE,
        hash text NOT NULL,
        PRIMARY KEY (user_id, hash)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE recovery_codes;
      ALTER TABLE user_credentials DROP COLUMN totp_secret, DROP COLUMN totp_confirmed_at, DROP COLUMN totp_step;
    `);
  }
}
