import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import {
  MalformedJson,
  MalformedRequest,
  RequestTimeout,
  TooLarge,
} from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { isPacked } from './body-form.js';
import type { SlowClients } from './slow-clients.js';

/**
 * The bytes of a body: whole, unpacked and UTF-8.
 * @param most how long it may be in bytes, both as sent and unpacked
 * @throws Problem 413 `too-large`, 400 `malformed-json`, 408 `request-timeout` where it comes too slowly
 */
export async function readBody(request: IncomingMessage, most: number, slow: SlowClients): Promise<Buffer> {
  const sent = await sentBytes(request, most, slow);
  const bytes = isPacked(request.headers) ? await unpacked(sent, most) : sent;
  if (!isUtf8(bytes)) throw new Problem(MalformedJson, 'The body has bytes that are not UTF-8.');
  return bytes;
}

function sentBytes(request: IncomingMessage, most: number, slow: SlowClients): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (finish: () => void): void => {
      endWatch();
      request.off('data', take).off('end', whole).off('error', broken).off('close', broken);
      finish();
    };
    const refuse = (problem: Problem): void => {
      end(() => {
        reject(problem);
      });
    };
    const endWatch = slow.watch(
      () => length,
      () => {
        refuse(new Problem(RequestTimeout, 'The body arrived too slowly.'));
      },
    );
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      if ((length += chunk.length) > most) refuse(tooLarge(most));
    };
    const whole = (): void => {
      end(() => {
        resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length));
      });
    };
    const broken = (): void => {
      refuse(new Problem(MalformedRequest, 'The body ended early.'));
    };
    request.on('data', take).on('end', whole).on('error', broken).on('close', broken);
  });
}

/** Bounded while it is unpacked: a few kilobytes may be gigabytes of zeros. */
async function unpacked(bytes: Buffer, most: number): Promise<Buffer> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: most });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(most);
    throw new Problem(MalformedJson, 'The body is not gzip, as its Content-Encoding says.');
  }
}

export function tooLarge(most: number): Problem {
  return new Problem(
    TooLarge,
    `The body may have at most ${most.toLocaleString('en')} bytes, also after unpacking.`,
  );
}
