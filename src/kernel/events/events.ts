import { Injectable } from '@nestjs/common';

type EventClass<E extends object> = new (...args: never[]) => E;
type Handler<E extends object> = (event: E) => Promise<void>;

/**
 * The arrow back: a module reports what happened to modules below it, which it may not know.
 * Handlers run in the transaction of the change, one after the other; one that throws undoes it all.
 */
@Injectable()
export class Events {
  private readonly handlers = new Map<unknown, Handler<object>[]>();

  /** Called once by each listening module, at boot. */
  inTransaction<E extends object>(event: EventClass<E>, handler: Handler<E>): void {
    this.handlers.set(event, [...(this.handlers.get(event) ?? []), handler as Handler<object>]);
  }

  async emit(event: object): Promise<void> {
    for (const handler of this.handlers.get(event.constructor) ?? []) await handler(event);
  }
}
