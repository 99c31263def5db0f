import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsReader } from './statistics.reader.js';
import { readableArticles } from '../entities/readable-articles.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** Of those that stand in articles which whoever asks may not read, only what readers see; of others, that they are there. */
const use = (condition: Sql): Sql =>
  sql`SELECT s.id, CASE WHEN x.readable THEN coalesce(s.as_printed, s.value) ELSE coalesce(p.document::json ->> 'asPrinted', p.document::json ->> 'value') END AS label, s.article_id AS "articleId",
      NOT x.readable AND p.id IS NULL AS hidden
    FROM statistics s JOIN articles a ON a.id = s.article_id CROSS JOIN LATERAL (SELECT ${readableArticles(sql`a`)} IS TRUE AS readable) x
    LEFT JOIN public_statistics p ON NOT x.readable AND p.id = s.id WHERE ${condition}`;

/**
 * Stated values of indicators, digit for digit, anchored to their passage.
 * Owns the table `statistics`; must never know how an article is changed: its facts are written with it, by `articles`.
 */
@Module({ controllers: [StatisticsController], providers: [StatisticsReader], exports: [StatisticsReader] })
export class StatisticsModule {
  constructor(usages: Usages) {
    usages.register(
      { of: 'statistics', uses: 'person', select: (id) => use(sql`s.attribution_person_id = ${id}`) },
      {
        of: 'statistics',
        uses: 'organization',
        select: (id) => use(sql`s.attribution_organization_id = ${id}`),
      },
      { of: 'statistics', uses: 'indicator', select: (id) => use(sql`s.indicator_id = ${id}`) },
    );
  }
}
