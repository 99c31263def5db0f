import { kept, preparedStatement } from './prepared-statement.js';

describe('prepared statements', () => {
  it('are named by their text alone, so that processes that share a connection mean the same by a name (pitfall 40)', () => {
    // Another process has other statements first, or this one last.
    preparedStatement('SELECT 2', []);
    expect(preparedStatement('SELECT 1', []).name).toBe('copydesk_4ATr1bVTKkuFmEpi-K1IqBqjRgwcoHcB');
  });

  it('have different names for different texts, which Postgres does not cut', () => {
    const texts = Array.from({ length: 100 }, (_, n) => `SELECT ${n} -- ${'x'.repeat(100)}`);
    const names = texts.map((text) => preparedStatement(text, []).name ?? '');
    expect(new Set(names).size).toBe(100);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(64);
    expect(preparedStatement(texts[0] ?? '', ['a'])).toMatchObject({ name: names[0], values: ['a'] });
  });

  it('are bounded in number', () => {
    for (let n = 0; n < kept.statements; n += 1) preparedStatement(`SELECT 'many', ${n}`, []);
    expect(preparedStatement('SELECT one more', [])).toEqual({ text: 'SELECT one more', values: [] });
  });
});
