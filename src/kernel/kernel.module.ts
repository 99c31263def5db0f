import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { Database } from './database/database.js';
import { DatabaseWatch } from './database/database-watch.js';
import { Notifications } from './database/notifications.js';
import { Outage } from './database/outage.js';
import { ReadDatabase } from './database/read-database.js';
import { Rows } from './database/rows.js';
import { Events } from './events/events.js';
import { GivingUp } from './events/giving-up.js';
import { Outbox } from './events/outbox.js';
import { OutboxController } from './events/outbox.controller.js';
import { OutboxRelay } from './events/outbox-relay.js';
import { Draining } from './http/draining.js';
import { HealthController } from './http/health.controller.js';
import { Limits } from './http/limits/limits.js';
import { ProblemsController } from './http/problems.controller.js';
import { AnswerCache } from './http/public/answer-cache.js';
import { PublicAnswers } from './http/public/public-answers.js';
import { PublicChanges } from './http/public/public-changes.js';
import { Purges } from './http/purge/purges.js';
import { ResponseShape } from './http/response-shape.interceptor.js';
import { RouteTable } from './http/route-table.js';
import { StrictQuery } from './http/strict-query.interceptor.js';
import { Gauges } from './metrics/gauges.js';
import { Metrics } from './metrics/metrics.js';
import { OutboxSample } from './metrics/outbox-sample.js';

/** What a service of any trade needs: a database, HTTP manners, values. Must never know a word of news. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController, ProblemsController, OutboxController],
  providers: [
    ...[Database, ReadDatabase, Notifications, Rows, Events, Outbox, OutboxRelay, GivingUp, RouteTable],
    ...[AnswerCache, PublicAnswers, PublicChanges, Purges],
    ...[Outage, DatabaseWatch, Draining, Limits, Metrics, Gauges, OutboxSample],
    { provide: APP_INTERCEPTOR, useClass: StrictQuery },
    { provide: APP_INTERCEPTOR, useClass: ResponseShape },
  ],
  exports: [
    Database,
    ReadDatabase,
    Notifications,
    Rows,
    Events,
    Outbox,
    RouteTable,
    PublicAnswers,
    PublicChanges,
    Outage,
    Draining,
    Limits,
    Metrics,
  ],
})
export class KernelModule {}
