import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sign-offs were given and taken back in an article, be it that what was signed is gone: the audit trail does not know of which article it was. */
export class TellSignOffsOfWhatIsGone1764860000001 implements MigrationInterface {
  readonly name = 'TellSignOffsOfWhatIsGone1764860000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE article_sign_offs (
        id uuid PRIMARY KEY,
        article_id uuid NOT NULL CONSTRAINT article_sign_offs_article_id_fkey REFERENCES articles ON DELETE CASCADE,
        action text NOT NULL,
        resource_kind text NOT NULL,
        resource_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        by_id uuid NOT NULL CONSTRAINT article_sign_offs_by_id_fkey REFERENCES users
      );
      -- squawk-ignore require-concurrent-index-creation
      CREATE INDEX article_sign_offs_article_id_at_idx ON article_sign_offs (article_id, at);
      INSERT INTO article_sign_offs (id, article_id, action, resource_kind, resource_id, at, by_id)
        SELECT t.id, coalesce(q.article_id, s.article_id, a.id), t.action, t.resource_kind, t.resource_id, t.at, t.actor_id
        FROM audit_trail t LEFT JOIN articles a ON a.id = t.resource_id
          LEFT JOIN quotes q ON q.id = t.resource_id LEFT JOIN statistics s ON s.id = t.resource_id
        WHERE t.action IN ('sign-off', 'take-back-sign-off') AND t.outcome = 'done'
          AND coalesce(q.article_id, s.article_id, a.id) IS NOT NULL AND t.actor_id IN (SELECT id FROM users);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE article_sign_offs');
  }
}
