import type { Body } from '../support/client.js';
import { withApp } from '../with-app.js';

const SECTIONS = '/v1/editorial/sections';

const app = withApp();
const { client } = app;

async function created(resource: object): Promise<Body> {
  const { status, body } = await client.post(SECTIONS, resource);
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}

const at = ({ id }: Body): string => `${SECTIONS}/${id}`;

describe('a section', () => {
  it('is created with every field, and sent back as it was read', async () => {
    const parent = await created({ name: 'Economy' });
    const whole = { name: 'Housing', slug: 'housing', parentId: parent.id, position: 7 };
    const section = await created(whole);
    expect(section).toMatchObject(whole);
    const { body: read } = await client.get(at(section));
    expect((await client.patch(at(section), read, 1)).body).toEqual({ ...read, resolved: [] });
  });

  it('stands behind its siblings where it does not say its place', async () => {
    const parent = await created({ name: 'Life' });
    const below = { parentId: parent.id };
    const first = await created({ name: 'Health', ...below });
    await created({ name: 'Schools', ...below, position: 10 });
    expect(await created({ name: 'Weather', parent: { name: 'life' } })).toMatchObject({ position: 11 });
    expect((await client.patch(at(first), { position: null }, 1)).body).toMatchObject({ position: 12 });
    const { body } = await client.get(`${SECTIONS}?parentId=${parent.id}&sort=position`);
    expect(body.items.map(({ name }) => name)).toEqual(['Schools', 'Weather', 'Health']);
  });

  it('gets a place of its own among twenty created at once', async () => {
    const parent = await created({ name: 'Crowded' });
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => created({ name: `Crowd ${i}`, parentId: parent.id })),
    );
    expect(new Set(all.map((section) => section['position'])).size).toBe(20);
  });

  it('gets a place when it is created by its name alone', async () => {
    const section = await created({ name: 'Below', parent: { name: 'Created by reference' } });
    expect(section.resolved).toMatchObject([{ pointer: '/parent', outcome: 'created' }]);
    const parent = await client.get(`${SECTIONS}/${String(section['parentId'])}`);
    expect(parent.body['position']).toEqual(expect.any(Number));
  });

  it('never lies below itself', async () => {
    const top = await created({ name: 'Top' });
    const bottom = await created({ name: 'Bottom', parentId: top.id });
    const { status, body } = await client.patch(at(top), { parent: { name: 'bottom' } }, 1);
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/parent', code: 'circular' }]);
    const refused = await client.delete(at(top), 1);
    expect(refused.body).toMatchObject({
      code: 'in-use',
      usage: { sections: { items: [{ id: bottom.id }] } },
    });
  });

  it.each([
    [{ position: -1 }, '/position', 'not-a-whole-number'],
    [{ position: 1.5 }, '/position', 'not-a-whole-number'],
    [{ position: '1' }, '/position', 'not-a-whole-number'],
    [{ parentId: 'top' }, '/parentId', 'not-an-identifier'],
    [{ description: 'A' }, '/description', 'unknown-property'],
  ])('is not saved with %j', async (fields, pointer, code) => {
    const { status, body } = await client.post(SECTIONS, { name: 'Not saved', ...fields });
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });
});
