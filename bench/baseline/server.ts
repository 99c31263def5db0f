/**
 * The baseline that somebody would write by hand for speed: bare Fastify and pg, one SQL statement for each request. It has
 * no validation, revisions, audit trail, permissions or events.
 */
import Fastify from 'fastify';
import { Pool } from 'pg';
import { CHANGE, CREATE, LISTS, READ, SEARCHES } from './statements.js';

const pool = new Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  options: '-c search_path=baseline',
});

async function answer(name: string, text: string, values: unknown[]): Promise<string | undefined> {
  return (await pool.query<{ answer: string }>({ name, text, values })).rows[0]?.answer;
}

const app = Fastify({ bodyLimit: 4 * 1024 * 1024 });

app.get<{ Params: { slug: string } }>('/articles/:slug', async (request, reply) => {
  const found = await answer('read', READ, [request.params.slug]);
  return reply
    .status(found === undefined ? 404 : 200)
    .type('application/json')
    .send(found);
});

interface ListQuery {
  readonly publishedBefore?: string;
  readonly organization?: string;
  readonly person?: string;
  readonly section?: string;
}

app.get<{ Querystring: ListQuery }>('/articles', async ({ query }, reply) => {
  const before = query.publishedBefore ?? 'infinity';
  const filter = (['organization', 'person', 'section'] as const).find((name) => query[name] !== undefined);
  const values = filter ? [before, query[filter]] : [before];
  const name = filter ?? 'all';
  return reply.type('application/json').send(await answer(name, LISTS[name], values));
});

interface SearchQuery {
  readonly q: string;
  readonly sort?: string;
  readonly publishedBefore?: string;
}

app.get<{ Querystring: SearchQuery }>('/search', async ({ query }, reply) => {
  const sort = query.sort === '-publishedAt' ? query.sort : 'relevance';
  const values = [query.publishedBefore ?? 'infinity', query.q];
  return reply.type('application/json').send(await answer(`search by ${sort}`, SEARCHES[sort], values));
});

app.post('/articles', async (request, reply) => {
  const created = await answer('create', CREATE, [JSON.stringify(request.body)]);
  return reply.status(201).type('application/json').send(created);
});

app.patch<{ Params: { id: string }; Body: { headline: string } }>('/articles/:id', async (request, reply) => {
  const revision = /\d+/.exec(request.headers['if-match'] ?? '')?.[0];
  const changed = await answer('change', CHANGE, [request.params.id, revision, request.body.headline]);
  return reply
    .status(changed === undefined ? 412 : 200)
    .type('application/json')
    .send(changed);
});

process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
