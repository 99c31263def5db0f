import { Described } from './described.js';
import { Controller, Get } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Endpoint } from './endpoint.js';
import { Unavailable } from './http.problems.js';
import { Problem } from './problem.js';
import { OneOf } from './property-types.js';

@Described('The answer of a probe.')
export class Health {
  @OneOf(['ok'], { always: true, description: 'All is well; else the answer is a 503.' })
  status: string;
}

@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('livez')
  @Endpoint({ summary: 'Tells whether the process lives', permission: 'public', answers: Health })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Endpoint({
    summary: 'Tells whether requests can be served: the database answers',
    permission: 'public',
    answers: Health,
    problems: [Unavailable],
  })
  async ready(): Promise<Health> {
    try {
      await this.database.query('SELECT 1');
    } catch {
      throw new Problem(Unavailable, 'The database does not answer.');
    }
    return { status: 'ok' };
  }
}
