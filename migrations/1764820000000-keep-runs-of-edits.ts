import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Autosave makes a revision every few seconds. The history shows the edits that one author makes without a break of more than ten minutes
 * as one entry; it is kept up to date with each revision, so that a page of the history costs the same however long the runs are.
 * The next migration makes the runs of what there is.
 */
export class KeepRunsOfEdits1764820000000 implements MigrationInterface {
  readonly name = 'KeepRunsOfEdits1764820000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE article_runs (
        article_id uuid NOT NULL CONSTRAINT article_runs_article_id_fkey REFERENCES articles ON DELETE CASCADE,
        first_number integer NOT NULL,
        last_number integer NOT NULL,
        cause text NOT NULL,
        changed_fields text[] NOT NULL,
        started_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3) NOT NULL,
        created_by uuid NOT NULL CONSTRAINT article_runs_created_by_fkey REFERENCES users,
        PRIMARY KEY (article_id, first_number)
      );

      CREATE FUNCTION join_run() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE article_runs SET last_number = NEW.number, ended_at = NEW.created_at,
          cause = CASE cause WHEN NEW.cause THEN cause ELSE 'edit' END,
          changed_fields = ARRAY(SELECT DISTINCT unnest(changed_fields || NEW.changed_fields) ORDER BY 1)
        WHERE article_id = NEW.article_id
          AND first_number = (SELECT max(first_number) FROM article_runs WHERE article_id = NEW.article_id)
          AND last_number = NEW.number - 1 AND created_by = NEW.created_by
          AND cause IN ('edit', 'fact') AND NEW.cause IN ('edit', 'fact')
          AND NEW.created_at - ended_at <= interval '10 minutes';
        IF NOT FOUND THEN
          INSERT INTO article_runs VALUES (NEW.article_id, NEW.number, NEW.number, NEW.cause,
            ARRAY(SELECT DISTINCT unnest(NEW.changed_fields) ORDER BY 1), NEW.created_at, NEW.created_at, NEW.created_by);
        END IF;
        RETURN NULL;
      END $$;

      CREATE TRIGGER article_revisions_join_run AFTER INSERT ON article_revisions FOR EACH ROW EXECUTE FUNCTION join_run();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER article_revisions_join_run ON article_revisions;
      DROP FUNCTION join_run();
      DROP TABLE article_runs;
    `);
  }
}
