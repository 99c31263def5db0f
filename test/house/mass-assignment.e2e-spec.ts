import { DataSource } from 'typeorm';
import { propertiesOf } from '../../src/kernel/http/property.js';
import type { Class, Property } from '../../src/kernel/http/property.js';
import type { Route } from '../../src/kernel/http/route-table.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Refusal } from '../support/client.js';
import { BODIES, furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';

type Json = Record<string, unknown>;

/** An object within a body: its class, where it stands, and how a body is made with something else in its place. */
interface Place {
  readonly type: Class;
  readonly pointer: string;
  readonly present: Json;
  readonly bodyWith: (changed: Json) => Json;
}

/** A write, and a valid body of it. */
interface Write {
  readonly route: Route;
  readonly address: string;
  readonly body: Json;
}

const WRONG_TYPES = [{ $ne: null }, [[]], 1.5, true];

/** Properties of every JavaScript object; `__proto__` needs JSON text, for an object literal takes it for itself. */
const INHERITED = ['constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'];

let app: TestApp;
let newsroom: Newsroom;
let columns: string[];
let writes: Write[];

beforeAll(async () => {
  app = await startApp();
  newsroom = await furnish(app);
  const all = app.app.get(DataSource).entityMetadatas.flatMap((entity) => entity.columns);
  columns = [...new Set(all.flatMap(({ propertyName, databaseName }) => [propertyName, databaseName]))];
  writes = newsroom.routes.flatMap((route) => {
    const plural =
      route.path
        .split('/')
        .filter((part) => !part.startsWith(':'))
        .pop() ?? '';
    const body = BODIES[plural]?.(newsroom.things) as Json | undefined;
    if (!route.endpoint.body || !body) return [];
    return [{ route, address: newsroom.addressOf(route.path), body }];
  });
});

afterAll(() => app.close());

/** Every object within a body, the body itself first. */
function places(type: Class, present: Json, pointer: string, bodyWith: Place['bodyWith']): Place[] {
  const within = [...propertiesOf(type).values()].flatMap((property): Place[] => {
    const nested = property.type?.();
    if (!nested || property.readOnly || property.derived) return [];
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

function placesOf({ route, body }: Write): Place[] {
  if (!route.endpoint.body) return [];
  return places(route.endpoint.body, body, '', (changed) => changed);
}

async function send(
  { route, address }: Write,
  body: unknown,
): Promise<{ status: number; errors: readonly Refusal[] }> {
  const thing = newsroom.things[address.split('/')[3] ?? ''];
  const ifMatch = route.method === 'PATCH' || address.endsWith('/transitions');
  const { status, body: answer } = await app.client.send(route.method, address, {
    body,
    headers: ifMatch ? { 'if-match': `"${thing?.revision ?? 0}"` } : {},
  });
  return { status, errors: status === 422 ? answer.errors : [] };
}

async function revisions(): Promise<unknown> {
  return app.query(
    `SELECT (SELECT count(*) FROM audit_entries) AS entries, (SELECT count(*) FROM people) AS people,
       (SELECT count(*) FROM article_revisions) AS revisions, (SELECT count(*) FROM organizations) AS organizations`,
  );
}

/** Sends each body; answers those that were not refused with a 422 at the pointer and with one of the codes. */
async function accepted(
  write: Write,
  attempts: readonly { body: Json; pointer: string; codes?: readonly string[] }[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { body, pointer, codes } of attempts) {
    const { status, errors } = await send(write, body);
    const refused = errors.some(
      (error) => error.pointer?.startsWith(pointer) && (!codes || codes.includes(error.code)),
    );
    if (status !== 422 || !refused)
      wrong.push(`${write.route.method} ${write.route.path} ${pointer}: ${status} ${JSON.stringify(errors)}`);
  }
  return wrong;
}

describe('nobody sets what is not theirs to set (pitfall 23)', () => {
  it('every write has a sample body', () => {
    const without = newsroom.routes.filter(
      ({ endpoint, path }) => endpoint.body && !writes.some(({ route }) => route.path === path),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('no column of any table at any depth, unless it is a property there', async () => {
    const before = await revisions();
    const missing: string[] = [];
    for (const write of writes) {
      for (const { type, pointer, present, bodyWith } of placesOf(write)) {
        const foreign = [...columns, ...INHERITED].filter((name) => !propertiesOf(type).has(name));
        const body = bodyWith({ ...present, ...Object.fromEntries(foreign.map((name) => [name, 1])) });
        const { status, errors } = await send(write, body);
        const refused = new Set(
          errors.filter(({ code }) => code === 'unknown-property').map((error) => error.pointer),
        );
        for (const name of foreign)
          if (status !== 422 || !refused.has(`${pointer}/${name}`))
            missing.push(`${write.address} ${pointer}/${name}`);
      }
    }
    expect(missing).toEqual([]);
    expect(await revisions()).toEqual(before);
  }, 60_000);

  it('no prototype, at any depth', async () => {
    const before = await revisions();
    const answers = new Set<number>();
    for (const write of writes) {
      for (const { present, bodyWith } of placesOf(write)) {
        const text = JSON.stringify(bodyWith({ ...present, MARK: { polluted: true } }));
        answers.add((await send(write, text.replace('"MARK"', '"__proto__"'))).status);
        answers.add((await send(write, text.replace('"MARK"', '"\\u005f_proto__"'))).status);
        answers.add(
          (await send(write, text.replace('"MARK"', '"constructor"').replace('"polluted"', '"prototype"')))
            .status,
        );
      }
    }
    expect([...answers].sort()).toEqual([400, 422]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(await revisions()).toEqual(before);
  }, 60_000);

  it('nothing that only the service sets, at any depth', async () => {
    const before = await revisions();
    const wrong: string[] = [];
    for (const write of writes) {
      for (const { type, pointer, present, bodyWith } of placesOf(write)) {
        const attempts = [...propertiesOf(type).values()].filter(isOfTheService).flatMap(({ name }) =>
          ['01980000-0000-7000-8000-000000000000', 7, '2001-01-01T00:00:00.000Z', { id: 'x' }].map(
            (value) => ({
              body: bodyWith({ ...present, [name]: value }),
              pointer: `${pointer}/${name}`,
              codes: ['read-only', 'unknown-id', 'unknown-reference', 'not-an-identifier', 'wrong-type'],
            }),
          ),
        );
        wrong.push(...(await accepted(write, attempts)));
      }
    }
    expect(wrong).toEqual([]);
    expect(await revisions()).toEqual(before);
  }, 60_000);

  it('nothing of a wrong type, at any depth', async () => {
    const before = await revisions();
    const wrong: string[] = [];
    for (const write of writes) {
      for (const { type, pointer, present, bodyWith } of placesOf(write)) {
        const attempts = [...propertiesOf(type).values()]
          .filter(({ readOnly, derived }) => !readOnly && !derived)
          .flatMap(({ name, schema }) =>
            WRONG_TYPES.filter((value) => !(schema.type === 'boolean' && value === true)).map((value) => ({
              body: bodyWith({ ...present, [name]: value }),
              pointer: `${pointer}/${name}`,
            })),
          );
        wrong.push(...(await accepted(write, attempts)));
      }
    }
    expect(wrong).toEqual([]);
    expect(await revisions()).toEqual(before);
  }, 60_000);

  it('no other type in place of the whole body', async () => {
    for (const write of writes)
      for (const body of ['[]', 'null', '1', '"text"', 'true'])
        expect({ address: write.address, ...(await send(write, body)) }).toMatchObject({ status: 422 });
  });
});

/** What the answer to the sample already has by itself is left out: `articleId` of a fact made on its own is the writer's. */
function isOfTheService({ name, readOnly, derived }: Property): boolean {
  return readOnly && !derived && name !== 'articleId';
}
