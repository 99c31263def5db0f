import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Body } from '../support/client.js';

const WRITE = '/v1/admin/settings';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({
    COPYDESK_NAME: 'The Fixed Post',
    COPYDESK_LANGUAGE: 'da',
    COPYDESK_ARTICLE_URL: 'https://fixed.example/{slug}',
  });
});

afterAll(() => app.close());

describe('what the environment says of the newsroom', () => {
  it('wins, and is listed', async () => {
    const { body } = await app.client.get(WRITE);
    expect(body).toMatchObject({
      name: 'The Fixed Post',
      languages: ['da', 'en'],
      site: { url: null, articleUrl: 'https://fixed.example/{slug}' },
      fixed: ['name', 'languages', 'site.articleUrl'],
    });
  });

  it('cannot be changed, unlike what stands beside it', async () => {
    const patch = { name: 'Other', languages: ['en'], site: { articleUrl: 'https://other.example/{id}' } };
    const refused = await app.client.patch(WRITE, patch, 1);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/name', code: 'fixed' },
      { pointer: '/languages', code: 'fixed' },
      { pointer: '/site/articleUrl', code: 'fixed' },
    ]);
    const beside = { languages: ['da', 'sv'], site: { personUrl: 'https://fixed.example/people/{slug}' } };
    expect((await app.client.patch(WRITE, beside, 1)).body).toMatchObject(beside);
  });

  it('may be sent back as it was read, and is not stored', async () => {
    const { body } = await app.client.get<Body & { languages: string[] }>(WRITE);
    const sent = { ...body, timeZone: 'Europe/Copenhagen' };
    expect((await app.client.patch(WRITE, sent, body.revision)).status).toBe(200);
    const [{ settings }] = (await app.query('SELECT settings FROM newsroom')) as [{ settings: Body }];
    expect(settings).not.toHaveProperty('name');
    expect(settings['site']).not.toHaveProperty('articleUrl');
  });
});
