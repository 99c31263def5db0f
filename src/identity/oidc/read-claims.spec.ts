import { verifiedEmail, wordsOf } from './read-claims.js';

describe('claims', () => {
  it.each([
    [
      ['desk', 'chiefs'],
      ['desk', 'chiefs'],
    ],
    ['desk chiefs', ['desk', 'chiefs']],
    ['desk, chiefs', ['desk', 'chiefs']],
    [['desk', 7, null], ['desk']],
    [undefined, []],
    [{ desk: true }, []],
  ])('%j are the words %j', (claim, words) => {
    expect(wordsOf(claim)).toEqual(words);
  });

  it.each([
    [{ email: 'Mara@Newsroom.example', email_verified: true }, [], 'mara@newsroom.example'],
    [{ email: 'mara@newsroom.example', email_verified: true }, ['newsroom.example'], 'mara@newsroom.example'],
    [{ email: 'mara@newsroom.example', email_verified: false }, [], undefined],
    [{ email: 'mara@newsroom.example', email_verified: 'true' }, [], undefined],
    [{ email: 'mara@newsroom.example' }, [], undefined],
    [{ email: 'mara@evil.example', email_verified: true }, ['newsroom.example'], undefined],
    [{ email: 'mara@newsroom.example.evil.example', email_verified: true }, ['newsroom.example'], undefined],
    [{ email: 'mara@x.newsroom.example', email_verified: true }, ['newsroom.example'], undefined],
    [{ email_verified: true }, [], undefined],
  ])('%j with the domains %j have the address %j', (claims, domains, email) => {
    expect(verifiedEmail(claims, domains)).toBe(email);
  });
});
