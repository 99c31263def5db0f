import { Injectable, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isUuid } from '../kernel/values/uuid.js';
import type { AuthenticatedRequest } from './credentials/authenticated-request.js';
import { actingAs } from './actor.js';
import { Audit } from './audit.js';

/** Records in the audit trail who was refused what, whichever part of the service refused it. */
@Injectable()
export class Refusals {
  private readonly logger = new Logger('Audit');

  constructor(private readonly audit: Audit) {}

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onSend', async (request: AuthenticatedRequest, reply) => {
      if (reply.statusCode === 403 && request.actor) await this.note(request);
    });
  }

  private async note(request: AuthenticatedRequest): Promise<void> {
    const { actor } = request;
    if (!actor) return;
    try {
      await actingAs({ ...actor, requestId: request.id }, () =>
        this.audit.refused({ action: routeOf(request), resourceId: idIn(request), reason: 'forbidden' }),
      );
    } catch (error) {
      // Who is refused learns that in any case.
      this.logger.error('A refusal could not be recorded in the audit trail', error);
    }
  }
}

function routeOf({ method, routeOptions }: FastifyRequest): string {
  return `${method} ${routeOptions.url ?? ''}`;
}

function idIn({ params }: FastifyRequest): string | null {
  const { id } = params as { id?: unknown };
  return isUuid(id) ? id.toLowerCase() : null;
}
