import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Observable } from 'rxjs';
import type { AuthenticatedRequest } from './credentials/authenticated-request.js';
import { actingAs } from './actor.js';

/** Runs a handler as the request's actor. */
@Injectable()
export class Acting implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { actor: who, id: requestId } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (!who) return next.handle();
    const actor = { ...who, requestId };
    return new Observable((subscriber) => actingAs(actor, () => next.handle().subscribe(subscriber)));
  }
}
