import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Takes the article out of each fact, for it stands with the document now. In steps, so that no reader waits for a lock; begun again,
 * it goes on. Facts are answered rightly with their article and without.
 */
export class TakeTheArticleOutOfFacts1764700000001 implements MigrationInterface {
  readonly name = 'TakeTheArticleOutOfFacts1764700000001';
  readonly transaction = false;
  readonly stopOlder =
    'what they publish beside it lacks what searches and lists show of it, until `npm run delivery:rebuild`';

  async up(queryRunner: QueryRunner): Promise<void> {
    await inSteps(queryRunner, [
      `UPDATE published_documents d SET fact_source = ${FACT_SOURCE} WHERE article_id = ANY ($1)`,
      `UPDATE published_quotes SET document = ${WITHOUT_ARTICLE} WHERE article_id = ANY ($1) AND ${HAS_ARTICLE}`,
      `UPDATE published_statistics SET document = ${WITHOUT_ARTICLE} WHERE article_id = ANY ($1) AND ${HAS_ARTICLE}`,
    ]);
    await queryRunner.query(FILL_SEARCH);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await inSteps(queryRunner, [
      `UPDATE published_quotes f SET document = ${WITH_ARTICLE} FROM published_documents d
       WHERE d.article_id = f.article_id AND f.article_id = ANY ($1) AND NOT ${HAS_ARTICLE.replaceAll('document', 'f.document')}`,
      `UPDATE published_statistics f SET document = ${WITH_ARTICLE} FROM published_documents d
       WHERE d.article_id = f.article_id AND f.article_id = ANY ($1) AND NOT ${HAS_ARTICLE.replaceAll('document', 'f.document')}`,
    ]);
  }
}

/** Documents that are changed together. */
const STEP = 500;

/** As the service writes it, without blanks. */
const FACT_SOURCE = `'{"id":"' || article_id || '","slug":' || to_json(slug) || ',"language":' || to_json(language) || ',"headline":' || (card -> 'headline')
  || ',"publishedAt":' || (card -> 'publishedAt') || ',"url":' || (document::json -> 'url') || '}'`;

// The article is the last property of each fact, and no text of a fact can hold its quotation marks, which JSON escapes.
const HAS_ARTICLE = `strpos(document, ',"article":{"id":"') > 0`;
const WITHOUT_ARTICLE = `left(document, strpos(document, ',"article":{"id":"') - 1) || '}'`;
const WITH_ARTICLE = `left(f.document, -1) || ',"article":' || d.fact_source || '}'`;

const FILL_SEARCH = `INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
  SELECT gen_random_uuid(), 'search', 'fill-search', '{}', now(), 0, now() WHERE EXISTS (SELECT FROM published_documents);`;

async function inSteps(queryRunner: QueryRunner, statements: readonly string[]): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const rows = (await queryRunner.query(
      `SELECT article_id AS id FROM published_documents WHERE $1::uuid IS NULL OR article_id > $1 ORDER BY article_id LIMIT ${STEP}`,
      [after],
    )) as { id: string }[];
    const ids = rows.map(({ id }) => id);
    for (const sql of statements) await queryRunner.query(sql, [ids]);
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
