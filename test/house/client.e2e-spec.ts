import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

describe('the types of the client', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-client-types-'));
    await run(process.execPath, ['bin/client.mjs', folder], { cwd: ROOT });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['schemas.ts', 'operations.ts'])(
    'are those of openapi.json: %s (npm run client:write makes them anew)',
    async (name) => {
      const made = await readFile(join(folder, name), 'utf8');
      expect(await readFile(join(ROOT, 'client', 'src', name), 'utf8')).toBe(made);
    },
  );
});
