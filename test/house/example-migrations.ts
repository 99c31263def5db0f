import type { MigrationInterface, QueryRunner } from 'typeorm';

class CreateNotes1700000000000 implements MigrationInterface {
  readonly name = 'CreateNotes1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table note (id integer primary key, text text not null, changes integer not null default 0)',
    );
    await runner.query("insert into note select n, 'note ' || n from generate_series(1, 100) n");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note');
  }
}

/** Done twice, it would show: it counts. As slow as SECONDS says. */
class ChangeNotes1700000000001 implements MigrationInterface {
  readonly name = 'ChangeNotes1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('update note set changes = changes + 1');
    await runner.query('select pg_sleep($1)', [process.env['SECONDS'] ?? '0']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('update note set changes = changes - 1');
  }
}

/** Would wait for ever for other runners that wait in a statement of their own. */
class IndexNotes1700000000002 implements MigrationInterface {
  readonly name = 'IndexNotes1700000000002';
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index concurrently if not exists note_text_idx on note (text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index concurrently if exists note_text_idx');
  }
}

/** Three migrations of a table that is not ours, to see how any migration is run. */
export const exampleMigrations = [
  CreateNotes1700000000000,
  ChangeNotes1700000000001,
  IndexNotes1700000000002,
];
