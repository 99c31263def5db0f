import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const run = promisify(execFile);

const STRICT = {
  target: 'es2022',
  module: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
};

const OWN_CODE = `
import { Client, isProblem } from '@copydesk/client';
import type { Card, Decimal, Revision } from '@copydesk/client';

export async function newest(client: Client): Promise<Pick<Card, 'slug'>[]> {
  const { items } = await client.get('/v1/content/articles', { fields: ['slug'] });
  return items;
}

export async function values(client: Client): Promise<Decimal[]> {
  const found: Decimal[] = [];
  for await (const { value } of client.each('/v1/content/statistics')) found.push(value);
  return found;
}

export async function rename(client: Client, id: string, read: Revision): Promise<readonly string[]> {
  try {
    await client.patch('/v1/editorial/articles/{id}', { path: { id }, ifMatch: read, body: { headline: 'x' } });
    return [];
  } catch (error) {
    if (isProblem(error, 'stale-revision')) return error.changedFields;
    throw error;
  }
}

console.log(typeof Client);
`;

/** The package as it is published, in somebody's own project: stricter than ours, with no types of Node, for a browser. */
describe('the package of the client', () => {
  let project: string;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'copydesk-client-'));
    const installed = join(project, 'node_modules', '@copydesk', 'client');
    await mkdir(installed, { recursive: true });
    await cp(join(ROOT, 'client', 'package.json'), join(installed, 'package.json'));
    await run(process.execPath, [TSC, '-p', join(ROOT, 'client'), '--outDir', join(installed, 'dist')]);
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
    await writeFile(join(project, 'own.ts'), OWN_CODE);
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it.each([
    ['a browser', { lib: ['es2022', 'dom', 'dom.asynciterable'] }],
    ['Node', { lib: ['es2022'], types: ['node'] }],
  ])('compiles in a strict project for %s, and runs', async (_, platform) => {
    const options = { compilerOptions: { ...STRICT, ...platform }, files: ['own.ts'] };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify(options));
    if ('types' in platform)
      await symlink(join(ROOT, 'node_modules', '@types'), join(project, 'node_modules', '@types'), 'dir');
    const compiled = await run(process.execPath, [TSC, '-p', project]).catch((error: unknown) => error);
    expect(compiled).toMatchObject({ stdout: '' });
    const { stdout } = await run(process.execPath, [join(project, 'own.js')]);
    expect(stdout).toBe('function\n');
  });
});
