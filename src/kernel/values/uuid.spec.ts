import { isUuid, newId } from './uuid.js';

describe('newId', () => {
  it('makes UUIDs of version 7, each later than the one before', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    expect(
      ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
    expect(new Set(ids).size).toBe(1000);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('isUuid', () => {
  it.each([
    newId(),
    newId().toUpperCase(),
    '00000000-0000-0000-0000-000000000001',
    '9b2c8a50-6a1b-4a5e-8d1f-0c9e5a7b3d21',
  ])('knows %s', (text) => {
    expect(isUuid(text)).toBe(true);
  });

  it.each([
    '',
    '1',
    'shanghai',
    '0198',
    newId().replaceAll('-', ''),
    `{${newId()}}`,
    `${newId()}\n`,
    ` ${newId()}`,
    newId().replace(/^./, 'g'),
    1,
    null,
    undefined,
    {},
    [newId()],
  ])('refuses %p', (text) => {
    expect(isUuid(text)).toBe(false);
  });
});
