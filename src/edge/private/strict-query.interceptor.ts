import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { endpointOf } from '../../contract/routes/endpoint.js';
import { readQuery } from '../../lists/list-query.js';
import type { QueriedRequest } from '../../lists/list-query.js';

/** Reads the query string of every route: an unknown or a repeated parameter is a 400, never ignored, whatever the handler looks at. */
@Injectable()
export class StrictQuery implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<QueriedRequest>();
    request.queried = readQuery(endpointOf(context.getHandler())?.query ?? Object, request.query);
    return next.handle();
  }
}
