import { readFileSync } from 'node:fs';
import { RouteTable } from '../../src/kernel/http/route-table.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>> };
}

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
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:\/\//);
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await fetch(service.url + file)).status).toBe(200);
  });
});
