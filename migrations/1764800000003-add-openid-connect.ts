import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People may sign in where their organization has them sign in. */
export class AddOpenidConnect1764800000003 implements MigrationInterface {
  name = 'AddOpenidConnect1764800000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE oidc_identities (
        issuer text NOT NULL,
        subject text NOT NULL,
        user_id uuid NOT NULL CONSTRAINT oidc_identities_user_id_fkey REFERENCES users ON DELETE CASCADE,
        PRIMARY KEY (issuer, subject)
      );
      CREATE INDEX oidc_identities_user_id_idx ON oidc_identities (user_id);

      CREATE TABLE oidc_sign_ins (
        hash text PRIMARY KEY,
        state text NOT NULL,
        nonce text NOT NULL,
        code_verifier text NOT NULL,
        return_to text NOT NULL,
        expires_at timestamptz(3) NOT NULL
      );
      CREATE INDEX oidc_sign_ins_expires_at_idx ON oidc_sign_ins (expires_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE oidc_sign_ins, oidc_identities');
  }
}
