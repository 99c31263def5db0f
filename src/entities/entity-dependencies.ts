import { Injectable } from '@nestjs/common';
import { Audit } from '../identity/audit.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { Events } from '../kernel/events/events.js';
import { Usages } from './usage.js';

/** What every service of named things works with. */
@Injectable()
export class EntityDependencies {
  constructor(
    readonly database: Database,
    readonly rows: Rows,
    readonly audit: Audit,
    readonly usages: Usages,
    readonly events: Events,
  ) {}
}
