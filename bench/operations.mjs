/** What is measured: the same work asked of the service and of the baseline, each in its own form. */
import { randomUUID } from 'node:crypto';

const json = { 'content-type': 'application/json' };
const merge = { 'content-type': 'application/merge-patch+json' };

/** Each connection walks through all articles from a place of its own: hardly any is asked for twice. */
function walking(slugs, path) {
  let at = Math.floor(Math.random() * slugs.length);
  return { request: () => ({ path: path(slugs[at++ % slugs.length]) }) };
}

/** One article with all its facts; each with a headline and a slug of its own, people and organizations known. */
function newArticle(sample) {
  const id = randomUUID();
  return JSON.stringify({ ...sample, headline: `${sample.headline} ${id}`, slug: `bench-${id}` });
}

export function operations({ slugs, sample, ids, token }) {
  const editor = { authorization: `Bearer ${token}` };
  const taken = { service: 0, baseline: 0 };
  const reads = { connections: 50 };
  const writes = { connections: 10 };
  const changing = (target, start, request) => () => {
    const id = ids[taken[target]++ % ids.length];
    let revision = start;
    return { request: () => request(id, revision++) };
  };
  return [
    {
      ...reads,
      name: 'read one, cold',
      goal: 1.2,
      service: () => walking(slugs, (slug) => `/v1/content/articles/${slug}`),
      baseline: () => walking(slugs, (slug) => `/articles/${slug}`),
    },
    {
      ...reads,
      name: 'read one, warm',
      goal: 4,
      bareGoal: 0.6,
      service: () => ({ request: () => ({ path: `/v1/content/articles/${slugs[0]}` }) }),
      baseline: () => ({ request: () => ({ path: `/articles/${slugs[0]}` }) }),
      bare: () => ({ request: () => ({ path: '/' }) }),
    },
    {
      ...reads,
      name: '304 on a known ETag',
      bareGoal: 0.7,
      service: ({ etag }) => ({
        request: () => ({ path: `/v1/content/articles/${slugs[0]}`, headers: { 'if-none-match': etag } }),
      }),
      bare: () => ({ request: () => ({ path: '/', headers: { 'if-none-match': '"bare"' } }) }),
    },
    {
      ...reads,
      name: 'newest 20',
      goal: 1,
      service: () => ({ request: () => ({ path: '/v1/content/articles' }) }),
      baseline: () => ({ request: () => ({ path: '/articles' }) }),
    },
    {
      ...writes,
      name: 'create',
      goal: 0.5,
      service: () => ({
        request: () => ({
          method: 'POST',
          path: '/v1/editorial/articles',
          headers: { ...json, ...editor },
          body: newArticle(sample),
        }),
      }),
      baseline: () => ({
        request: () => ({ method: 'POST', path: '/articles', headers: json, body: newArticle(sample) }),
      }),
    },
    {
      ...writes,
      name: 'change a headline',
      goal: 0.4,
      service: changing('service', 2, (id, revision) => ({
        method: 'PATCH',
        path: `/v1/editorial/articles/${id}`,
        headers: { ...merge, ...editor, 'if-match': `"${revision}"` },
        body: JSON.stringify({ headline: `Headline ${revision}` }),
      })),
      baseline: changing('baseline', 2, (id, revision) => ({
        method: 'PATCH',
        path: `/articles/${id}`,
        headers: json,
        body: JSON.stringify({ headline: `Headline ${revision}`, revision }),
      })),
    },
  ];
}
