import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsReader } from './statistics.reader.js';
import { readableArticles } from '../entities/readable-articles.js';
import { sql } from '../kernel/database/sql.js';

/**
 * Of articles that whoever asks may not read, what readers see, be it that the working copy has it no more; of what else the working
 * copies have, that it is there.
 * @param column of statistics as they are
 * @param seen of those that readers see
 */
const uses = (column: string, seen: string) => (id: string) => {
  const named = sql`s.${sql.identifier(column)} = ${id}`;
  const isSeen = sql`p.${sql.identifier(seen)} = ${id}`;
  const readable = readableArticles(sql`a`);
  return sql`SELECT s.id, coalesce(s.as_printed, s.value) AS label, s.article_id AS "articleId", false AS hidden
      FROM statistics s JOIN articles a ON a.id = s.article_id WHERE ${named} AND ${readable}
    UNION ALL SELECT p.id, coalesce(p.document::json ->> 'asPrinted', p.document::json ->> 'value'), p.article_id, false
      FROM public_statistics p JOIN articles a ON a.id = p.article_id WHERE ${isSeen} AND ${readable} IS NOT TRUE
    UNION ALL SELECT s.id, NULL, s.article_id, true FROM statistics s JOIN articles a ON a.id = s.article_id
      WHERE ${named} AND ${readable} IS NOT TRUE AND NOT EXISTS (SELECT FROM public_statistics p WHERE p.id = s.id AND ${isSeen})`;
};

/**
 * Stated values of indicators, digit for digit, anchored to their passage.
 * Owns the table `statistics`; must never know how an article is changed: its facts are written with it, by `articles`.
 */
@Module({ controllers: [StatisticsController], providers: [StatisticsReader], exports: [StatisticsReader] })
export class StatisticsModule {
  constructor(usages: Usages) {
    usages.register(
      { of: 'statistics', uses: 'person', select: uses('attribution_person_id', 'person_id') },
      {
        of: 'statistics',
        uses: 'organization',
        select: uses('attribution_organization_id', 'organization_id'),
      },
      { of: 'statistics', uses: 'indicator', select: uses('indicator_id', 'indicator_id') },
    );
  }
}
