import type { Operations } from '../../../client/src/client.js';

export type ArticlesQuery = NonNullable<Operations['/v1/editorial/articles']['get']['query']>;

/** What a desk looks at, in the order of the keys 1 to 5; what has no key is looked at seldom. */
export const VIEWS = [
  { name: 'waiting', key: '1', query: { waitingFor: 'me', count: true } },
  { name: 'drafts', key: '2', query: { status: ['draft'] } },
  { name: 'in-review', key: '3', query: { status: ['in-review'] } },
  { name: 'scheduled', key: '4', query: { status: ['scheduled'] } },
  { name: 'published', key: '5', query: { status: ['published'], sort: '-publishedAt' } },
  { name: 'approved', query: { status: ['approved'] } },
  { name: 'withdrawn', query: { status: ['withdrawn'] } },
  { name: 'all', query: {} },
  { name: 'trash', query: { trashed: true } },
] as const satisfies readonly { name: string; key?: string; query: ArticlesQuery }[];

type ViewName = (typeof VIEWS)[number]['name'];

/** What the address says is looked at. */
export interface Choice {
  readonly view: ViewName;
  readonly q: string;
  readonly section: string;
  readonly language: string;
  readonly mine: boolean;
}

const FIRST: ViewName = 'waiting';

export function choiceOf(search: URLSearchParams): Choice {
  const view = VIEWS.find(({ name }) => name === search.get('view'))?.name ?? FIRST;
  const text = (name: string): string => search.get(name) ?? '';
  return {
    view,
    q: text('q'),
    section: text('section'),
    language: text('language'),
    mine: search.get('mine') === 'yes',
  };
}

/** The address of a choice, without what is not chosen. */
export function addressOf(choice: Choice): string {
  const search = new URLSearchParams();
  if (choice.view !== FIRST) search.set('view', choice.view);
  for (const name of ['q', 'section', 'language'] as const)
    if (choice[name] !== '') search.set(name, choice[name]);
  if (choice.mine) search.set('mine', 'yes');
  const text = search.toString();
  return text === '' ? '/' : `/?${text}`;
}

/** @param me the identifier of who looks */
export function queryOf({ view, q, section, language, mine }: Choice, me: string): ArticlesQuery {
  const query: ArticlesQuery = VIEWS.find(({ name }) => name === view)?.query ?? {};
  return {
    ...query,
    ...(q !== '' && { q }),
    ...(section !== '' && { section: [section] }),
    ...(language !== '' && { language: [language] }),
    ...(mine && { createdBy: [me] }),
  };
}
