import { changesIn, NOBODY } from './user-draft.js';

describe('what is written of a user', () => {
  const mara = { ...NOBODY, name: 'Mara', email: 'mara@newsroom.example', sections: ['a'] };

  it('is what differs', () => {
    expect(changesIn(mara, mara)).toEqual({});
    expect(changesIn(mara, { ...mara, role: 'editor', timeZone: 'Europe/Berlin' })).toEqual({
      role: 'editor',
      timeZone: 'Europe/Berlin',
    });
    expect(changesIn(mara, { ...mara, sections: ['a', 'b'] })).toEqual({ sections: ['a', 'b'] });
  });

  it('has no address where none is typed', () => {
    expect(changesIn(mara, { ...mara, email: ' ' })).toEqual({ email: null });
  });

  it('takes the limit from whoever becomes an administrator', () => {
    expect(changesIn(mara, { ...mara, role: 'admin' })).toEqual({ role: 'admin', sections: null });
  });
});
