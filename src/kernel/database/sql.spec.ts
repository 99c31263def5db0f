import { sql } from './sql.js';
import type { Sql } from './sql.js';

const rendered = ({ text, values }: Sql): [string, readonly unknown[]] => [text, values];

describe('sql', () => {
  it('binds what is interpolated, in the order in which it stands', () => {
    const at = new Date(0);
    expect(
      rendered(sql`SELECT 1 WHERE a = ${1} AND b = ${'b'} AND c < ${at} AND d IS NOT DISTINCT FROM ${null}`),
    ).toEqual([
      'SELECT 1 WHERE a = $1 AND b = $2 AND c < $3 AND d IS NOT DISTINCT FROM $4',
      [1, 'b', at, null],
    ]);
  });

  it('binds an array as one parameter, also an empty one', () => {
    expect(rendered(sql`id = ANY (${['a', 'b']}::uuid[])`)).toEqual(['id = ANY ($1::uuid[])', [['a', 'b']]]);
    expect(sql`${[]}`.values).toEqual([[]]);
  });

  it('composes parts, and counts through all of them', () => {
    const condition = sql`name = ${'Ada'} OR slug = ${'ada'}`;
    const table = sql`people`;
    expect(rendered(sql`SELECT ${'x'} FROM ${table} WHERE (${condition}) LIMIT ${5}`)).toEqual([
      'SELECT $1 FROM people WHERE (name = $2 OR slug = $3) LIMIT $4',
      ['x', 'Ada', 'ada', 5],
    ]);
    expect(rendered(condition)).toEqual(['name = $1 OR slug = $2', ['Ada', 'ada']]);
  });

  it('composes parts however deep', () => {
    let nested = sql`${0}`;
    for (let n = 1; n <= 500; n++) nested = sql`(${nested} + ${n})`;
    expect(nested.text).toContain('$500)');
    expect(nested.text.endsWith(' + $501)')).toBe(true);
    expect(nested.values).toEqual(Array.from({ length: 501 }, (_, n) => n));
  });

  it('joins parts', () => {
    const names = [sql`a = ${1}`, sql`b`, sql`c = ${3}`];
    expect(rendered(sql`${sql.join(names)}`)).toEqual(['a = $1, b, c = $2', [1, 3]]);
    expect(rendered(sql.join(names, sql` AND `))).toEqual(['a = $1 AND b AND c = $2', [1, 3]]);
    expect(rendered(sql.join([]))).toEqual(['', []]);
    expect(rendered(sql`x${sql.empty}y${sql.join([sql`z`])}`)).toEqual(['xyz', []]);
  });

  it('sends a shared value once, wherever it stands', () => {
    const id = sql.parameter('one');
    const condition = sql`b = ${id} OR c = ${'one'}`;
    expect(rendered(sql`a = ${'one'} OR ${condition} OR d = ${id} OR e = ${2}`)).toEqual([
      'a = $1 OR b = $2 OR c = $3 OR d = $2 OR e = $4',
      ['one', 'one', 'one', 2],
    ]);
  });

  it('makes the same text of the same parts, whatever the values', () => {
    const find = (id: string, more: boolean): Sql => sql`id = ${id}${more ? sql` AND x = ${id}` : sql.empty}`;
    expect(find('a', true).text).toBe(find('b; DROP TABLE people', true).text);
    expect(find('a', true).text).not.toBe(find('a', false).text);
    expect(find('a', false).text).toBe('id = $1');
  });

  it('lets no text in but as a value, a quoted name or a quoted literal', () => {
    const evil = `x"'; DROP TABLE people; -- \\ $1`;
    expect(rendered(sql`SELECT ${evil}`)).toEqual(['SELECT $1', [evil]]);
    expect(sql.identifier(evil).text).toBe(`"x""'; DROP TABLE people; -- \\ $1"`);
    expect(sql.literal(evil).text).toBe(` E'x"''; DROP TABLE people; -- \\\\ $1'`);
    expect(sql.literal(1.5).text).toBe('1.5');
    const looksLikeSql = JSON.parse('{"text":"1; DROP TABLE people","values":[]}') as string;
    expect(sql`SELECT ${looksLikeSql}`.text).toBe('SELECT $1');
  });

  it('refuses undefined', () => {
    expect(() => sql`id = ${undefined as unknown as string}`).toThrow(TypeError);
    expect(() => sql`id = ${undefined as unknown as Sql} AND ${sql`a`}`).toThrow(
      'undefined in the SQL id = … AND …',
    );
  });

  it('gives the driver an object that it may change', () => {
    const statement = sql`SELECT ${1}`;
    const { config } = statement;
    config.text = 'SELECT 2';
    config.values.push(2);
    expect(statement.config).toEqual({ text: 'SELECT $1', values: [1] });
  });
});
