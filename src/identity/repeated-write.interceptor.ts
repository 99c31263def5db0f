import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { catchError, defer, throwError } from 'rxjs';
import type { Observable } from 'rxjs';
import type { FastifyRequest } from 'fastify';
import { sqlState } from '../kernel/database/database-refusal.js';

/** A reference to what is no more, and a deadlock: of both, another writer who was a moment faster is the cause. */
const LOST_RACE = ['23503', '40P01'];

/**
 * Does a write once more if another writer was in its way: what it refers to was merged into something else, which it then refers
 * to, or each waited for the other. Nothing of the first attempt was stored.
 */
@Injectable()
export class RepeatedWrite implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    if (method === 'GET' || method === 'HEAD') return next.handle();
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          LOST_RACE.includes(sqlState(error) ?? '') ? defer(() => next.handle()) : throwError(() => error),
        ),
      );
  }
}
