import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { now } from '../kernel/clock.js';
import { Events } from '../kernel/events/events.js';
import { WorkGivenUp } from '../kernel/events/work-given-up.events.js';
import { Audit } from './audit.js';

/** Who gave up work of the service is on record, as who changed a resource. */
@Injectable()
export class RecordedWork implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(WorkGivenUp, ({ id: resourceId }) => {
      // Work has no revisions.
      const change = { action: 'give-up', resourceType: 'background-work', resourceId, revision: 0 };
      return this.audit.record([{ ...change, changedFields: ['state'] }], now());
    });
  }
}
