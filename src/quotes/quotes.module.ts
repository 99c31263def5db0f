import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { QuotesController } from './quotes.controller.js';
import { QuotesReader } from './quotes.reader.js';
import { readableArticles } from '../entities/readable-articles.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** Of those that stand in articles which whoever asks may not read, only what readers see; of others, that they are there. */
const use = (condition: Sql): Sql =>
  sql`SELECT q.id, CASE WHEN x.readable THEN left(q.text, 120) ELSE left(p.document::json ->> 'text', 120) END AS label, q.article_id AS "articleId",
      NOT x.readable AND p.id IS NULL AS hidden
    FROM quotes q JOIN articles a ON a.id = q.article_id CROSS JOIN LATERAL (SELECT ${readableArticles(sql`a`)} IS TRUE AS readable) x
    LEFT JOIN public_quotes p ON NOT x.readable AND p.id = q.id WHERE ${condition}`;

/**
 * Words of speakers, anchored to their passage.
 * Owns the table `quotes`; must never know how an article is changed: its facts are written with it, by `articles`.
 */
@Module({ controllers: [QuotesController], providers: [QuotesReader], exports: [QuotesReader] })
export class QuotesModule {
  constructor(usages: Usages) {
    usages.register(
      { of: 'quotes', uses: 'person', select: (id) => use(sql`q.person_id = ${id}`) },
      { of: 'quotes', uses: 'organization', select: (id) => use(sql`q.organization_id = ${id}`) },
    );
  }
}
