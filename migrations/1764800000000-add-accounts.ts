import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Users get roles, limits and sessions. Whoever is there already is the administrator. What opens an account stands in a table of
 * its own, so that a change of the user never writes an old password back.
 */
export class AddAccounts1764800000000 implements MigrationInterface {
  name = 'AddAccounts1764800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [USERS, TOKENS, SESSIONS]) await queryRunner.query(sql);
  }

  /** Only the token of the administrator has a name of its own for sure. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE sessions, user_credentials;
      DELETE FROM api_tokens WHERE NOT is_configured;
      DROP INDEX api_tokens_user_id_idx, api_tokens_is_configured_idx;
      ALTER TABLE api_tokens DROP COLUMN prefix, DROP COLUMN role, DROP COLUMN sections, DROP COLUMN expires_at,
        DROP COLUMN last_used_at, DROP COLUMN is_configured, ADD CONSTRAINT api_tokens_name_key UNIQUE (name);
      ALTER TABLE users DROP COLUMN revision, DROP COLUMN role, DROP COLUMN sections, DROP COLUMN status, DROP COLUMN language,
        DROP COLUMN time_zone, DROP COLUMN updated_at;
    `);
  }
}

const USERS = `
ALTER TABLE users
  ADD COLUMN revision integer NOT NULL DEFAULT 1,
  ADD COLUMN role text NOT NULL DEFAULT 'viewer'
    CONSTRAINT users_role_check CHECK (role IN ('viewer', 'reporter', 'editor', 'chief-editor', 'admin')),
  ADD COLUMN sections uuid[],
  ADD COLUMN status text NOT NULL DEFAULT 'active' CONSTRAINT users_status_check CHECK (status IN ('active', 'suspended')),
  ADD COLUMN language text,
  ADD COLUMN time_zone text,
  ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now();
UPDATE users SET role = 'admin', email = lower(email), updated_at = created_at;
`;

const TOKENS = `
ALTER TABLE api_tokens
  ADD COLUMN prefix text,
  ADD COLUMN role text CONSTRAINT api_tokens_role_check CHECK (role IN ('viewer', 'reporter', 'editor', 'chief-editor', 'admin')),
  ADD COLUMN sections uuid[],
  ADD COLUMN expires_at timestamptz(3),
  ADD COLUMN last_used_at timestamptz(3),
  ADD COLUMN is_configured boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT api_tokens_name_key;
UPDATE api_tokens SET is_configured = true WHERE name = 'administrator';
-- squawk-ignore require-concurrent-index-creation
CREATE UNIQUE INDEX api_tokens_is_configured_idx ON api_tokens (is_configured) WHERE is_configured;
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX api_tokens_user_id_idx ON api_tokens (user_id);
`;

const SESSIONS = `
CREATE TABLE user_credentials (
  user_id uuid PRIMARY KEY CONSTRAINT user_credentials_user_id_fkey REFERENCES users ON DELETE CASCADE,
  password_hash text,
  password_changed_at timestamptz(3)
);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT sessions_user_id_fkey REFERENCES users ON DELETE CASCADE,
  hash text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  address text,
  user_agent text,
  CONSTRAINT sessions_hash_key UNIQUE (hash)
);
CREATE INDEX sessions_user_id_idx ON sessions (user_id);
CREATE INDEX sessions_expires_at_idx ON sessions (expires_at);
`;
