import { Described } from '../contract/properties/described.js';
import { Controller, Get } from '@nestjs/common';
import { DatabaseWatch } from '../kernel/database/database-watch.js';
import { Draining } from './draining.js';
import { Endpoint } from '../contract/routes/endpoint.js';
import { Unavailable } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { OneOf } from '../contract/properties/property-types.js';

@Described('The answer of a probe.')
export class Health {
  @OneOf(['ok'], { answered: 'always', description: 'All is well; else the answer is a 503.' })
  status: string;
}

@Controller()
export class HealthController {
  constructor(
    private readonly watch: DatabaseWatch,
    private readonly draining: Draining,
  ) {}

  @Get('livez')
  @Endpoint({
    summary: 'Tells whether the process lives',
    description: 'For who restarts it: 200 as long as it answers at all, whatever becomes of the database.',
    permission: 'public',
    answers: Health,
  })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Endpoint({
    summary: 'Tells whether everything can be served: the database answers and takes writes',
    description:
      'For the balancer of editors and import jobs. Answers within a second, on a connection of its own. 503 also from SIGTERM on.',
    permission: 'public',
    answers: Health,
    problems: [Unavailable],
  })
  async ready(): Promise<Health> {
    this.refuseWhileDraining();
    const trouble = await this.watch.trouble();
    if (trouble !== undefined) throw new Problem(Unavailable, `The database ${trouble}.`);
    return { status: 'ok' };
  }

  @Get('readyz/readers')
  @Endpoint({
    summary: 'Tells whether readers can be sent here',
    description:
      'For the balancer of readers: 200 without the database too, since what is kept in memory is answered then. 503 from SIGTERM on.',
    permission: 'public',
    answers: Health,
    problems: [Unavailable],
  })
  readyForReaders(): Health {
    this.refuseWhileDraining();
    return { status: 'ok' };
  }

  private refuseWhileDraining(): void {
    if (this.draining.hasBegun) throw new Problem(Unavailable, 'The service is about to stop.');
  }
}
