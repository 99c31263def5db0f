import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns of each, and which entries are in it: those that hardly any entry bears are few. */
const INDEXES = {
  audit_trail_action_at_id_idx: '(action, at, id)',
  audit_trail_resource_kind_at_id_idx: '(resource_kind, at, id)',
  audit_trail_outcome_at_id_idx: "(outcome, at, id) WHERE outcome = 'refused'",
  audit_trail_token_id_at_idx: '(token_id, at) WHERE token_id IS NOT NULL',
} as const;

const OPEN = 'comments_open_mentions_idx';

/**
 * Entries of the audit trail are found by action, kind of resource, refusal and token, however rare these are. Each partition gets
 * its index beside its writers, as a partitioned table itself can't; later partitions get theirs when they are made. And who is
 * mentioned in an open comment is not looked for in all that were resolved.
 */
export class FindWhatHappened1764860000044 implements MigrationInterface {
  readonly name = 'FindWhatHappened1764860000044';
  readonly transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.down(queryRunner);
    const partitions = (await queryRunner.query(
      `SELECT c.relname AS name FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid WHERE inhparent = 'audit_trail'::regclass ORDER BY 1`,
    )) as { name: string }[];
    for (const [INDEX, DEFINITION] of Object.entries(INDEXES)) {
      await queryRunner.query(`
        -- On the partitioned table alone it reads no row.
        -- squawk-ignore require-concurrent-index-creation
        CREATE INDEX IF NOT EXISTS ${INDEX} ON ONLY audit_trail ${DEFINITION}`);
      for (const { name: PARTITION } of partitions) {
        const OWN = INDEX.replace('audit_trail', PARTITION);
        await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${OWN}`);
        await queryRunner.query(
          `CREATE INDEX CONCURRENTLY IF NOT EXISTS ${OWN} ON ${PARTITION} ${DEFINITION}`,
        );
        await queryRunner.query(`ALTER INDEX ${INDEX} ATTACH PARTITION ${OWN}`);
      }
    }
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS ${OPEN} ON comments USING gin (mentions) WHERE resolved_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const INDEX of Object.keys(INDEXES))
      await queryRunner.query(`
        -- Postgres drops no index of a partitioned table beside its writers.
        -- squawk-ignore require-concurrent-index-deletion
        DROP INDEX IF EXISTS ${INDEX}`);
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${OPEN}`);
  }
}
