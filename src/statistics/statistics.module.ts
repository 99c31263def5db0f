import { Module } from '@nestjs/common';
import { Usages } from '../entities/usage.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsReader } from './statistics.reader.js';
import { sql } from '../kernel/database/sql.js';

const USE = sql`SELECT id, coalesce(as_printed, value) AS label, article_id AS "articleId" FROM statistics`;

/**
 * Stated values of indicators, digit for digit, anchored to their passage.
 * Owns the table `statistics`; must never know how an article is changed: its facts are written with it, by `articles`.
 */
@Module({ controllers: [StatisticsController], providers: [StatisticsReader], exports: [StatisticsReader] })
export class StatisticsModule {
  constructor(usages: Usages) {
    usages.register(
      { of: 'statistics', uses: 'person', select: (id) => sql`${USE} WHERE attribution_person_id = ${id}` },
      {
        of: 'statistics',
        uses: 'organization',
        select: (id) => sql`${USE} WHERE attribution_organization_id = ${id}`,
      },
      { of: 'statistics', uses: 'indicator', select: (id) => sql`${USE} WHERE indicator_id = ${id}` },
    );
  }
}
