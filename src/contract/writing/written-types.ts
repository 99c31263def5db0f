/**
 * What a valid creation of a `T` says: of each property a value, or nothing. Null was absent, and an element of a list is
 * a creation of its own.
 */
type Creation<T> = unknown extends T
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Creation<Element>[]
    : T extends object
      ? { readonly [Name in keyof T]?: Creation<Exclude<T[Name], null | undefined>> | undefined }
      : T;

/** The same, with what the class requires of each creation. */
export type CompleteCreation<T, Needed extends keyof T> = Creation<T> & {
  readonly [Name in Needed]: Creation<Exclude<T[Name], null | undefined>>;
};

/**
 * What a valid merge patch of a `T` says (RFC 7396): of each property a value, null to take it away, or nothing to leave it.
 * An element of a list that bears the `id` of a stored one is a patch of that. Every creation is a patch too.
 */
export type Patch<T> = unknown extends T
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Patch<Element>[]
    : T extends object
      ? { readonly [Name in keyof T]?: Patch<Exclude<T[Name], null | undefined>> | null | undefined }
      : T;
