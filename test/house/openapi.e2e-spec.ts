import { readFileSync } from 'node:fs';
import { RouteTable } from '../../src/contract/routes/route-table.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { differences } from '../support/documented-schema.js';
import { validateAnswer } from '../support/validate-answer.js';
import { describable, examplesOf, jsonContents, partsOf } from './document-parts.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly schema: { readonly enum: string[] } }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

const hasText = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

describe('the OpenAPI document', () => {
  let service: TestApp;
  let served: Document;

  beforeAll(async () => {
    service = await startApp();
    served = (await service.client.stranger().get<Document>('/openapi.json')).body;
  });
  afterAll(() => service.close());

  it('is the one in the repository (npm run openapi:write makes it anew)', () => {
    expect(served).toEqual(JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')));
  });

  it('has every route, and no other', () => {
    const routes = service.app.get(RouteTable).all();
    const inTable = routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const inDocument = Object.entries(served.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(inDocument.sort()).toEqual(inTable.sort());
  });

  it('names every operation once', () => {
    const ids = Object.values(served.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes every schema, property, parameter and header', () => {
    const found = describable(partsOf(served));
    expect(found.length).toBeGreaterThan(500);
    // A plain reference takes the description of what it refers to.
    const mute = found.filter(({ part }) => part['$ref'] === undefined && !hasText(part['description']));
    expect(mute.map(({ pointer }) => pointer)).toEqual([]);
  });

  it('has a whole example of each body and each answer in JSON', () => {
    const contents = jsonContents(partsOf(served));
    expect(contents.length).toBeGreaterThan(40);
    expect(contents.flatMap(({ pointer, part }) => (part['example'] === undefined ? pointer : []))).toEqual(
      [],
    );
  });

  it('has examples that are as their schemas say', () => {
    const found = examplesOf(partsOf(served));
    expect(found.length).toBeGreaterThan(200);
    const wrong = found.flatMap(({ pointer, schema, example }) =>
      differences(schema, example).map((difference) => `${pointer}: ${difference}`),
    );
    expect(wrong).toEqual([]);
    const { schemas, examples } = served.components;
    const refusals = Object.values(examples).flatMap(({ value }) =>
      differences(schemas['Problem'] ?? {}, value),
    );
    expect(refusals).toEqual([]);
  });

  it('names the fields that each list sorts by', async () => {
    const lists = service.app
      .get(RouteTable)
      .all()
      .filter(({ endpoint }) => endpoint.list && endpoint.query)
      // A search sorts in its own ways.
      .filter(({ path }) => path !== '/v1/content/search');
    expect(lists.length).toBeGreaterThan(8);
    for (const { path } of lists.filter((list) => !list.path.includes(':'))) {
      const { body } = await service.client.get(`${path}?sort=nothing`);
      const sorts = /sorts by (.*), with -/.exec(body.detail)?.[1]?.split(', ') ?? [];
      const sort = served.paths[path]?.['get']?.parameters.find(({ name }) => name === 'sort');
      expect(sort?.schema.enum.filter((field) => !field.startsWith('-')).sort()).toEqual(sorts.sort());
    }
  });

  it('is what each answer of a test is held against, also a 405 and a 404 that it does not list', async () => {
    const url = `${service.url}/v1/editorial/organizations`;
    const refused = await service.client.send('PUT', '/v1/editorial/organizations');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    const answer = { method: 'PUT', url, status: 405, text: JSON.stringify(refused.body) };
    const type = { 'content-type': 'application/problem+json' };
    expect(() => {
      validateAnswer({ ...answer, headers: new Headers(type) });
    }).toThrow('allows ""');
    const headers = new Headers({ ...type, allow: 'GET, HEAD, POST' });
    expect(() => {
      validateAnswer({ ...answer, headers });
    }).not.toThrow();
    expect(() => {
      validateAnswer({ ...answer, headers, text: '{}' });
    }).toThrow('is no problem');
    expect(() => {
      validateAnswer({ ...answer, headers, url: `${url}-`, status: 200 });
    }).toThrow('not in openapi');
  });

  it('is answered with an ETag, and by 304 to who has it', async () => {
    const first = await service.client.get('/openapi.json');
    const again = await service.client.get('/openapi.json', {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('has a page that loads nothing from elsewhere', async () => {
    const page = await fetch(`${service.url}/docs`);
    const html = await page.text();
    expect((await service.client.get('/docs')).status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:\/\//);
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await service.client.get(file)).status).toBe(200);
  });
});
