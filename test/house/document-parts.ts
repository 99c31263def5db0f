type Json = Readonly<Record<string, unknown>>;

/** A part of an OpenAPI document, and the JSON pointer to it. */
export interface Part {
  readonly pointer: string;
  readonly part: Json;
}

/** What holds a value, and no part of the document. */
const VALUES = ['example', 'examples', 'default', 'enum', 'const'];

/** Every object of a document, from the whole to the smallest schema; values of examples are none. */
export function partsOf(document: unknown): Part[] {
  return walk(document, '');
}

function walk(value: unknown, pointer: string): Part[] {
  if (Array.isArray(value)) return value.flatMap((element, i) => walk(element, `${pointer}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  const part = value as Json;
  // A property may be named `default`; a keyword of that name holds a value.
  const keywords = /\/properties$/.test(pointer) ? [] : VALUES;
  const within = Object.entries(part).flatMap(([name, member]) =>
    keywords.includes(name) ? [] : walk(member, `${pointer}/${name.replaceAll('/', '~1')}`),
  );
  return [{ pointer, part }, ...within];
}

/** Those that the reference must describe: schemas by name, properties, parameters, headers. */
export function describable(parts: readonly Part[]): Part[] {
  return parts.filter(({ pointer }) =>
    /^\/components\/(?:schemas|headers|parameters)\/[^/]+$|\/parameters\/\d+$|\/properties\/[^/]+$/.test(
      pointer,
    ),
  );
}

/** Contents of requests and of answers in JSON that are no refusals. */
export function jsonContents(parts: readonly Part[]): Part[] {
  return parts.filter(
    ({ pointer }) =>
      /\/(?:requestBody|responses\/2\d\d)\/content\/application~1[^/]*json$/.test(pointer) &&
      pointer.startsWith('/paths/'),
  );
}

export interface Example {
  readonly pointer: string;
  readonly schema: object;
  readonly example: unknown;
}

/** Each example of a schema, a parameter or a content, with the schema that it is of. */
export function examplesOf(parts: readonly Part[]): Example[] {
  return parts.flatMap(({ pointer, part }): Example[] => {
    const { schema, example, examples } = part;
    if (example !== undefined) return [{ pointer, schema: schema ?? {}, example }];
    const all: unknown[] = Array.isArray(examples) ? examples : [];
    return all.map((one) => ({ pointer, schema: part, example: one }));
  });
}
