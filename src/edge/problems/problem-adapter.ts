import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { ProblemFilter } from './problem-filter.js';

/** Fastify, with the filter as the handler of what fails before Nest is reached: a body that is no JSON, or too large. */
export class ProblemAdapter extends FastifyAdapter {
  constructor(
    private readonly filter: ProblemFilter,
    options: FastifyServerOptions,
  ) {
    super(options);
  }

  override setErrorHandler(): FastifyInstance {
    return this.getInstance().setErrorHandler(this.filter.answer);
  }
}
