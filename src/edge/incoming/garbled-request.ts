import type { Socket } from 'node:net';
import { refuseOnSocket } from './bare-problem.js';
import type { CrossOrigin } from './cross-origin.js';
import { METHODS } from './methods.js';
import {
  HeadersTooLarge,
  MalformedRequest,
  MethodNotAllowed,
  RequestTimeout,
} from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** A request line whose method Node does not know (RFC 9110, section 5.6.2: any token may be one). */
const REQUEST_LINE = /^[!#$%&'*+.^_`|~\w-]{1,64} \S+ HTTP\/1\.[01]\r?\n/;

/** The answer to what is no HTTP at all, or no whole request: there is none that could be answered in the usual way. */
export function refusingGarbledRequests(crossOrigin: CrossOrigin): (error: Error, socket: Socket) => void {
  return (error, socket) => {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    // Nobody knows from which origin it came.
    refuseOnSocket(toProblem(error), socket, crossOrigin.headers(undefined));
    // What else comes is not read, and who goes on sending is not waited for.
    socket.once('finish', () => {
      socket.destroySoon();
    });
  };
}

function toProblem(error: Error): Problem {
  const { code, rawPacket } = error as { code?: string; rawPacket?: Buffer };
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(HeadersTooLarge);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem(RequestTimeout);
  if (code === 'HPE_INVALID_METHOD' && REQUEST_LINE.test(rawPacket?.toString('latin1', 0, 2000) ?? ''))
    return new Problem(MethodNotAllowed, undefined, {}, { allow: METHODS.join(', ') });
  return new Problem(MalformedRequest);
}
