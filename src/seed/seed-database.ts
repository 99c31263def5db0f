import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { ArticleEntity, articleRow } from '../articles/article.entity.js';
import { ArticleRevisionEntity } from '../articles/article-revision.entity.js';
import type { StoredArticle } from '../articles/article.view.js';
import { BylineEntity } from '../articles/byline.entity.js';
import { entityIds } from '../articles/entity-ids.reader.js';
import { MentionEntity } from '../articles/mention.entity.js';
import { PublicSlugEntity } from '../articles/public-slug.entity.js';
import { PublishedDocumentEntity } from '../delivery/published-document.entity.js';
import { documentRow } from '../delivery/published-document.view.js';
import { IndicatorEntity } from '../indicators/indicator.entity.js';
import { OrganizationEntity } from '../organizations/organization.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { QuoteEntity, quoteRow } from '../quotes/quote.entity.js';
import { SectionEntity } from '../sections/section.entity.js';
import { StatisticEntity, statisticRow } from '../statistics/statistic.entity.js';
import { Copy } from './copy.js';
import { ArticleMaker } from './generated-article.js';
import { Random } from './random.js';
import { Vocabulary } from './vocabulary.js';
import { entityRow, makeWorld } from './world.js';
import type { World } from './world.js';

/** Articles of one COPY of each table: so many are in memory at a time. */
const BATCH = 500;
const WORDS = 30_000;

export interface SeedOptions {
  readonly articles: number;
  readonly seed: number;
  readonly publicUrl: string;
  readonly progress: (done: number) => void;
}

/** Fills the tables with generated articles, all published, as the service would have written them. The same seed gives the same rows. */
export async function seedDatabase(
  dataSource: DataSource,
  url: string,
  { articles, seed, publicUrl, progress }: SeedOptions,
): Promise<void> {
  const random = new Random(seed);
  const vocabulary = new Vocabulary(WORDS, random);
  const world = makeWorld(articles, vocabulary, random);
  const pool = new Pool({ connectionString: url, max: 1 });
  const client = await pool.connect();
  try {
    const author = await administrator(client);
    const tables = new Tables(dataSource, client);
    await tables.writeWorld(world);
    const maker = new ArticleMaker(world, vocabulary, random, articles, author);
    for (let done = 0; done < articles; done += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, articles - done) }, (_, i) => maker.make(done + i));
      await tables.writeArticles(batch, world, publicUrl, random);
      progress(Math.min(articles, done + BATCH));
    }
    await client.query('ANALYZE');
  } finally {
    client.release();
    await pool.end();
  }
}

async function administrator(client: PoolClient): Promise<{ id: string; name: string }> {
  const { rows } = await client.query<{ id: string; name: string }>(
    'SELECT id, name FROM users ORDER BY created_at LIMIT 1',
  );
  const [user] = rows;
  if (!user) throw new Error('There is no administrator yet.');
  return user;
}

/** Every table that an article lies in. */
class Tables {
  private readonly copies = new Map<unknown, Copy>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly client: PoolClient,
  ) {}

  async writeWorld({ sections, organizations, people, indicators }: World): Promise<void> {
    const plain = { aliases: [], sameAs: [] };
    await this.write(
      SectionEntity,
      sections.map((section, position) => ({ ...entityRow(section), position })),
    );
    await this.write(
      OrganizationEntity,
      organizations.map((organization) => ({ ...entityRow(organization), ...plain })),
    );
    await this.write(
      PersonEntity,
      people.map((person) => ({ ...entityRow(person), ...plain })),
    );
    await this.write(
      IndicatorEntity,
      indicators.map((indicator) => ({ ...entityRow(indicator), ...plain })),
    );
  }

  /** In one transaction: an article is never there by half. */
  async writeArticles(
    articles: readonly StoredArticle[],
    world: World,
    publicUrl: string,
    random: Random,
  ): Promise<void> {
    await this.client.query('BEGIN');
    await this.write(ArticleEntity, articles.map(articleRow));
    await this.writeParts(articles, random);
    await this.write(ArticleRevisionEntity, articles.map(revisionRow));
    await this.writePublic(articles, world, publicUrl);
    await this.client.query('COMMIT');
  }

  private async writeParts(articles: readonly StoredArticle[], random: Random): Promise<void> {
    const rows = <T>(make: (article: StoredArticle, at: Date) => T[]): T[] =>
      articles.flatMap((article) => make(article, new Date(article.updatedAt)));
    const byline =
      (articleId: string, at: Date) => (one: StoredArticle['bylines'][number], ordinal: number) => ({
        id: random.id(at.getTime()),
        articleId,
        ordinal,
        ...one,
      });
    await this.write(
      BylineEntity,
      rows(({ id, bylines }, at) => bylines.map(byline(id, at))),
    );
    await this.write(
      MentionEntity,
      rows(({ id, mentions }) =>
        mentions.map((mention, ordinal) => ({ ...mention, articleId: id, ordinal })),
      ),
    );
    await this.write(
      QuoteEntity,
      rows(({ quotes }, at) => quotes.map((quote, i) => quoteRow(quote, i, at))),
    );
    await this.write(
      StatisticEntity,
      rows(({ statistics }, at) => statistics.map((statistic, i) => statisticRow(statistic, i, at))),
    );
  }

  private async writePublic(
    articles: readonly StoredArticle[],
    world: World,
    publicUrl: string,
  ): Promise<void> {
    const organizations = byId(world.organizations.map((organization) => ({ ...organization, kind: null })));
    const around = { people: byId(world.people), organizations, translations: [], publicUrl };
    await this.write(
      PublicSlugEntity,
      articles.map(({ language, slug, id, updatedAt }) => ({
        language,
        slug,
        articleId: id,
        since: updatedAt,
      })),
    );
    await this.write(
      PublishedDocumentEntity,
      articles.map((article) => documentRow(article, around)),
    );
  }

  private write(entity: new () => object, rows: readonly object[]): Promise<void> {
    const copy = this.copies.get(entity) ?? new Copy(this.dataSource, entity);
    this.copies.set(entity, copy);
    return copy.write(this.client, rows);
  }
}

function revisionRow(article: StoredArticle): object {
  const { id, revision, updatedAt, updatedBy } = article;
  const saved = {
    articleId: id,
    number: revision,
    cause: 'edit',
    changedFields: ['headline', 'body'],
    snapshot: article,
  };
  return { ...saved, entityIds: entityIds(article), createdAt: updatedAt, createdBy: updatedBy.id };
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
