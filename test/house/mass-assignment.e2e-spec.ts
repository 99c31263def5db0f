import { DataSource } from 'typeorm';
import { isWritten, propertiesOf } from '../../src/contract/properties/property.js';
import type { Class, Property } from '../../src/contract/properties/property.js';
import type { Refusal } from '../support/client.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { placesOf, sendWrite, thingOf, writesOf } from './writes.js';
import type { Json, Write } from './writes.js';
import { withApp } from '../with-app.js';

const WRONG_TYPES = [{ $ne: null }, [[]], 1.5, true];

/** Properties of every JavaScript object; `__proto__` needs JSON text, for an object literal takes it for itself. */
const INHERITED = ['constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'];

const app = withApp();
let newsroom: Newsroom;
let columns: string[];
let writes: Write[];

beforeAll(async () => {
  newsroom = await furnish(app);
  const all = app.app.get(DataSource).entityMetadatas.flatMap((entity) => entity.columns);
  columns = [...new Set(all.flatMap(({ propertyName, databaseName }) => [propertyName, databaseName]))];
  writes = writesOf(newsroom);
});

async function send(write: Write, body: unknown): Promise<{ status: number; errors: readonly Refusal[] }> {
  const { status, body: answer } = await sendWrite(app, newsroom, write, body);
  return { status, errors: status === 422 ? answer.errors : [] };
}

async function revisions(): Promise<unknown> {
  return app.query(
    `SELECT (SELECT count(*) FROM audit_trail) AS entries, (SELECT count(*) FROM people) AS people,
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

const portionsOf = (names: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(names.length / size) }, (_, i) => names.slice(i * size, (i + 1) * size));

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
        // An answer names no more than 200 places.
        for (const names of portionsOf(foreign, 100)) {
          const body = bodyWith({ ...present, ...Object.fromEntries(names.map((name) => [name, 1])) });
          const { status, errors } = await send(write, body);
          const refused = new Set(
            errors.filter(({ code }) => code === 'unknown-property').map((error) => error.pointer),
          );
          for (const name of names)
            if (status !== 422 || !refused.has(`${pointer}/${name}`))
              missing.push(`${write.address} ${pointer}/${name}`);
        }
      }
    }
    expect(missing).toEqual([]);
    expect(await revisions()).toEqual(before);
  });

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
  });

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
  });

  it('nothing that only the service sets is taken away, at any depth', async () => {
    const before = await revisions();
    const wrong: string[] = [];
    const changes = writes.filter(({ route }) => route.method === 'PATCH');
    for (const write of changes) {
      const attempts = removals(write.route.endpoint.body!, { ...thingOf(newsroom, write) });
      expect([write.address, attempts.length > 0]).toEqual([write.address, true]);
      wrong.push(...(await accepted(write, attempts)));
    }
    expect(changes.length).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
    expect(await revisions()).toEqual(before);
  });

  it('nothing of a wrong type, at any depth', async () => {
    const before = await revisions();
    const wrong: string[] = [];
    for (const write of writes) {
      for (const { type, pointer, present, bodyWith } of placesOf(write)) {
        const attempts = [...propertiesOf(type).values()]
          .filter(({ access }) => isWritten(access))
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
  });

  it('no other type in place of the whole body', async () => {
    for (const write of writes)
      for (const body of ['[]', 'null', '1', '"text"', 'true'])
        expect({ address: write.address, ...(await send(write, body)) }).toMatchObject({ status: 422 });
  });
});

/** A change for each value of a thing, or of the first of its elements, that asks to take away what only the service sets. */
function removals(type: Class, thing: Json): { body: Json; pointer: string; codes: string[] }[] {
  const properties = [...propertiesOf(type).values()];
  const own = properties
    .filter(({ name, access }) => !isWritten(access) && isThere(thing[name], access))
    .map(({ name }) => ({ body: { [name]: null }, pointer: `/${name}`, codes: ['read-only'] }));
  const within = properties.flatMap(({ name, type: inner, list, access }) => {
    const [element] = list && isWritten(access) ? (thing[name] as Json[]) : [];
    if (!inner || element?.['id'] === undefined) return [];
    return removals(inner(), element)
      .filter(({ pointer }) => pointer !== '/id')
      .map(({ body, pointer, codes }) => ({
        body: { [name]: [{ id: element['id'], ...body }] },
        pointer: `/${name}/0${pointer}`,
        codes,
      }));
  });
  return [...own, ...within];
}

/** A derived value that may be null is made anew with each write, whatever it says. */
function isThere(value: unknown, access: Property['access']): boolean {
  return access === 'derived' ? Array.isArray(value) : value !== null && value !== undefined;
}

/** What the answer to the sample already has by itself is left out: `articleId` of a fact made on its own is the writer's. */
function isOfTheService({ name, access }: Property): boolean {
  return (access === 'read-only' || access === 'at-creation') && name !== 'articleId';
}
