import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { isLost } from '../../kernel/database/database-refusal.js';
import { sql } from '../../kernel/database/sql.js';

const DAY = 24 * 60 * 60 * 1000;

/** Makes the partitions of the audit trail for the coming months. Without the right to, entries lie in the default partition. */
@Injectable()
export class AuditPartitions implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private timer: NodeJS.Timeout | undefined;
  private making: Promise<void> = Promise.resolve();

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.making = this.make();
    this.timer = setInterval(() => {
      this.making = this.make();
    }, DAY).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.making;
  }

  private async make(): Promise<void> {
    try {
      await this.database.query(sql`SELECT make_audit_partitions()`);
    } catch (error) {
      if (!isLost(error))
        this.logger.warn(`The next partitions of the audit trail could not be made: ${String(error)}`);
    }
  }
}
