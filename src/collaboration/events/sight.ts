import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ArticleStore } from '../../articles/article.store.js';
import { AccessGuard } from '../../identity/access.guard.js';
import { actingAs } from '../../identity/actor.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { Follower } from './follower.js';

/** Ends the streams of those who may not read the article any more, or whose token or session has ended. */
@Injectable()
export class Sight {
  constructor(
    private readonly access: AccessGuard,
    private readonly store: ArticleStore,
  ) {}

  async check({ articleId, stream }: Follower, request: FastifyRequest): Promise<void> {
    try {
      const actor = await this.access.present(request);
      if (!actor?.permissions.has('articles.read')) stream.end();
      else await actingAs(actor, () => this.store.requireReadable(articleId));
    } catch (error) {
      // A database that is out of reach is asked again.
      if (error instanceof Problem) stream.end();
    }
  }
}
