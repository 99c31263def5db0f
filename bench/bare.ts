/** The ceiling of Node: bare node:http that answers the bytes of one document from memory, or 304 to whoever has them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// In the plain form, which the load asks for too: each coding has an ETag of its own.
const source = await fetch(process.env['DOCUMENT_URL'] ?? '', { headers: { 'accept-encoding': 'identity' } });
const etag = source.headers.get('etag') ?? '';
const body = Buffer.from(await source.arrayBuffer());
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length, etag };

const server = createServer((request, response) => {
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
