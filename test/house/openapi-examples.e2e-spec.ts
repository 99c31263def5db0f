import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ifMatch } from '../support/client.js';
import type { Body } from '../support/client.js';
import { DOCUMENT } from '../support/documented-schema.js';

interface Operation {
  readonly responses: Readonly<Record<string, object>>;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example: Readonly<Record<string, unknown>> }>>;
  };
}

const paths = (DOCUMENT as { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }).paths;

const ARTICLES = '/v1/editorial/articles';

/** In the order in which a newsroom would: whom articles name, an article, then more facts of it. */
const CREATIONS = [
  ...['/v1/editorial/organizations', '/v1/editorial/people', '/v1/editorial/indicators'],
  ...['/v1/editorial/sections', ARTICLES, '/v1/editorial/quotes', '/v1/editorial/statistics'],
  '/v1/admin/users',
];

/** What is made at these addresses can't be changed; it has tests of its own. */
const OF_ACCOUNTS = ['/v1/auth/', '/v1/admin/tokens'];

function exampleOf(path: string, method: string): Record<string, unknown> {
  return { ...paths[path]?.[method]?.requestBody?.content['application/json']?.example };
}

describe('the examples of the OpenAPI document', () => {
  let service: TestApp;
  let article: Body;

  beforeAll(async () => {
    service = await startApp();
  });
  afterAll(() => service.close());

  it('are there for every creation', () => {
    const collections = Object.keys(paths).filter(
      (path) => paths[path]?.['post']?.responses['201'] && !path.includes('{'),
    );
    const others = collections.filter((path) => !OF_ACCOUNTS.some((begin) => path.startsWith(begin)));
    expect(others.sort()).toEqual([...CREATIONS].sort());
  });

  it.each(CREATIONS)('are taken as they are: a creation and a change at %s', async (path) => {
    const { articleId, ...example } = exampleOf(path, 'post');
    // Only the identifiers of examples are not those of this database.
    const sent = { ...example, ...(articleId !== undefined && { articleId: article.id }) };
    const created = await service.client.post(path, sent);
    expect([created.status, created.body.detail]).toEqual([201, undefined]);
    expect(created.body).toMatchObject(plainPartOf(sent));
    if (path === ARTICLES) article = created.body;
    const change = exampleOf(`${path}/{id}`, 'patch');
    const changed = await service.client.patch(`${path}/${created.body.id}`, change, created.body.revision);
    expect([changed.status, changed.body.revision]).toEqual([200, created.body.revision + 1]);
    expect(changed.body).toMatchObject(plainPartOf(change));
  });

  it('take the step of the workflow', async () => {
    const { id, revision, slug } = (await service.client.post(ARTICLES, exampleOf(ARTICLES, 'post'))).body;
    const step = exampleOf(`${ARTICLES}/{id}/transitions`, 'post');
    const taken = await service.client.post(`${ARTICLES}/${id}/transitions`, step, ifMatch(revision));
    expect([taken.status, taken.body['status']]).toEqual([200, 'published']);
    const published = await service.client.get(`/v1/content/articles/${slug}`);
    const shown = paths['/v1/content/articles/{slug}']?.['get'] as unknown as {
      responses: Record<string, { content: Record<string, { example: Record<string, unknown> }> }>;
    };
    const { headline, body, bodyHtml, dateline } =
      shown.responses['200']?.content['application/json']?.example ?? {};
    expect(published.body).toMatchObject({ headline, body, bodyHtml, dateline });
  });
});

/** What is answered as it was sent: texts and lists of them, but nothing that holds references, and no password. */
function plainPartOf(sent: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sent).filter(
      ([name, value]) =>
        name !== 'password' && (typeof value !== 'object' || value === null || isOfTexts(value)),
    ),
  );
}

function isOfTexts(value: object): boolean {
  return Array.isArray(value) && value.every((element) => typeof element === 'string');
}
