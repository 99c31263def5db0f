import { Module } from '@nestjs/common';
import { OutboxController } from './background-work/outbox.controller.js';
import { Draining } from './draining.js';
import { HealthController } from './health.controller.js';
import { Gauges } from './metrics/gauges.js';
import { Metrics } from './metrics/metrics.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { OutboxSample } from './metrics/outbox-sample.js';
import { ProblemsController } from './problems.controller.js';

/**
 * What those who run the service look at: probes, metrics, work in the background, the list of problems. Owns no data; must
 * never know what the service is for.
 */
@Module({
  controllers: [HealthController, ProblemsController, OutboxController, MetricsController],
  providers: [Draining, Metrics, Gauges, OutboxSample],
})
export class OperationModule {}
