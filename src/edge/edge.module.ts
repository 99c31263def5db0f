import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AnswerCache } from './answers/answer-cache.js';
import { PublicAnswers } from './answers/public-answers.js';
import { PublicChanges } from './answers/public-changes.js';
import { ResponseShape } from './private/response-shape.interceptor.js';
import { StrictQuery } from './private/strict-query.interceptor.js';
import { Limits } from './limits/limits.js';
import { Purges } from './purge/purges.js';
import { ReadDatabase } from './replicas/read-database.js';

/**
 * HTTP as it is spoken with the world: what comes in, within limits; answers from memory, coded and conditional; caches that
 * are purged; reads from replicas. Owns no data; must never know what an answer is about.
 */
@Global()
@Module({
  providers: [
    ...[ReadDatabase, AnswerCache, PublicAnswers, PublicChanges, Purges, Limits],
    { provide: APP_INTERCEPTOR, useClass: StrictQuery },
    { provide: APP_INTERCEPTOR, useClass: ResponseShape },
  ],
  exports: [ReadDatabase, PublicAnswers, PublicChanges, Limits],
})
export class EdgeModule {}
