import { Module } from '@nestjs/common';
import { factUses } from '../entities/fact-uses.js';
import { Usages } from '../entities/usage.js';
import { sql } from '../kernel/database/sql.js';
import { QuotesController } from './quotes.controller.js';
import { QuotesReader } from './quotes.reader.js';

const uses = (column: 'person_id' | 'organization_id') =>
  factUses({
    facts: 'quotes',
    named: column,
    shown: column,
    label: sql`left(f.text, 120)`,
    shownLabel: sql`left(j.d ->> 'text', 120)`,
  });

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
