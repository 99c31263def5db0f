import { ESLint } from 'eslint';
import type { ReadDatabase } from '../../src/edge/replicas/read-database.js';
import type { Database } from '../../src/kernel/database/database.js';
import { sql } from '../../src/kernel/database/sql.js';
import type { Listing } from '../../src/lists/listing.js';

/** An existing file of `src/`, whose rules are asked about other texts. */
const FILE = 'src/lists/page.ts';

/** Methods that take SQL as a value. */
const METHODS = [
  'prepared',
  'send',
  'where',
  'whereUnprepared',
  'whereEachRow',
  'either',
  'eitherUnprepared',
];

const eslint = new ESLint();

/** What the lint says of restricted ways to write, in a statement. */
async function refusals(statement: string): Promise<string[]> {
  const code = `declare const x: any; declare const id: string; declare const CONSTANT: string;\n${statement}\n`;
  const [result] = await eslint.lintText(code, { filePath: FILE });
  return (result?.messages ?? []).flatMap(({ ruleId, message, fatal }) =>
    fatal === true || ruleId === 'no-restricted-syntax' ? [message] : [],
  );
}

const isRefused = [expect.stringContaining('sql`…`')];

describe('The lint keeps text out of SQL (pitfall 5)', () => {
  it.each(METHODS)('in %s', async (method) => {
    expect(await refusals(`x.${method}(\`SELECT '\${id}'\`);`)).toEqual(isRefused);
    expect(await refusals(`x.${method}(\`SELECT \${CONSTANT}\`);`)).toEqual(isRefused);
    expect(await refusals(`x.${method}('SELECT 1');`)).toEqual(isRefused);
    expect(await refusals(`x.${method}('SELECT ' + id);`)).toEqual(isRefused);
    expect(await refusals(`x.${method}(sql\`SELECT \${id}\`);`)).toEqual([]);
  });

  it('in query, be it that of the driver, which takes constant text', async () => {
    expect(await refusals(`x.query(\`SELECT '\${id}'\`);`)).toEqual(isRefused);
    expect(await refusals(`x.query('SELECT ' + id);`)).toEqual(isRefused);
    expect(await refusals(`x.query(\`SELECT \${CONSTANT} WHERE id = $1\`, [id]);`)).toEqual([]);
    expect(await refusals(`x.query(sql\`SELECT \${id}\`);`)).toEqual([]);
  });

  it('and has nobody make SQL of an array of texts', async () => {
    expect(await refusals('sql([id], 1);')).toHaveLength(1);
    expect(await refusals('x.template([id] as unknown as TemplateStringsArray);')).toHaveLength(1);
  });
});

/** Never called: the compiler reads it. Each line is an error of types, or this file is one. */
export function textIsRefused(
  database: Database,
  reads: ReadDatabase,
  list: Listing<object>,
  id: string,
): void {
  // @ts-expect-error text is no SQL
  void database.query(id);
  // @ts-expect-error text is no SQL
  void database.prepared(id);
  // @ts-expect-error text is no SQL
  void database.send(id);
  // @ts-expect-error text is no SQL
  void reads.query(id);
  // @ts-expect-error text is no SQL
  void reads.prepared(id);
  // @ts-expect-error text is no SQL
  list.where(id).whereUnprepared(sql`true`);
  // @ts-expect-error text is no SQL
  list.whereEachRow(id);
  // @ts-expect-error text is no SQL
  list.either(id, []);
  // @ts-expect-error text is no SQL
  list.filter(id, (value) => value);
  // @ts-expect-error what looks like SQL is none
  void database.query({ text: id, values: [] });
  // @ts-expect-error undefined is no value
  void database.query(sql`SELECT ${undefined}`);
}
