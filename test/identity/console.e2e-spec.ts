import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SampleNewsroom } from '../../src/demo/sample-newsroom.js';
import { Administrator } from '../../src/identity/administrator.js';
import { readUserCommand } from '../../src/identity/administration/user-command.js';
import { UserConsole } from '../../src/identity/administration/user-console.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import type { Answer } from '../support/client.js';

const ME = '/v1/auth/me';
const PASSWORD = 'eleven ferries before noon';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const signIn = (email: string, password = PASSWORD): Promise<Answer> =>
  app.client.stranger().post('/v1/auth/sessions', { email, password });
const session = async (email: string, password = PASSWORD): Promise<Client> =>
  new Client(app.url, String((await signIn(email, password)).body['token']));

/** What `npm run user -- …` prints. */
async function run(line: string): Promise<string[]> {
  const lines: string[] = [];
  const command = readUserCommand(line.split(' '));
  if (!command) throw new Error(`"${line}" is no command.`);
  await app.app.get(UserConsole).run(command, (text) => lines.push(text));
  return lines;
}

async function follow(lines: readonly string[]): Promise<void> {
  const token = lines.at(-1)?.split('#')[1];
  expect((await app.client.stranger().post('/v1/auth/password', { token, password: PASSWORD })).status).toBe(
    204,
  );
}

describe('npm run user', () => {
  it('adds somebody, who sets a password with the link that it prints', async () => {
    const { id } = (await app.client.post('/v1/editorial/sections', { name: 'Sports' })).body;
    const lines = await run('add --email Mara@Newsroom.example --name Mara --role editor --section sports');
    expect(lines[0]).toBe('Added mara@newsroom.example (editor)');
    await follow(lines);
    expect((await (await session('mara@newsroom.example')).get(ME)).body).toMatchObject({
      role: 'editor',
      sections: [id],
    });
  });

  it('suspends at once, activates and resets', async () => {
    await follow(await run('add --email mara@newsroom.example --name Mara --role editor'));
    const client = await session('mara@newsroom.example');
    expect((await client.get(ME)).status).toBe(200);
    expect(await run('suspend MARA@newsroom.example')).toEqual(['mara@newsroom.example is suspended']);
    expect((await client.get(ME)).status).toBe(401);
    expect((await signIn('mara@newsroom.example')).status).toBe(401);
    await run('activate mara@newsroom.example');
    const again = await session('mara@newsroom.example');
    await follow(await run('reset mara@newsroom.example'));
    expect((await again.get(ME)).status).toBe(401);
  });

  it('lists everybody', async () => {
    await run('add --email mara@newsroom.example --name Mara --role viewer');
    const lines = await run('list');
    expect(lines).toHaveLength(2);
    expect(lines).toContain('mara@newsroom.example  viewer  active  all sections  Mara');
  });

  it('refuses in a sentence', async () => {
    await run('add --email mara@newsroom.example --name Mara --role viewer');
    await expect(run('add --email mara@newsroom.example --name M --role viewer')).rejects.toThrow(
      'e-mail address',
    );
    await expect(run('add --email ida@newsroom.example --name I --role owner')).rejects.toThrow('/role');
    await expect(run('reset nobody@newsroom.example')).rejects.toThrow('no user with the address');
  });
});

describe('the first administrator', () => {
  it('gets the configured address and password', async () => {
    const made = await app.app.get(Administrator).ensureSignIn('Desk@Newsroom.example', PASSWORD);
    expect(made).toBeUndefined();
    expect((await (await session('desk@newsroom.example')).get(ME)).body).toMatchObject({ role: 'admin' });
  });

  it('gets a password that is told once, also where several processes start at once', async () => {
    const starts = [1, 2, 3].map(() => app.app.get(Administrator).ensureSignIn(undefined, undefined));
    const made = (await Promise.all(starts)).filter((one) => one !== undefined);
    expect(made).toHaveLength(1);
    const { email = '', password = '' } = made[0] ?? {};
    expect((await signIn(email, password)).status).toBe(201);
    expect(await app.app.get(Administrator).ensureSignIn(undefined, undefined)).toBeUndefined();
    await app.app.get(Administrator).ensureSignIn('other@newsroom.example', PASSWORD);
    expect((await signIn(email, password)).status).toBe(201);
  });
});

describe('the sample cast', () => {
  const ROLES = ['viewer', 'reporter', 'editor', 'chief-editor', 'admin'];
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'copydesk-cast-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  const prepare = async (configured?: string): Promise<string[]> => {
    const lines: string[] = [];
    const options = { wanted: true, password: { configured, dataDir } };
    await app.app.get(SampleNewsroom).prepare(options, (line) => lines.push(line));
    return lines;
  };

  it('signs in with one password, which each start says where to find', async () => {
    const file = join(dataDir, 'demo-password');
    const said = `Sign in to the sample newsroom as viewer@, reporter@, editor@, chief-editor@, admin@ sample.example; their password is in ${file}`;
    expect((await prepare()).at(-1)).toBe(said);
    expect((await prepare()).at(-1)).toBe(said);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const password = (await readFile(file, 'utf8')).trim();
    for (const role of ROLES)
      expect((await (await session(`${role}@sample.example`, password)).get(ME)).body['role']).toBe(role);
  });

  it('goes with the sample newsroom; who has written something is suspended', async () => {
    await prepare(PASSWORD);
    const reporter = await session('reporter@sample.example');
    expect((await reporter.post('/v1/editorial/articles', { headline: 'A story' })).status).toBe(201);
    const lines: string[] = [];
    await app.app.get(SampleNewsroom).remove((line) => lines.push(line));
    expect((await reporter.get(ME)).status).toBe(401);
    const left = await app.query(`SELECT email, status FROM users WHERE email LIKE '%sample.example'`);
    expect(left).toEqual([{ email: 'reporter@sample.example', status: 'suspended' }]);
  });
});
