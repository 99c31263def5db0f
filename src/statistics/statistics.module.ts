import { Module } from '@nestjs/common';
import { factUses } from '../entities/fact-uses.js';
import { Usages } from '../entities/usage.js';
import { sql } from '../kernel/database/sql.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsReader } from './statistics.reader.js';

const uses = (named: string, shown: string) =>
  factUses({
    facts: 'statistics',
    named,
    shown,
    label: sql`coalesce(f.as_printed, f.value)`,
    shownLabel: sql`coalesce(j.d ->> 'asPrinted', j.d ->> 'value')`,
  });

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
