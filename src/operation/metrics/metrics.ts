import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Histogram, Registry } from 'prom-client';
import { FastPath } from '../../edge/answers/fast-path.js';
import { Gauges } from './gauges.js';
import { processMetrics } from './process-metrics.js';

/** In seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What Prometheus reads. What readers are answered from memory is counted, and not timed. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by the template of their route; without those that were answered from memory, and streams of events.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.registry],
  });

  constructor(private readonly gauges: Gauges) {}

  /** Begins to measure; before routes are registered, and once. */
  measure(fastify: FastifyInstance, front: Pick<FastPath, 'answered'>): void {
    // From now on: the lag of the event loop since the first question would leave out what came before it.
    processMetrics();
    this.gauges.register(this.registry, () => front.answered);
    fastify.addHook('onResponse', (request, reply, done) => {
      this.observe(request, reply);
      done();
    });
  }

  /** In the text format of Prometheus, version 0.0.4. */
  async text(): Promise<string> {
    return (await Promise.all([processMetrics(), this.registry].map((each) => each.metrics()))).join('\n');
  }

  private observe({ method, headers, routeOptions }: FastifyRequest, reply: FastifyReply): void {
    if (headers.accept?.includes('text/event-stream')) return;
    // An address that is none has no template: all of them are one.
    const route = routeOptions.url ?? 'none';
    this.durations.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  }
}
