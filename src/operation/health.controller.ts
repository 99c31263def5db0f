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
  @OneOf(['ok'], { answered: 'always', description: 'Everything works; otherwise the answer is a 503.' })
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
    summary: 'Reports whether the process is alive',
    description:
      'For whatever restarts the process: 200 as long as it answers at all, even without the database.',
    permission: 'public',
    answers: Health,
  })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Endpoint({
    summary: 'Reports whether everything can be served: the database answers and takes writes',
    description:
      'For the balancer of editors and import jobs. Answers within a second, on its own database connection. After SIGTERM it is 503.',
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
    summary: 'Reports whether readers can be sent here',
    description:
      'For the balancer of readers: 200 even without the database, because answers in memory can still be served. After SIGTERM it is 503.',
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
