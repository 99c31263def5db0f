import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { RelatedModule } from '../related/related.module.js';
import { CheckWarmUp } from './check-warm-up.js';
import { CheckWork } from './check-work.js';
import { ChecksController } from './checks.controller.js';
import { ChecksReader } from './checks.reader.js';
import { KnownFactsLoader } from './known-facts.js';

/**
 * What in the facts of an article does not agree with its text, with itself, or with what else is known.
 * Owns no table; must never change anything: its remedies are carried out by whoever reads them.
 */
@Module({
  imports: [ArticlesModule, RelatedModule],
  controllers: [ChecksController],
  providers: [ChecksReader, KnownFactsLoader, CheckWarmUp, CheckWork],
  exports: [ChecksReader],
})
export class ChecksModule {}
