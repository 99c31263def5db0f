import type { Plan, Step } from '../load.js';
import type { Samples } from '../samples.js';
import { alike, get, WRITERS } from './operation.js';
import type { Operation } from './operation.js';
import { CURRENT, JSON_TYPE, ofOwn } from './writes.js';

const ARTICLES = '/v1/editorial/articles';

/** What ten editors do beside writing. The hand-written baseline has none of it: measured by itself, for its growth and its cost. */
export function editors(samples: Samples, token: string): Operation[] {
  const editor = { authorization: `Bearer ${token}` };
  const writer = { ...JSON_TYPE, ...editor };
  const own = (block: number, steps: (article: string) => Step[]) =>
    ofOwn(samples, block, (id) => steps(`${ARTICLES}/${id}`));
  const operation = (
    name: string,
    title: string,
    expected: number,
    service: (turn: number) => Plan[],
  ): Operation => ({
    name,
    title,
    expected,
    complete: 'none',
    goals: [],
    growth: 1.3,
    plans: { service },
  });
  const asked = (paths: readonly string[]) => (): Plan[] => alike(WRITERS, get(paths, editor));
  return [
    operation('open', 'an editor opens an article', 200, asked(samples.ids.map((id) => `${ARTICLES}/${id}`))),
    operation('waiting', 'what waits for an editor', 200, asked([`${ARTICLES}?waitingFor=me`])),
    operation(
      'facets',
      'the newest articles, counted by status, section and language',
      200,
      asked([`${ARTICLES}?facets=status,section,language`]),
    ),
    operation('suggest', 'names as they are typed', 200, asked(typed(samples))),
    operation(
      'timeline',
      'what happened to an article',
      200,
      asked(samples.ids.map((id) => `${ARTICLES}/${id}/timeline`)),
    ),
    operation(
      'comment',
      'comment on an article',
      201,
      own(2, (article) => [comment(article, writer)]),
    ),
    operation(
      'stale',
      'a change of an older revision is refused, and shows a merge',
      412,
      own(3, (article) => [change(article, writer, '"1"', 'summary')]),
    ),
    operation(
      'merge',
      'a change of an older revision is merged',
      200,
      own(4, (article) => [
        { ...change(article, writer, '"{revision}"', 'headline'), uncounted: true },
        change(`${article}?merge=auto`, writer, '"{earlier}"', 'summary'),
      ]),
    ),
    operation(
      'steps',
      'submit and reject',
      200,
      own(5, (article) => [
        { ...change(article, writer, '"{revision}"', 'headline'), uncounted: true },
        step(article, writer, 'submit'),
        step(article, writer, 'reject'),
      ]),
    ),
  ];
}

/** The first letters of what most articles name. */
function typed({ people, organizations }: Samples): string[] {
  const beginnings = [...people, ...organizations].map((slug) => slug.slice(0, 3));
  return [...new Set(beginnings)].map((q) => `/v1/editorial/suggest?q=${encodeURIComponent(q)}`);
}

function change(path: string, headers: Step['headers'], tag: string, name: string): Step {
  return {
    method: 'PATCH',
    path,
    headers: { ...headers, 'if-match': tag },
    body: JSON.stringify({ [name]: 'Words {number}' }),
  };
}

function comment(article: string, headers: Step['headers']): Step {
  return { method: 'POST', path: `${article}/comments`, headers, body: '{"text":"Is it {number}?"}' };
}

function step(article: string, headers: Step['headers'], action: string): Step {
  const path = `${article}/transitions`;
  return { method: 'POST', path, headers: { ...headers, ...CURRENT }, body: JSON.stringify({ action }) };
}
