import { Global, Module } from '@nestjs/common';
import { Database } from './database/database.js';
import { DatabaseWatch } from './database/database-watch.js';
import { Notifications } from './database/notifications.js';
import { Outage } from './database/outage.js';
import { Rows } from './database/rows.js';
import { Events } from './events/events.js';
import { GivingUp } from './events/giving-up.js';
import { Outbox } from './events/outbox.js';
import { OutboxRelay } from './events/outbox-relay.js';
import { Punctuality } from './punctuality.js';

/**
 * What a service of any trade is built on: a database with its transactions, events and an outbox, values with a grammar.
 * Owns the outbox; must never know a word of news, nor how HTTP is spoken.
 */
@Global()
@Module({
  providers: [
    Database,
    DatabaseWatch,
    Notifications,
    Outage,
    Rows,
    Events,
    Outbox,
    OutboxRelay,
    GivingUp,
    Punctuality,
  ],
  exports: [Database, DatabaseWatch, Notifications, Outage, Rows, Events, Outbox, GivingUp, Punctuality],
})
export class KernelModule {}
