/** The ceiling: node:http that answers bytes from memory, or 304 to who has them. */
import { createServer } from 'node:http';

const body = Buffer.from(process.env.BODY_BASE64 ?? '', 'base64');
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': body.length,
  etag: '"bare"',
};

createServer((request, response) => {
  if (request.headers['if-none-match']) response.writeHead(304, { etag: '"bare"' }).end();
  else response.writeHead(200, headers).end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');
