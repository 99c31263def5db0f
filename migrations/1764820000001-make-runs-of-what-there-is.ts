import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of revisions that were saved since the trigger came into being, it has made the runs. */
export class MakeRunsOfWhatThereIs1764820000001 implements MigrationInterface {
  readonly name = 'MakeRunsOfWhatThereIs1764820000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      SET LOCAL statement_timeout = '60min';
      WITH known AS (
        SELECT article_id, number, cause, changed_fields, created_at, created_by,
          (cause IN ('edit', 'fact') AND lag(cause) OVER history IN ('edit', 'fact') AND created_by = lag(created_by) OVER history
            AND created_at - lag(created_at) OVER history <= interval '10 minutes') IS NOT TRUE AS begins
        FROM article_revisions r
        WHERE NOT EXISTS (SELECT FROM article_runs later WHERE later.article_id = r.article_id AND later.first_number <= r.number)
        WINDOW history AS (PARTITION BY article_id ORDER BY number)
      ), numbered AS (
        SELECT *, count(*) FILTER (WHERE begins) OVER (PARTITION BY article_id ORDER BY number) AS run FROM known
      ), changes AS (
        SELECT article_id, run, array_agg(DISTINCT name ORDER BY name) AS names
        FROM numbered, unnest(changed_fields) AS name GROUP BY article_id, run
      ), runs AS (
        SELECT article_id, run, min(number) AS first, max(number) AS last, min(created_at) AS started, max(created_at) AS ended,
          CASE WHEN min(cause) = max(cause) THEN min(cause) ELSE 'edit' END AS cause, (array_agg(created_by))[1] AS author
        FROM numbered GROUP BY article_id, run
      )
      INSERT INTO article_runs
      SELECT article_id, first, last, cause, coalesce(names, '{}'), started, ended, author FROM runs LEFT JOIN changes USING (article_id, run);
    `);
  }

  /** The migration before takes the table away. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DELETE FROM article_runs;');
  }
}
