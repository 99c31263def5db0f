import { Logger } from '@nestjs/common';
import { connectionProblem, withoutSecret } from '../../postgres/preflight/connection-problem.js';
import type { Ineligibility } from './ineligibility.js';

/** Why a replica is not read, for whoever runs the service. What passes in some milliseconds is no news. */
const REASONS: Partial<Record<Ineligibility, string>> = {
  unreachable: 'it does not answer',
  'not-a-replica': 'it does not follow the database of DATABASE_URL',
  behind: 'it is too far behind',
};

/** Says in the log when a replica is given up and when it is read again: once for each change. */
export class ReplicaReport {
  private readonly logger = new Logger('Replicas');
  private reported: Ineligibility | undefined;

  constructor(private readonly url: string) {}

  report(ineligibility: Ineligibility | undefined, why: unknown): void {
    if (ineligibility === this.reported || (ineligibility !== undefined && !(ineligibility in REASONS)))
      return;
    this.reported = ineligibility;
    const name = withoutSecret(this.url);
    if (ineligibility === undefined) this.logger.log(`The replica ${name} is read.`);
    else this.logger.warn(`The replica ${name} is not read: ${this.reason(ineligibility, why)}`);
  }

  private reason(ineligibility: Ineligibility, why: unknown): string {
    const problem = connectionProblem(why, this.url);
    return problem instanceof Error ? problem.message : `${REASONS[ineligibility] ?? ineligibility}.`;
  }
}
