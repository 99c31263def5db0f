import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { QuotesController } from './quotes.controller.js';
import { QuotesReader } from './quotes.reader.js';
import { readableArticles } from '../entities/readable-articles.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/**
 * Of articles that whoever asks may not read, what readers see, be it that the working copy has it no more; of what else the working
 * copies have, that it is there.
 * @param column of quotes, as readers see them and as they are
 */
const uses = (column: 'person_id' | 'organization_id') => (id: string) => {
  const named = (alias: string): Sql => sql`${sql.identifier(alias)}.${sql.identifier(column)} = ${id}`;
  const readable = readableArticles(sql`a`);
  return sql`SELECT q.id, left(q.text, 120) AS label, q.article_id AS "articleId", false AS hidden
      FROM quotes q JOIN articles a ON a.id = q.article_id WHERE ${named('q')} AND ${readable}
    UNION ALL SELECT p.id, left(p.document::json ->> 'text', 120), p.article_id, false
      FROM public_quotes p JOIN articles a ON a.id = p.article_id WHERE ${named('p')} AND ${readable} IS NOT TRUE
    UNION ALL SELECT q.id, NULL, q.article_id, true FROM quotes q JOIN articles a ON a.id = q.article_id
      WHERE ${named('q')} AND ${readable} IS NOT TRUE AND NOT EXISTS (SELECT FROM public_quotes p WHERE p.id = q.id AND ${named('p')})`;
};

/**
 * Words of speakers, anchored to their passage.
 * Owns the table `quotes`; must never know how an article is changed: its facts are written with it, by `articles`.
 */
@Module({ controllers: [QuotesController], providers: [QuotesReader], exports: [QuotesReader] })
export class QuotesModule {
  constructor(usages: Usages) {
    usages.register(
      { of: 'quotes', uses: 'person', select: uses('person_id') },
      { of: 'quotes', uses: 'organization', select: uses('organization_id') },
    );
  }
}
