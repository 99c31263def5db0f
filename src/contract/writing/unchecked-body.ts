import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { declaredBody } from '../routes/endpoint.js';
import { validate } from './validate.js';
import type { CompleteCreation, Patch } from './written-types.js';
import type { Class } from '../properties/property.js';

/**
 * A body whose check waits until the service asks for it, since a refusal for what the resource is
 * (404, 428, 412) comes before one for what the body says (422).
 */
export class UncheckedBody<T extends object> {
  constructor(
    private readonly type: Class<T>,
    readonly raw: unknown,
  ) {}

  /**
   * @param needed what the class requires of each creation, so that its type says so too
   * @throws Problem 422
   */
  creation<Needed extends keyof T = never>(...needed: Needed[]): CompleteCreation<T, Needed> {
    const created = validate(this.type, this.raw, 'create');
    const absent = needed.find((name) => created[name] === undefined);
    if (absent !== undefined) throw new Error(`${this.type.name} does not require "${String(absent)}".`);
    return created as CompleteCreation<T, Needed>;
  }

  /** @throws Problem 422 */
  patch(): Patch<T> {
    return validate(this.type, this.raw, 'patch') as Patch<T>;
  }
}

/** The body of a write, as `UncheckedBody<T>`. */
export const Body = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return new UncheckedBody(declaredBody(context), context.switchToHttp().getRequest<FastifyRequest>().body);
});
