import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { declaredBody } from '../routes/endpoint.js';
import { validate } from './validate.js';
import type { Mode } from './validate.js';
import type { Class } from '../properties/property.js';

/**
 * A body whose check waits until the service asks for it, since a refusal for what the resource is
 * (404, 428, 412) comes before one for what the body says (422).
 */
export class Unvalidated<T extends object> {
  constructor(
    private readonly type: Class<T>,
    readonly raw: unknown,
  ) {}

  /** @throws Problem 422 */
  valid(mode: Mode): T {
    return validate(this.type, this.raw, mode);
  }
}

/** The body of a write, as `Unvalidated<T>`. */
export const Written = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return new Unvalidated(declaredBody(context), context.switchToHttp().getRequest<FastifyRequest>().body);
});
