import type { Socket } from 'node:net';
import { MalformedRequest } from './http.problems.js';

/** The answer to what is no HTTP at all, such as an unknown method: there is no request yet that could be answered in the usual way. */
export function refuseGarbledRequest(_error: Error, socket: Socket): void {
  const { code, status, title } = MalformedRequest;
  const body = JSON.stringify({
    type: `/problems/${code}`,
    title,
    status,
    detail: title,
    instance: '/',
    code,
  });
  if (!socket.writable) return;
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: application/problem+json\r\ncache-control: no-store\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
