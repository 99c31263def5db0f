import { withApp } from '../with-app.js';

const INDICATORS = '/v1/editorial/indicators';

const app = withApp();
const { client } = app;

describe('an indicator', () => {
  it('is created with every field, changed, and sent back as it was read', async () => {
    const whole = {
      name: 'Industrial investment',
      slug: 'industrial-investment',
      description: 'What enterprises spend on fixed assets.',
      unit: { kind: 'currency', code: 'CNY', per: 'sector' },
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    };
    const { status, body } = await client.post(INDICATORS, whole);
    expect(status).toBe(201);
    expect(body).toMatchObject(whole);
    const path = `${INDICATORS}/${body.id}`;
    const read = await client.get(path);
    expect((await client.patch(path, read.body, 1)).body).toEqual({ ...read.body, resolved: [] });
    const change = { unit: { kind: 'percent' }, description: null, sameAs: null };
    const changed = await client.patch(path, change, 1);
    expect(changed.body).toMatchObject({
      unit: { kind: 'percent' },
      description: null,
      sameAs: [],
      revision: 2,
    });
    expect((await client.patch(path, { unit: null }, 2)).body).toMatchObject({ unit: null, revision: 3 });
    expect((await client.get(`${INDICATORS}?q=indus`)).body.items).toMatchObject([{ id: body.id }]);
    expect((await client.delete(path, 3)).status).toBe(204);
  });

  it.each([
    [{ unit: 'CNY' }, '/unit', 'not-a-unit'],
    [{ unit: { kind: 'money' } }, '/unit/kind', 'not-a-unit'],
    [{ unit: { kind: 'currency' } }, '/unit/code', 'required'],
    [{ unit: { kind: 'currency', code: 'RMB' } }, '/unit/code', 'not-a-currency'],
    [{ unit: { kind: 'percent', code: 'X' } }, '/unit/code', 'unknown-property'],
    [{ description: {} }, '/description', 'wrong-type'],
    [{ sameAs: [null] }, '/sameAs', 'not-a-url'],
    [{ aliases: [''] }, '/aliases', 'wrong-element'],
    [{ acronym: 'X' }, '/acronym', 'unknown-property'],
  ])('is not saved with %j', async (fields, pointer, code) => {
    const { status, body } = await client.post(INDICATORS, { name: 'Not saved', ...fields });
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });
});
