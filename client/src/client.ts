import { read, requestOf } from './exchange.js';
import type { AnyParameters } from './exchange.js';
import type { List } from './list.js';
import type {
  Address,
  AnswerTo,
  Arguments,
  Choice,
  Chosen,
  ChosenAnswer,
  FieldOf,
  ItemOf,
  ListAddress,
  SparseAddress,
} from './operation.js';

export interface ClientOptions {
  /** Where the service listens, such as `https://news.example`. */
  readonly url: string;
  /** A token of the service; what is published is read without. */
  readonly token?: string;
  /** Sends the requests; the platform's own `fetch` if unsaid. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Copydesk's HTTP interface, typed. Each method takes an address as it stands in the reference (`/docs`), with the
 * parameters by name, and resolves to what is answered. What is refused is thrown: `ProblemError`.
 */
export class Client {
  constructor(private readonly options: ClientOptions) {}

  /** Reads. With `fields`, only those are answered, and typed. */
  get<P extends SparseAddress, Field extends FieldOf<P>>(
    path: P,
    parameters: Choice<P, Field>,
  ): Promise<ChosenAnswer<P, Field>>;
  get<P extends Address<'get'>>(path: P, ...parameters: Arguments<P, 'get'>): Promise<AnswerTo<P, 'get'>>;
  get(path: string, parameters?: object): Promise<unknown> {
    return this.send('get', path, parameters);
  }

  /** Creates, or takes a step. An `idempotencyKey` makes it safe to send again. */
  post<P extends Address<'post'>>(
    path: P,
    ...[parameters]: Arguments<P, 'post'>
  ): Promise<AnswerTo<P, 'post'>> {
    return this.send('post', path, parameters);
  }

  /** Changes what `body` names, if the resource still has the revision of `ifMatch`; null removes. */
  patch<P extends Address<'patch'>>(
    path: P,
    ...[parameters]: Arguments<P, 'patch'>
  ): Promise<AnswerTo<P, 'patch'>> {
    return this.send('patch', path, parameters);
  }

  put<P extends Address<'put'>>(path: P, ...[parameters]: Arguments<P, 'put'>): Promise<AnswerTo<P, 'put'>> {
    return this.send('put', path, parameters);
  }

  delete<P extends Address<'delete'>>(
    path: P,
    ...[parameters]: Arguments<P, 'delete'>
  ): Promise<AnswerTo<P, 'delete'>> {
    return this.send('delete', path, parameters);
  }

  /** All items of a list, page after page, fetched as they are asked for; `limit` says how many a page holds. */
  each<P extends ListAddress & SparseAddress, Field extends FieldOf<P>>(
    path: P,
    parameters: Choice<P, Field>,
  ): AsyncGenerator<Chosen<ItemOf<P>, Field>, void, undefined>;
  each<P extends ListAddress>(
    path: P,
    ...parameters: Arguments<P, 'get'>
  ): AsyncGenerator<ItemOf<P>, void, undefined>;
  async *each(path: string, parameters: AnyParameters = {}): AsyncGenerator {
    let cursor: string | null | undefined = parameters.query?.['cursor'] as string | undefined;
    do {
      const query = { ...parameters.query, cursor };
      const page: List<unknown> = await this.send('get', path, { ...parameters, query });
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  private async send<Answer>(method: string, path: string, parameters: object = {}): Promise<Answer> {
    const { url, token, fetch = globalThis.fetch } = this.options;
    const request = requestOf(url, method, path, parameters as AnyParameters);
    if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
    // What is read is of the type of the operation: that the service answers so is held by its own tests.
    return (await read(await fetch(request))) as Answer;
  }
}

// The face of the package: whoever imports it needs these names too.
export { ProblemError, UnexpectedAnswer, isProblem } from './problem-error.js';
export type { List } from './list.js';
export type { Operations } from './operations.js';
export type { Revision } from './revision.js';
export type * from './schemas.js';
