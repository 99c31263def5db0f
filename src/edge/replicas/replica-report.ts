import { Logger } from '@nestjs/common';
import { connectionProblem, withoutSecret } from '../../postgres/preflight/connection-problem.js';
import type { Objection } from './objection.js';

/** Why a replica is not read, for whoever runs the service. What passes in some milliseconds is no news. */
const REASONS: Partial<Record<Objection, string>> = {
  unreachable: 'it does not answer',
  'not-a-replica': 'it does not follow the database of DATABASE_URL',
  behind: 'it is too far behind',
};

/** Says in the log when a replica is given up and when it is read again: once for each change. */
export class ReplicaReport {
  private readonly logger = new Logger('Replicas');
  private told: Objection | undefined;

  constructor(private readonly url: string) {}

  tell(objection: Objection | undefined, why: unknown): void {
    if (objection === this.told || (objection !== undefined && !(objection in REASONS))) return;
    this.told = objection;
    const name = withoutSecret(this.url);
    if (objection === undefined) this.logger.log(`The replica ${name} is read.`);
    else this.logger.warn(`The replica ${name} is not read: ${this.reason(objection, why)}`);
  }

  private reason(objection: Objection, why: unknown): string {
    const problem = connectionProblem(why, this.url);
    return problem instanceof Error ? problem.message : `${REASONS[objection] ?? objection}.`;
  }
}
