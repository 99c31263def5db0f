import type { List } from './list.js';
import type { Operations } from './operations.js';

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

type Operation<P extends keyof Operations, M> = M extends keyof Operations[P] ? Operations[P][M] : never;

/** The addresses that take a method. */
export type Address<M extends Method> = {
  [P in keyof Operations]: M extends keyof Operations[P] ? P : never;
}[keyof Operations];

/** The addresses of lists. */
export type ListAddress = {
  [P in Address<'get'>]: AnswerTo<P, 'get'> extends List<unknown> ? P : never;
}[Address<'get'>];

/** The addresses that answer some fields alone, if asked for them. */
export type SparseAddress = {
  [P in Address<'get'>]: Operation<P, 'get'> extends { sparse: true } ? P : never;
}[Address<'get'>];

export type AnswerTo<P extends keyof Operations, M extends Method> =
  Operation<P, M> extends { answer: infer Answer } ? Answer : never;

/** What an address answers one or a page of. */
export type ItemOf<P extends Address<'get'>> =
  AnswerTo<P, 'get'> extends List<infer Item> ? Item : AnswerTo<P, 'get'>;

/** What goes with a request, and how it is sent. */
type Parameters<P extends keyof Operations, M extends Method> = Omit<Operation<P, M>, 'answer' | 'sparse'> & {
  /** Gives the request up. */
  signal?: AbortSignal;
};

/** The parameters as arguments: may be left out where none is required. */
export type Arguments<P extends keyof Operations, M extends Method> =
  Record<string, never> extends Parameters<P, M>
    ? [parameters?: Parameters<P, M>]
    : [parameters: Parameters<P, M>];

/** The names of what `fields` may choose. */
export type FieldOf<P extends Address<'get'>> = KeyOf<ItemOf<P>>;

type KeyOf<Item> = Item extends unknown ? keyof Item & string : never;

/** An item with only the fields that were asked for. */
export type Chosen<Item, Field extends string> = Item extends unknown
  ? Pick<Item, Field & keyof Item>
  : never;

export type ChosenAnswer<P extends Address<'get'>, Field extends string> =
  AnswerTo<P, 'get'> extends List<infer Item> ? List<Chosen<Item, Field>> : Chosen<AnswerTo<P, 'get'>, Field>;

/** Parameters that ask for some fields alone. */
export type Choice<P extends keyof Operations, Field> = Parameters<P, 'get'> & { fields: readonly Field[] };
