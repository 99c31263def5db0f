import { addressOf } from './address.js';

describe('an address', () => {
  it('has its parameters in their places', () => {
    expect(addressOf('/articles/{id}/revisions/{number}', { id: 'a b/c?', number: 7 })).toBe(
      '/articles/a%20b%2Fc%3F/revisions/7',
    );
  });

  it('quotes a value with a comma, so that it is not taken for two', () => {
    const query = { place: ['Washington, D.C.', 'Rome', 'the "hub"'] };
    const search = new URL(addressOf('/s', {}, query), 'http://x').searchParams;
    expect(search.get('place')).toBe('"Washington, D.C.",Rome,"the ""hub"""');
  });

  it('joins what means either, and leaves out what was not said', () => {
    const query = { section: ['a', 'b'], q: '„x“ & y', count: true, limit: 5, cursor: undefined };
    expect(addressOf('/articles', {}, query)).toBe(
      '/articles?section=a%2Cb&q=%E2%80%9Ex%E2%80%9C+%26+y&count=true&limit=5',
    );
  });

  it.each([undefined, null, '', '.', '..', {}])('never leads elsewhere: %p', (id) => {
    expect(() => addressOf('/articles/{id}', { id })).toThrow(TypeError);
  });
});
