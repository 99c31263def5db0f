import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merges of people, organizations and indicators: what was merged into what, and which references moved, so that it can be undone. */
export class MergeEntities1764840000020 implements MigrationInterface {
  readonly name = 'MergeEntities1764840000020';
  readonly stopOlder =
    'Beside this build they answer requests to the feed of changes with an error as soon as people, organizations or indicators are merged.';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [MERGES, MOVED, FEED]) await queryRunner.query(sql);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM content_changes WHERE article_id IS NULL;
      ALTER TABLE content_changes DROP COLUMN entity;
      ALTER TABLE content_changes ALTER COLUMN article_id SET NOT NULL, ALTER COLUMN revision SET NOT NULL,
        ALTER COLUMN slug SET NOT NULL, ALTER COLUMN language SET NOT NULL;
      DROP TABLE moved_references; DROP TABLE merged_entities; DROP TABLE entity_merges;
    `);
  }
}

const MERGES = `
CREATE TABLE entity_merges (
  id uuid PRIMARY KEY,
  kind text NOT NULL CONSTRAINT entity_merges_kind_check CHECK (kind IN ('person', 'organization', 'indicator')),
  into_id uuid NOT NULL,
  into_name text NOT NULL,
  at timestamptz(3) NOT NULL,
  by_id uuid NOT NULL CONSTRAINT entity_merges_by_id_fkey REFERENCES users,
  undo_until timestamptz(3) NOT NULL,
  undone_at timestamptz(3),
  undone_by_id uuid CONSTRAINT entity_merges_undone_by_id_fkey REFERENCES users,
  -- What it was merged into, before and after.
  before json NOT NULL,
  after json NOT NULL,
  merged json NOT NULL,
  moved json NOT NULL
);
CREATE INDEX entity_merges_at_id_idx ON entity_merges (at, id);

CREATE TABLE merged_entities (
  id uuid PRIMARY KEY,
  merge_id uuid NOT NULL CONSTRAINT merged_entities_merge_id_fkey REFERENCES entity_merges ON DELETE CASCADE,
  kind text NOT NULL,
  into_id uuid NOT NULL,
  -- Where it leads now: what it was merged into may have been merged itself.
  present_id uuid NOT NULL,
  resource json NOT NULL,
  slug_given boolean NOT NULL,
  created_at timestamptz(3) NOT NULL,
  -- The slugs by which readers knew it.
  slugs text[] NOT NULL
);
CREATE INDEX merged_entities_merge_id_idx ON merged_entities (merge_id);
CREATE INDEX merged_entities_present_id_idx ON merged_entities (present_id);
`;

const MOVED = `
CREATE TABLE moved_references (
  merge_id uuid NOT NULL CONSTRAINT moved_references_merge_id_fkey REFERENCES entity_merges ON DELETE CASCADE,
  place text NOT NULL,
  owner_id uuid NOT NULL,
  -- What refers within its owner: the id of a row, or the name of a byline, which has none that lasts.
  key text NOT NULL,
  from_id uuid NOT NULL,
  into_id uuid NOT NULL,
  -- The revisions of the owner in which it was moved: from the merge until it was undone.
  since_revision integer NOT NULL,
  until_revision integer,
  PRIMARY KEY (merge_id, place, owner_id, key)
);
CREATE INDEX moved_references_owner_id_idx ON moved_references (owner_id) WHERE until_revision IS NOT NULL;
`;

const FEED = `
ALTER TABLE content_changes ADD COLUMN entity json;
-- An older build reads only entries of articles; of a merge, see \`stopOlder\`.
-- squawk-ignore ban-drop-not-null
ALTER TABLE content_changes ALTER COLUMN article_id DROP NOT NULL;
-- squawk-ignore ban-drop-not-null
ALTER TABLE content_changes ALTER COLUMN revision DROP NOT NULL;
-- squawk-ignore ban-drop-not-null
ALTER TABLE content_changes ALTER COLUMN slug DROP NOT NULL;
-- squawk-ignore ban-drop-not-null
ALTER TABLE content_changes ALTER COLUMN language DROP NOT NULL;
`;
