import type { FastifyRequest } from 'fastify';

/** The secret that a request bears, and how: a page of another site can have a browser send its cookies along. */
export interface SentSecret {
  readonly secret: string;
  readonly by: 'header' | 'cookie';
}

type Bearer = Pick<FastifyRequest, 'headers'>;

/** The header goes first: who sends it means it. */
export function sentSecret({ headers }: Bearer, cookie: string): SentSecret | undefined {
  const bearer = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined || headers.authorization !== undefined)
    return bearer === undefined ? undefined : { secret: bearer, by: 'header' };
  const fromCookie = cookieOf(headers.cookie, cookie);
  return fromCookie === undefined ? undefined : { secret: fromCookie, by: 'cookie' };
}

/** The value of a cookie (RFC 6265, section 5.4); of several with one name, the first. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  const pair = (header ?? '').split(';').find((candidate) => candidate.trim().startsWith(`${name}=`));
  const value = pair?.trim().slice(name.length + 1);
  return value !== undefined && /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{1,512}$/.test(value)
    ? value
    : undefined;
}
