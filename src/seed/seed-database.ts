import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import { ENTITY_KINDS } from '../articles/references/entity-kind.view.js';
import { RESERVE_ALL_ADDRESSES } from '../publication/entities/entity-addresses.view.js';
import { missingEntities } from '../publication/entities/entity-rows.view.js';
import type { ContentArticle } from '../publication/content-article.dto.js';
import { SearchEntryEntity } from '../search/search-entry.entity.js';
import { writeFound } from '../search/writing/search-filling.store.js';
import type { DataSource } from 'typeorm';
import { violatedConstraint } from '../kernel/database/database-refusal.js';
import { withSearchPath } from '../kernel/database/search-path.js';
import { withSettings } from '../kernel/database/session-settings.js';
import { UserEntity } from '../identity/tables/user.entity.js';
import { newRows } from '../kernel/database/rows.js';
import type { NewRows } from '../kernel/database/rows.js';
import { rowsOfArticles } from './article-rows.js';
import { copyRows } from './copy.js';
import { allDone } from './all-done.js';
import { indexesLast } from './indexes-last.js';
import { ArticleGenerator } from './generated-article.js';
import { Random } from './random.js';
import { makeWorld, OPENED } from './world.js';
import type { World } from './world.js';
import { worldRows } from './world-rows.js';

type Surroundings = Parameters<typeof rowsOfArticles>[2];

export interface SeedOptions {
  readonly articles: number;
  /** The same number gives the same rows, ids included, whatever the day; a word may be noted by another article that has it. */
  readonly seed: number;
  /** The share of the articles that are published, from 0 to 1; the others are drafts. */
  readonly published: number;
  readonly pages: Surroundings['pages'];
  /** Whether indexes are made after the rows: quicker for very many, but nobody reads or writes well meanwhile. */
  readonly indexesLast: boolean;
  /** Called with the number of articles to write, and then with the number written. */
  readonly progress: (total: number) => (done: number) => void;
}

/** What can't be filled as asked; the message says what to do. */
export class SeedRefused extends Error {}

/** Articles that are written together; so many times `CONNECTIONS` + 1 are in memory. */
const BATCH = 200;
const CONNECTIONS = 2;

/**
 * Adds generated articles and all that they refer to, as the service would have written them, by COPY. Each batch is a
 * transaction: an article is never there by half.
 * @throws SeedRefused if what this seed makes is there already, or anything where indexes are to be made last
 */
export async function seedDatabase(dataSource: DataSource, url: string, options: SeedOptions): Promise<void> {
  const pool = new Pool({ connectionString: withSettings(withSearchPath(url)), max: CONNECTIONS });
  const write = (tables: readonly NewRows[], documents: readonly ContentArticle[] = []): Promise<void> =>
    inTransaction(pool, async (client) => {
      await copyRows(dataSource, client, tables);
      await writeFound((statement) => client.query(statement.config), documents);
    });
  try {
    const { articles, published, pages, progress } = options;
    if (options.indexesLast) await refuseFilled(pool);
    const seed = `copydesk/${options.seed}`;
    const world = makeWorld(seed, articles);
    const author = await firstUser(pool, write, seed);
    await write(worldRows(world)).catch(refuseTwice);
    for (const kind of ENTITY_KINDS) await pool.query(missingEntities(kind).config);
    const generator = new ArticleGenerator(seed, articles, world, author);
    const around = surroundings(world, pages);
    const fill = (): Promise<void> =>
      inBatches(articles, progress(articles), (batch) => {
        const generated = batch.map((n) => generator.make(n));
        const { tables, documents } = rowsOfArticles(generated, published, around);
        return write(tables, documents);
      });
    await (options.indexesLast
      ? indexesLast(pool, tablesOf(dataSource, rowsOfArticles([], 1, around).tables), fill)
      : fill());
    await pool.query(RESERVE_ALL_ADDRESSES.config);
    await pool.query(INSERT_CHANGES);
    await tidyUp(pool, dataSource);
  } finally {
    await pool.end();
  }
}

