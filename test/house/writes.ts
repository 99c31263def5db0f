import { isWritten, propertiesOf } from '../../src/contract/properties/property.js';
import type { Class } from '../../src/contract/properties/property.js';
import type { Route } from '../../src/contract/routes/route-table.js';
import type { TestApp } from '../support/app.js';
import type { Answer, Body } from '../support/client.js';
import { BODIES } from './newsroom.js';
import type { Newsroom } from './newsroom.js';

export type Json = Record<string, unknown>;

/** An object within a body: its class, where it stands, and how a body is made with something else in its place. */
export interface Place {
  readonly type: Class;
  readonly pointer: string;
  readonly present: Json;
  readonly bodyWith: (changed: Json) => Json;
}

/** A write, and a valid body of it. */
export interface Write {
  readonly route: Route;
  readonly address: string;
  readonly body: Json;
}

/** Every route that takes a body, of which there is a sample. */
export function writesOf(newsroom: Newsroom): Write[] {
  return newsroom.routes.flatMap((route) => {
    const parts = route.path.split('/').filter((part) => !part.startsWith(':'));
    // A step of one article, and one of several, end in the same word.
    const name = route.path.endsWith('/articles/transitions') ? 'bulkTransitions' : (parts.pop() ?? '');
    const body = BODIES[name]?.(newsroom.things) as Json | undefined;
    if (!route.endpoint.body || !body) return [];
    return [{ route, address: newsroom.addressOf(route.path), body }];
  });
}

/** Every object within a body, the body itself first. */
function places(type: Class, present: Json, pointer: string, bodyWith: Place['bodyWith']): Place[] {
  const within = [...propertiesOf(type).values()].flatMap((property): Place[] => {
    const nested = property.type?.();
    if (!nested || !isWritten(property.access)) return [];
    const at = `${pointer}/${property.name}`;
    const value = present[property.name];
    if (value === undefined) throw new Error(`The sample body has nothing at ${at}.`);
    const [element] = property.list ? (value as Json[]) : [value as Json];
    if (!element) throw new Error(`The sample body has an empty list at ${at}.`);
    return places(nested, element, property.list ? `${at}/0` : at, (changed) =>
      bodyWith({ ...present, [property.name]: property.list ? [changed] : changed }),
    );
  });
  return [{ type, pointer, present, bodyWith }, ...within];
}

/** Every object within the body of a write. */
export function placesOf({ route, body }: Write): Place[] {
  if (!route.endpoint.body) return [];
  return places(route.endpoint.body, body, '', (changed) => changed);
}

/** What a change changes; undefined where nothing is there yet. */
export function thingOf({ things }: Newsroom, { address }: Write): Body | undefined {
  const [, , , plural = '', , part = '', partId] = address.split('/');
  return things[partId === undefined ? plural : part];
}

/** Sends a body as a write, with the revision that its resource had when the newsroom was furnished. */
export function sendWrite(
  { client: ofProgram }: TestApp,
  newsroom: Newsroom,
  write: Write,
  body: unknown,
): Promise<Answer> {
  const { route, address } = write;
  // What people do with their own accounts, no program may.
  const client = address.startsWith('/v1/auth/') ? newsroom.signedIn : ofProgram;
  const thing = thingOf(newsroom, write);
  const ifMatch = route.method === 'PATCH' || address.endsWith('/transitions');
  return client.send(route.method, address, {
    body,
    headers: ifMatch ? { 'if-match': `"${thing?.revision ?? 0}"` } : {},
  });
}
