import { valuesBy } from './public-requests.js';
import type { ValuesOf } from './public-requests.js';
import type { Parameter, PublicRoute } from './public-routes.js';
import type { Newsroom } from './newsroom.js';

/** What requests of the editorial face ask for. */
export interface AskedOfEditors {
  readonly newsroom: Newsroom;
  /** Words that stand in what is foreign, and in what is not. */
  readonly words: readonly string[];
  /** Ids of what there is beside the things of the newsroom, by the plural. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** In a path, what names a thing that belongs to another. */
const BESIDE: Readonly<Record<string, string>> = {
  commentId: 'comments',
  linkId: 'preview-links',
  itemId: 'items',
  correctionId: 'corrections',
};

/** Parameters whose values are ids, by what has them. */
const IDS: Readonly<Record<string, string>> = {
  personId: 'people',
  organizationId: 'organizations',
  indicatorId: 'indicators',
  section: 'sections',
  articleId: 'articles',
  readsArticle: 'articles',
  factId: 'quotes',
  replyTo: 'comments',
  createdBy: 'users',
  assigneeId: 'users',
  mentions: 'users',
  actorId: 'users',
  ownerId: 'users',
  recordId: 'people',
  resourceId: 'articles',
};

const MOMENTS = ['2001-01-01T00:00:00Z', '2999-01-01T00:00:00Z'];

/** What other parameters take, where it is no choice of a few. Pages are asked for by the links to them. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  limit: ['1', '100'],
  cursor: [],
  count: ['true'],
  number: ['1'],
  against: ['1'],
  archived: ['true'],
  trashed: ['true'],
  all: ['true'],
  resolved: ['true'],
  published: ['true'],
  language: ['en', 'de'],
  country: ['CN'],
  keyword: ['harbour'],
  role: ['director'],
  place: ['Shanghai'],
  unit: ['currency:CNY', 'percent'],
  minValue: ['1'],
  maxValue: ['1', '100000'],
  periodFrom: ['2018'],
  periodTo: ['2018'],
  on: ['2018'],
  lane: ['publication'],
  action: ['create'],
  resourceKind: ['article'],
  kind: ['revision', 'comment'],
};

const OF_MOMENTS = /^(from|to|\w+(After|Before))$/;

/** What the parameters of editorial routes can be: what there is, and what only foreign articles are about. */
export function editorialValues({ newsroom, words, others }: AskedOfEditors): ValuesOf {
  const { things } = newsroom;
  const known = (plural: string): string[] => [
    ...(things[plural] ? [things[plural].id] : []),
    ...(others[plural] ?? []),
  ];
  return valuesBy((parameter, route) => {
    const { name } = parameter;
    if (parameter.in === 'path') return inPath(parameter, route, known);
    if (name === 'q') return words;
    if (name === 'fields') return route.fields.length > 0 ? [route.fields.join(',')] : [];
    if (name === 'parentId') return known(/\/(\w+)$/.exec(route.path)?.[1] ?? '');
    if (OF_MOMENTS.test(name)) return MOMENTS;
    const plural = IDS[name];
    return plural === undefined ? VALUES[name] : known(plural);
  });
}

function inPath(
  { name }: Parameter,
  { path }: PublicRoute,
  known: (plural: string) => string[],
): readonly string[] | undefined {
  const plural = name === 'id' ? /([\w-]+)\/\{id\}/.exec(path)?.[1] : BESIDE[name];
  return plural === undefined ? VALUES[name] : known(plural);
}
