import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long and how much is read after the answer, so that a client that sends everything before it reads gets the answer. */
const [LONGEST, MOST, LOOK] = [5000, 16 * 1024 * 1024, 250];

export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

/**
 * What is left of a body when its answer is sent is thrown away unread, within a bound: then the connection serves the next
 * request. Beyond the bound it is closed. To close at once would reset it, and many clients would never see the answer.
 */
export function drainAfter(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete) return;
    request.resume();
    const { socket } = request;
    const [end, most] = [performance.now() + LONGEST, socket.bytesRead + MOST];
    const timer = setInterval(() => {
      if (!request.complete && !socket.destroyed && socket.bytesRead < most && performance.now() < end)
        return;
      clearInterval(timer);
      if (!request.complete) socket.destroy();
    }, LOOK).unref();
  });
}
