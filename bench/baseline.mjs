/** The hand-written baseline: bare Fastify and pg, one SQL statement for each request. */
import Fastify from 'fastify';
import pg from 'pg';
import { CHANGE, CREATE, NEWEST, READ_ONE } from './baseline.sql.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c search_path=baseline',
});
const app = Fastify({ bodyLimit: 4 * 1024 * 1024 });
const send = (reply, text) => reply.type('application/json').send(text);

app.get('/articles/:slug', async (request, reply) => {
  const { rows } = await pool.query({ name: 'one', text: READ_ONE, values: [request.params.slug] });
  return rows[0] ? send(reply, rows[0].document) : reply.status(404).send();
});
app.get('/articles', async (_, reply) =>
  send(reply, (await pool.query({ name: 'newest', text: NEWEST })).rows[0].document),
);
app.post('/articles', async (request, reply) => {
  const { rows } = await pool.query({ name: 'create', text: CREATE, values: [JSON.stringify(request.body)] });
  return reply.status(201).send(rows[0]);
});
app.patch('/articles/:id', async (request, reply) => {
  const { headline, revision } = request.body;
  const { rows } = await pool.query({
    name: 'change',
    text: CHANGE,
    values: [request.params.id, headline, revision],
  });
  return rows[0] ? reply.send(rows[0]) : reply.status(412).send();
});

await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
