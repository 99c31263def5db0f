import { propertiesOf } from '../../src/contract/properties/property.js';
import type { JsonSchema, Property } from '../../src/contract/properties/property.js';
import type { Route } from '../../src/contract/routes/route-table.js';

/** What stands for the parameters of routes. */
export interface Examples {
  /** Slugs by what they name: `people`. */
  readonly slugs: Readonly<Record<string, readonly string[]>>;
  /** The same of ids: `statistics`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** What else stands in paths, by the name of the parameter. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Values by the name of the parameter of the query, the most frequent first, what hardly anything has last. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const FACETS = 'section,person,organization,year,language';

/** Parameters that say how an answer looks, not what is in it. */
const FORM = ['limit', 'cursor', 'sort', 'fields', 'count', 'facets'];

/** Whether everybody may ask, and there is something in the database to be read for it. */
export function isPublicRead({ method, path, endpoint }: Route): boolean {
  return (
    method === 'GET' &&
    endpoint.permission === 'public' &&
    !/^\/(docs|openapi|livez|metrics|readyz|problems|preview|v1\/auth)/.test(path)
  );
}

/** Whether editors ask it about facts: what is quoted and stated, what contradicts it, and what became of it. */
export function isReadOfFacts({ method, path }: Route): boolean {
  return (
    method === 'GET' &&
    /^\/v1\/editorial\/(quotes|statistics|stale|correction-batches$|reports\/|articles\/:id\/checks$)/.test(
      path,
    )
  );
}

/**
 * Asks a route in every way that makes another statement of it, or another plan: with each filter and each two of
 * them, both frequent or one rare, each sort both ways, the second page of each, pages of one by words, and the total.
 * @param ask sends a GET of the path, and gives its status and body
 * @throws Error if a parameter has no example: nothing is passed over
 */
export async function askEveryWay(
  route: Route,
  examples: Examples,
  ask: (path: string) => Promise<{ readonly status: number; readonly body: Asked }>,
): Promise<void> {
  const properties = route.endpoint.query ? [...propertiesOf(route.endpoint.query).values()] : [];
  const names = properties.map(({ name }) => name);
  const filters = names.filter((name) => !FORM.includes(name));
  const known = new Map(
    properties
      .filter(({ name }) => filters.includes(name))
      .map((property) => [property.name, exampleValues(property, route, examples)]),
  );
  const first = (name: string): string => `${name}=${known.get(name)?.[0] ?? ''}`;
  const last = (name: string): string => `${name}=${known.get(name)?.at(-1) ?? ''}`;
  const single = filters.flatMap((name) => (known.get(name) ?? []).map((value) => [`${name}=${value}`]));
  const double = filters.flatMap((a, i) =>
    filters
      .slice(i + 1)
      .flatMap((b) => [
        [first(a), first(b)],
        ...(last(b) === first(b) ? [] : [[first(a), last(b)]]),
        ...(last(a) === first(a) ? [] : [[last(a), first(b)]]),
      ]),
  );
  const needed = properties.filter(({ access }) => access === 'required').map(({ name }) => name);
  const whole = (filter: readonly string[]): string[] => [
    ...needed.filter((name) => !filter.some((one) => one.startsWith(`${name}=`))).map(first),
    ...filter,
  ];
  for (const address of addressesOf(route, examples)) {
    const sort = properties.find(({ name }) => name === 'sort');
    const sorts = sort ? await sortsOf(`${address}?${whole([]).join('&')}`, sort, ask) : [];
    for (const filter of [[], ...single, ...double])
      for (const form of [
        [],
        ...(filter.length < 2 ? sorts : []),
        ...(names.includes('limit') && filter.some((one) => one.startsWith('q=')) ? [['limit=1']] : []),
        ...(names.includes('count') ? [['count=true']] : []),
        ...(names.includes('facets') && filter.length < 2 ? [[`facets=${FACETS}`]] : []),
      ])
        await askPages(`${address}?${[...whole(filter), ...form].join('&')}`, ask);
  }
}

/** What of an answer is looked at. */
export interface Asked {
  readonly nextCursor?: string | null;
  readonly detail?: string;
}

type Ask = Parameters<typeof askEveryWay>[2];

async function askPages(path: string, ask: Ask): Promise<void> {
  const { body } = await ask(path);
  if (body.nextCursor) await ask(`${path}&cursor=${encodeURIComponent(body.nextCursor)}`);
}

/** What a list sorts by: its parameter says so, or its refusal of another. */
async function sortsOf(path: string, { schema }: Property, ask: Ask): Promise<string[][]> {
  const values = schema['enum'] as readonly string[] | undefined;
  if (values) return values.map((value) => [`sort=${value}`]);
  const { body } = await ask(`${path}&sort=no-such-sort`);
  const names = /sorts by ([\w, ]+?),? with/.exec(body.detail ?? '')?.[1]?.split(', ');
  if (!names) throw new Error(`${path} does not say what it sorts by.`);
  return names.flatMap((name) => [[`sort=${name}`], [`sort=-${name}`]]);
}

/** Of what the parameter takes on this route. */
function exampleValues({ name, schema }: Property, { path }: Route, { values }: Examples): readonly string[] {
  const items = schema['items'] as JsonSchema | undefined;
  const taken = (schema['enum'] ?? items?.['enum']) as readonly string[] | undefined;
  const found = values[name]?.filter((value) => taken?.includes(value) ?? true);
  if (!found || found.length === 0)
    throw new Error(
      `No example for the parameter "${name}" of ${path}: add one to the examples of the plans.`,
    );
  return found.map(encodeURIComponent);
}

/** `/v1/content/people/:slug/quotes`, with each that is there. */
function addressesOf({ path }: Route, { slugs, ids, parts }: Examples): string[] {
  const parameters = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return parameters.reduce(
    (addresses, name) => {
      const before = new RegExp(`([^/]+)/:${name}`).exec(path)?.[1] ?? '';
      const found = { slug: slugs, id: ids }[name]?.[before] ?? parts[name];
      if (!found)
        throw new Error(`No example for ":${name}" of ${path}: add one to the examples of the plans.`);
      return addresses.flatMap((address) => found.map((value) => address.replace(`:${name}`, value)));
    },
    [path],
  );
}
