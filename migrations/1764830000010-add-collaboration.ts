import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments, who has an article open, and what happened around an article in the last day. */
export class AddCollaboration1764830000010 implements MigrationInterface {
  readonly name = 'AddCollaboration1764830000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [COMMENTS, PRESENCES, ACTIVITIES]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE article_activities, presences, comments');
  }
}

const COMMENTS = `
  CREATE TABLE comments (
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    article_id uuid NOT NULL REFERENCES articles ON DELETE CASCADE,
    text text NOT NULL,
    anchor json,
    fact_id uuid,
    reply_to uuid REFERENCES comments ON DELETE CASCADE,
    mentions uuid[] NOT NULL,
    resolved_at timestamptz(3),
    resolved_by uuid REFERENCES users,
    created_at timestamptz(3) NOT NULL,
    created_by uuid NOT NULL REFERENCES users,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT comments_resolved_check CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
  );
  CREATE INDEX comments_article_id_created_at_id_idx ON comments (article_id, created_at, id);
  CREATE INDEX comments_reply_to_idx ON comments (reply_to) WHERE reply_to IS NOT NULL;
  CREATE INDEX comments_mentions_idx ON comments USING gin (mentions)`;

/** What it says is true for seconds: a crash may empty it. */
const PRESENCES = `
  CREATE UNLOGGED TABLE presences (
    article_id uuid,
    user_id uuid,
    state text NOT NULL,
    since timestamptz(3) NOT NULL,
    seen_at timestamptz(3) NOT NULL,
    PRIMARY KEY (article_id, user_id)
  );
  CREATE INDEX presences_seen_at_idx ON presences (seen_at)`;

const ACTIVITIES = `
  CREATE TABLE article_activities (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id uuid NOT NULL REFERENCES articles ON DELETE CASCADE,
    kind text NOT NULL,
    details json NOT NULL,
    at timestamptz(3) NOT NULL,
    by_id uuid NOT NULL REFERENCES users
  );
  CREATE INDEX article_activities_article_id_number_idx ON article_activities (article_id, number)`;
