import { ESLint } from 'eslint';

/** An existing file of `src/`, whose rules are asked about other texts. */
const FILE = 'src/lists/page.ts';

const METHODS = ['query', 'prepared', 'send', 'where', 'whereSkewed', 'passes', 'bounding', 'either'];

const eslint = new ESLint({ cwd: process.cwd() });

/** What the lint says of the restricted ways to write, in a text. */
async function refusals(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: FILE });
  return (result?.messages ?? []).flatMap(({ ruleId, message, fatal }) =>
    fatal === true || ruleId === 'no-restricted-syntax' ? [message] : [],
  );
}

describe('The lint keeps text out of SQL', () => {
  it.each(METHODS)('in %s', async (method) => {
    const probe = `declare const x: any; declare const id: string; x.${method}(\`SELECT '\${id}'\`);`;
    expect(await refusals(probe)).toEqual([expect.stringContaining('No interpolation into SQL')]);
  }, 60_000);
});