/** As many at once as there are connections: while Postgres writes one, the next is made. */
async function inBatches(
  articles: number,
  progress: (done: number) => void,
  write: (batch: number[]) => Promise<void>,
): Promise<void> {
  let [begun, done, failed] = [0, 0, false];
  const worker = async (): Promise<void> => {
    while (begun < articles && !failed) {
      const batch = Array.from({ length: Math.min(BATCH, articles - begun) }, (_, i) => begun + i);
      begun += batch.length;
      await write(batch);
      progress((done += batch.length));
    }
  };
  const stopping = (error: unknown): never => {
    failed = true;
    throw error;
  };
  await allDone(Array.from({ length: CONNECTIONS }, () => worker().catch(stopping)));
}

async function inTransaction(pool: Pool, write: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await write(client);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    // Closing the connection rolls back.
    client.release(true);
    throw error;
  }
}

/** Who wrote it all: the administrator, who is made as the first start would make them where there is nobody yet. */
async function firstUser(
  pool: Pool,
  write: (tables: readonly NewRows[]) => Promise<void>,
  seed: string,
): Promise<{ id: string; name: string }> {
  const { rows } = await pool.query<{ id: string; name: string }>(
    'SELECT id, name FROM users ORDER BY created_at, id LIMIT 1',
  );
  if (rows[0]) return rows[0];
  const user = { id: new Random(`${seed}/user`).id(OPENED), name: 'Administrator' };
  const account = {
    email: null,
    role: 'admin',
    status: 'active',
    sections: null,
    language: null,
    timeZone: null,
  } as const;
  const moments = { createdAt: OPENED, updatedAt: OPENED };
  await write([newRows(UserEntity, [{ ...user, ...account, revision: 1, ...moments }])]);
  return user;
}

/** The tables that hold something for each article. */
function tablesOf(dataSource: DataSource, tables: readonly NewRows[]): string[] {
  return [...tables.map(({ entity }) => entity), SearchEntryEntity].map(
    (entity) => dataSource.getMetadata(entity).tableName,
  );
}

/** What is there already would have no indexes if the process were killed. */
async function refuseFilled(pool: Pool): Promise<void> {
  const { rowCount } = await pool.query('SELECT FROM articles LIMIT 1');
  if (rowCount) throw new SeedRefused('--indexes-last is for an empty database: this one has articles.');
}

function refuseTwice(error: unknown): never {
  if (violatedConstraint(error) === undefined) throw error;
  throw new SeedRefused(
    'What this seed makes is in the database already, or a part of it, if it was ended. Take another --seed, or an empty database.',
  );
}

/** The entries that the change feed would have. */
const INSERT_CHANGES = `INSERT INTO content_changes (id, kind, article_id, revision, slug, language, at)
  SELECT article_id, 'article.published', article_id, revision, slug, language, published_at FROM published_documents d
  WHERE state = 'published' AND NOT EXISTS (SELECT FROM content_changes c WHERE c.article_id = d.article_id)
  ORDER BY published_at, article_id`;

/** What autovacuum would do some time: statistics for the planner, pending entries of GIN indexes, visibility. */
async function tidyUp(pool: Pool, dataSource: DataSource): Promise<void> {
  const TABLES = dataSource.entityMetadatas.map(({ tableName }) => `"${tableName}"`).join(', ');
  await pool.query(`VACUUM (ANALYZE) ${TABLES}`);
}

/** What documents say about the people and organizations that articles name. */
function surroundings(
  { people, organizations, indicators, sections }: World,
  pages: Surroundings['pages'],
): Surroundings {
  return {
    people: new Map(people.map(({ id, slug, name }) => [id, { id, slug, name }])),
    organizations: new Map(organizations.map(({ id, slug, name, kind }) => [id, { id, slug, name, kind }])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    sections: new Map(sections.map((section) => [section.id, section])),
    translations: [],
    pages,
  };
}
