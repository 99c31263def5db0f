import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lintMigrations } from './migration-lint.js';

function migrationOf(sql: string, transaction?: boolean): new () => MigrationInterface {
  return class Example1764000000000 implements MigrationInterface {
    readonly name = 'Example1764000000000';
    readonly transaction = transaction;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }
    async down(): Promise<void> {
      // only `up` is judged
    }
  };
}

async function rulesBrokenBy(sql: string, transaction?: boolean): Promise<string[]> {
  return (await lintMigrations([migrationOf(sql, transaction)])).map(({ rule }) => rule);
}

describe('the lint of migrations (pitfall 13)', () => {
  it.each([
    ['drop table article', 'ban-drop-table'],
    ['alter table article drop column headline', 'ban-drop-column'],
    ['alter table article rename to story', 'renaming-table'],
    ['alter table article rename column headline to title', 'renaming-column'],
    ['alter table article add column genre text not null', 'adding-required-field'],
    ['alter table article alter column genre set not null', 'adding-not-nullable-field'],
    ['alter table article alter column genre type uuid using genre::uuid', 'changing-column-type'],
    ['create index article_genre_idx on article (genre)', 'require-concurrent-index-creation'],
    [
      'alter table article add constraint article_genre_check check (genre is not null)',
      'constraint-missing-not-valid',
    ],
    [
      'alter table quote add constraint quote_article_id_fkey foreign key (article_id) references article (id)',
      'adding-foreign-key-constraint',
    ],
    ['alter table article add constraint article_slug_key unique (slug)', 'disallowed-unique-constraint'],
    ['alter table article add column genre varchar(40)', 'prefer-text-field'],
    ['alter table article add column seen_at timestamp', 'prefer-timestamp-tz'],
    ['selec 1', 'syntax-error'],
  ])('fails on: %s', async (sql, rule) => {
    expect(await rulesBrokenBy(sql)).toContain(rule);
  });

  it('lets the first migration make everything: a table that nobody uses yet cannot block anyone', async () => {
    const sql = `
      create table organization (id uuid primary key, name text not null, version integer not null default 1);
      create unique index organization_name_key on organization (lower(name));
      alter table organization add constraint organization_name_check check (name <> '')`;
    expect(await rulesBrokenBy(sql)).toEqual([]);
  });

  it('takes an index that is made beside the traffic, outside a transaction', async () => {
    const sql = 'create index concurrently if not exists article_genre_idx on article (genre)';
    expect(await rulesBrokenBy(sql, false)).toEqual([]);
    expect(await rulesBrokenBy(sql)).toEqual(['ban-concurrent-index-creation-in-transaction']);
  });

  it('takes a dangerous statement that says why it is meant', async () => {
    expect(
      await rulesBrokenBy('-- squawk-ignore ban-drop-column\nalter table article drop column genre'),
    ).toEqual([]);
  });

  it('names the migration and the line', async () => {
    expect(await lintMigrations([migrationOf('select 1;\ndrop table article')])).toMatchObject([
      { migration: 'Example1764000000000', line: 2, rule: 'ban-drop-table' },
    ]);
  });
});
