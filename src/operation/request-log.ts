import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Logs each request that is not answered from memory. Only with `LOG_LEVEL=debug`: proxies have such a log already. */
export function logRequests(fastify: FastifyInstance): void {
  const logger = new Logger('Request');
  fastify.addHook('onResponse', ({ method, url, id }, reply, done) => {
    const durationMs = Math.round(reply.elapsedTime * 10) / 10;
    logger.debug(`${method} ${url} ${reply.statusCode}`, { requestId: id, durationMs });
    done();
  });
}
