import { preparedLimit, preparedStatement } from './prepared-statement.js';
import { sql } from './sql.js';

describe('prepared statements', () => {
  it('are named by their text alone, so that processes that share a connection mean the same by a name (pitfall 40)', () => {
    // Another process has other statements first, or this one last.
    preparedStatement(sql`SELECT 2`);
    expect(preparedStatement(sql`SELECT 1`).name).toBe('copydesk_4ATr1bVTKkuFmEpi-K1IqBqjRgwcoHcB');
  });

  it('have different names for different texts, which Postgres does not cut', () => {
    const long = sql.literal('x'.repeat(100));
    const statements = Array.from({ length: 100 }, (_, n) => sql`SELECT ${long}, ${sql.literal(n)}`);
    const names = statements.map((statement) => preparedStatement(statement).name ?? '');
    expect(new Set(names).size).toBe(100);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(64);
  });

  it('have one name whatever their values', () => {
    const [a, b] = ['a', 'b'].map((value) => preparedStatement(sql`SELECT ${value}`));
    expect(a?.name).toBe(b?.name);
    expect([a?.values, b?.values]).toEqual([['a'], ['b']]);
  });

  it('are bounded in number', () => {
    for (let n = 0; n < preparedLimit.statements; n += 1)
      preparedStatement(sql`SELECT 'many', ${sql.literal(n)}`);
    expect(preparedStatement(sql`SELECT one more`)).toEqual({ text: 'SELECT one more', values: [] });
  });
});
