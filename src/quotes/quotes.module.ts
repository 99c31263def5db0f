import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { QuotesController } from './quotes.controller.js';
import { QuotesReader } from './quotes.reader.js';
import { sql } from '../kernel/database/sql.js';

const USE = sql`SELECT id, left(text, 120) AS label, article_id AS "articleId" FROM quotes`;

/**
 * Words of speakers, anchored to their passage.
 * Owns the table `quotes`; must never know how an article is changed: its facts are written with it, by `articles`.
 */
@Module({ controllers: [QuotesController], providers: [QuotesReader], exports: [QuotesReader] })
export class QuotesModule {
  constructor(usages: Usages) {
    usages.register(
      { of: 'quotes', uses: 'person', select: (id) => sql`${USE} WHERE person_id = ${id}` },
      { of: 'quotes', uses: 'organization', select: (id) => sql`${USE} WHERE organization_id = ${id}` },
    );
  }
}
