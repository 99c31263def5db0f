import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { Problem } from '../../kernel/problems/problem.js';
import { isOfForeignOrigin } from '../credentials/own-origin.js';
import { CrossSiteWrite } from '../identity.problems.js';

/** From where somebody may sign in: a page of another site could sign them in as somebody else, who then reads what they write. */
@Injectable()
export class SignInOrigin {
  constructor(private readonly settings: Settings) {}

  /** @throws Problem 403 for a page of another site, unless it may call from there */
  refuseForeign({ headers }: Pick<FastifyRequest, 'headers'>): void {
    if (headers.authorization !== undefined) return;
    const { corsOrigins, publicUrl } = this.settings;
    const isAllowed = corsOrigins.some((origin) => origin === '*' || origin === headers.origin);
    if (!isAllowed && isOfForeignOrigin({ headers }, publicUrl)) throw new Problem(CrossSiteWrite);
  }
}
