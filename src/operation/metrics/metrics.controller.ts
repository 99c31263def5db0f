import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { clientAddress } from '../../edge/limits/client-address.js';
import { Limits } from '../../edge/limits/limits.js';
import { TooManyRequests } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { Metrics } from './metrics.js';
import { Unauthenticated } from '../../identity/identity.problems.js';

const CHALLENGE = { 'www-authenticate': 'Bearer realm="copydesk metrics"' };

/** Headers of proxies: who sends one asks for somebody else, from wherever. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'];

/** What Prometheus reads. It has a secret of its own, since an API token in its configuration would open everything. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly limits: Limits,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Reports the metrics of this process to Prometheus',
    description:
      'If `METRICS_TOKEN` is set, send it as a bearer token. Otherwise only programs on the same machine may read, directly and not through a proxy.',
    permission: 'public',
    credentials: 'optional',
    produces: 'text/plain',
    problems: [Unauthenticated, TooManyRequests],
  })
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.refuseStrangers(request);
    void reply
      .header('cache-control', 'no-store')
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(await this.metrics.text());
  }

  private async refuseStrangers(request: FastifyRequest): Promise<void> {
    const { metricsToken } = this.settings;
    if (metricsToken === undefined && isLocal(request)) return;
    const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined || metricsToken === undefined)
      throw new Problem(Unauthenticated, undefined, {}, CHALLENGE);
    const client = clientAddress(request);
    await this.limits.check('bad-credentials', client);
    if (isSame(token, metricsToken)) return;
    const headers = await this.limits.take('bad-credentials', client);
    throw new Problem(Unauthenticated, undefined, {}, { ...headers, ...CHALLENGE });
  }
}

function isLocal({ ip, headers }: FastifyRequest): boolean {
  return /^(::1$|(::ffff:)?127\.)/.test(ip) && FORWARDED.every((name) => headers[name] === undefined);
}

/** In a time that does not reveal how many characters are right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
