import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail also knows refusals, tokens and requests, lies in a partition per month, and is sealed: each seal holds a
 * hash over an entry and the seal before, so that nothing can be changed, taken out or put in unnoticed.
 */
export class KeepTheAuditTrail1764850000000 implements MigrationInterface {
  readonly name = 'KeepTheAuditTrail1764850000000';
  readonly stopOlder = 'they can no longer save anything, since the audit trail has another table';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      SET LOCAL statement_timeout = '1h';
      ${TRAIL}
      ${PARTITIONS}
      ${SEALS}
      SELECT make_audit_partitions();
      INSERT INTO audit_trail (id, at, actor_kind, actor_id, actor_name, address, action, resource_kind, resource_id, revision, changed_fields, outcome)
        SELECT id, at, CASE WHEN address IS NULL THEN 'system' ELSE 'token' END, actor_id, actor_name, address, action, resource_type, resource_id, revision, changed_fields, 'done'
        FROM audit_entries;
      -- squawk-ignore ban-drop-table
      DROP TABLE audit_entries;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      SET LOCAL statement_timeout = '1h';
      ${FORMER_TABLE}
      INSERT INTO audit_entries
        SELECT id, at, actor_id, actor_name, address, action, resource_kind, resource_id, revision, changed_fields
        FROM audit_trail WHERE outcome = 'done' AND num_nulls(actor_id, resource_id, revision) = 0;
      DROP TABLE audit_trail, audit_unsealed, audit_seals;
      DROP FUNCTION make_audit_partitions(), await_seal();
    `);
  }
}

const TRAIL = `
CREATE TABLE audit_trail (
  id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  actor_name text NOT NULL,
  token_id uuid,
  token_name text,
  address text,
  request_id text,
  action text NOT NULL,
  resource_kind text NOT NULL,
  resource_id uuid,
  revision integer,
  changed_fields text[] NOT NULL,
  outcome text NOT NULL CONSTRAINT audit_trail_outcome_check CHECK (outcome IN ('done', 'refused')),
  reason text,
  CONSTRAINT audit_trail_pkey PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
CREATE INDEX audit_trail_resource_id_revision_idx ON audit_trail (resource_id, revision);
CREATE INDEX audit_trail_actor_id_at_idx ON audit_trail (actor_id, at);
CREATE TRIGGER audit_trail_immutable BEFORE UPDATE OR DELETE ON audit_trail FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_trail_whole BEFORE TRUNCATE ON audit_trail FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE audit_trail_default PARTITION OF audit_trail DEFAULT;
CREATE TRIGGER audit_trail_whole BEFORE TRUNCATE ON audit_trail_default FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/** A month whose entries lie in the default partition already stays there. */
const PARTITIONS = `
CREATE FUNCTION make_audit_partitions() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month timestamp;
  partition text;
BEGIN
  FOR month IN SELECT date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => n) FROM generate_series(0, 2) AS n LOOP
    partition := 'audit_trail_' || to_char(month, 'YYYY_MM');
    CONTINUE WHEN to_regclass(partition) IS NOT NULL;
    BEGIN
      EXECUTE format('CREATE TABLE %I PARTITION OF audit_trail FOR VALUES FROM (%L) TO (%L)',
        partition, month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
      EXECUTE format('CREATE TRIGGER audit_trail_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', partition);
    EXCEPTION WHEN duplicate_table OR check_violation THEN NULL;
    END;
  END LOOP;
END $$;
`;

const SEALS = `
CREATE TABLE audit_seals (
  number bigint PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT audit_seals_entry_id_key UNIQUE,
  entry_at timestamptz(3) NOT NULL,
  hash text NOT NULL
);
CREATE TRIGGER audit_seals_immutable BEFORE UPDATE OR DELETE ON audit_seals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seals_whole BEFORE TRUNCATE ON audit_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TABLE audit_unsealed (at timestamptz(3) NOT NULL, id uuid NOT NULL, CONSTRAINT audit_unsealed_pkey PRIMARY KEY (at, id));
CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_unsealed SELECT at, id FROM entered;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_trail_await_seal AFTER INSERT ON audit_trail REFERENCING NEW TABLE AS entered FOR EACH STATEMENT EXECUTE FUNCTION await_seal();
`;

const FORMER_TABLE = `
CREATE TABLE audit_entries (
  id uuid PRIMARY KEY,
  at timestamptz(3) NOT NULL,
  actor_id uuid NOT NULL,
  actor_name text NOT NULL,
  address text,
  action text NOT NULL,
  resource_type text NOT NULL,
  resource_id uuid NOT NULL,
  revision integer NOT NULL,
  changed_fields text[] NOT NULL
);
CREATE INDEX audit_entries_resource_id_revision_idx ON audit_entries (resource_id, revision);
CREATE TRIGGER audit_entries_immutable BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
