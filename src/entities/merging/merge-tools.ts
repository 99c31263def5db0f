import { Injectable } from '@nestjs/common';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { Events } from '../../kernel/events/events.js';
import { MergeStore } from './merge-store.js';
import { Referring } from './referring.js';

/** What merges and their undoing work with: what writes, and what knows who refers. */
@Injectable()
export class MergeTools {
  readonly now = now;

  constructor(
    readonly database: Database,
    readonly rows: Rows,
    readonly audit: Audit,
    readonly events: Events,
    readonly merges: MergeStore,
    readonly referring: Referring,
  ) {}
}
