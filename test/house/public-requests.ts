import type { Parameter, PublicRoute } from './public-routes.js';

/** What requests ask for: by the plural of things, the slugs of what is public, and of what is not. */
export interface Asked {
  readonly open: Readonly<Record<string, string>>;
  /** Slugs that things of any kind bear. */
  readonly secret: readonly string[];
  /** Words that stand in what is secret. */
  readonly words: readonly string[];
}

/** A public GET, and in which type. */
export interface PublicRequest {
  readonly route: PublicRoute;
  readonly address: string;
  readonly accept: string | undefined;
}

type Values = (asked: Asked, route: PublicRoute) => readonly string[];

/** What a parameter of a route can be. */
export type ValuesOf = (parameter: Parameter, route: PublicRoute) => readonly string[];

const entity =
  (plural: string): Values =>
  ({ open, secret }) => [open[plural] ?? '', secret.slice(0, 20).join(',')];
const words: Values = (asked) => asked.words;
const fixed =
  (...values: string[]): Values =>
  () =>
    values;
const long = fixed('2001-01-01T00:00:00Z', '2999-01-01T00:00:00Z');

/** Values for each parameter of a path; the first is of what is public. */
const IN_PATH: Readonly<Record<string, Values>> = {
  slug: ({ open, secret }, { path }) => [open[/(\w+)\/\{slug\}/.exec(path)?.[1] ?? ''] ?? '', ...secret],
  code: fixed('not-found'),
  file: fixed('swagger-ui.css'),
  page: fixed('1', '2'),
};

/** Values for each parameter of a query that is no choice of a few. Pages are asked for by the links to them. */
const IN_QUERY: Readonly<Record<string, Values>> = {
  limit: fixed('1', '100'),
  cursor: fixed(),
  count: fixed('true'),
  fields: (_, { fields }) => fields,
  // The choices of some lists stand in their descriptions only.
  sort: fixed('publishedAt', '-publishedAt', 'updatedAt', 'name'),
  q: words,
  role: words,
  keyword: words,
  place: words,
  subject: words,
  superseded: fixed('true', 'false'),
  section: entity('sections'),
  person: entity('people'),
  article: entity('articles'),
  organization: entity('organizations'),
  indicator: entity('indicators'),
  language: fixed('en', 'de'),
  unit: fixed('currency:CNY', 'percent'),
  from: fixed('2018'),
  to: fixed('2018'),
  at: long,
  asOf: long,
  publishedAfter: long,
  publishedBefore: long,
  minValue: fixed('1'),
  maxValue: fixed('1'),
  kind: fixed('direct', 'indirect,mixed'),
  facets: fixed('section,person,organization,year,language'),
};

/** The values of public routes. */
export function publicValues(asked: Asked): ValuesOf {
  return valuesBy((parameter, route) => {
    const values = (parameter.in === 'path' ? IN_PATH : IN_QUERY)[parameter.name];
    return values?.(asked, route);
  });
}

/**
 * The choices that a parameter has, or else what a table says.
 * @throws where nobody has said what a parameter can be: a route that is not covered is not tested
 */
export function valuesBy(table: (...of: Parameters<ValuesOf>) => readonly string[] | undefined): ValuesOf {
  return (parameter, route) => {
    const { name, schema } = parameter;
    const values = schema.enum ?? schema.items?.enum ?? table(parameter, route);
    if (!values)
      throw new Error(`Nothing to fill the ${parameter.in} parameter "${name}" of ${route.path} with`);
    return values;
  };
}

/** The addresses of a route; the first is of what is public. */
export function addressesOf(route: PublicRoute, valuesOf: ValuesOf): string[] {
  return route.inPath.reduce(
    (addresses, parameter) =>
      addresses.flatMap((address) =>
        valuesOf(parameter, route).map((value) => address.replace(`{${parameter.name}}`, value)),
      ),
    [route.path],
  );
}

/** Every route at every address, in every type, with every parameter once, each also counted. */
export function requestsTo(routes: readonly PublicRoute[], valuesOf: ValuesOf): PublicRequest[] {
  return routes.flatMap((route) => {
    const [first = '', ...others] = addressesOf(route, valuesOf);
    const always = needed(route, valuesOf);
    const bare = query(always);
    const counted: Record<string, string> = route.inQuery.some(({ name }) => name === 'count')
      ? { count: 'true' }
      : {};
    const queries = route.inQuery.flatMap((parameter) =>
      valuesOf(parameter, route).map((value) => query({ ...always, ...counted, [parameter.name]: value })),
    );
    const typed = route.types.length > 1 && !route.path.includes('.') ? route.types : [];
    return [
      ...typed.map((accept) => ({ route, address: first + bare, accept })),
      ...[bare, ...queries].map((text) => ({ route, address: first + text, accept: undefined })),
      ...others.map((address) => ({ route, address: address + bare, accept: undefined })),
    ];
  });
}

/** The parameters without which there is no answer, each with its first value. */
export function needed(route: PublicRoute, valuesOf: ValuesOf): Record<string, string> {
  const required = route.inQuery.filter((parameter) => parameter.required);
  return Object.fromEntries(
    required.map((parameter) => [parameter.name, valuesOf(parameter, route)[0] ?? '']),
  );
}

export function query(parameters: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(parameters).toString();
  return text === '' ? '' : `?${text}`;
}
