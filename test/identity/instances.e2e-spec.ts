import { createDataSource } from '../../src/data-source.js';
import { TOKEN } from '../support/app.js';
import { addUser } from '../support/cast.js';
import { Client } from '../support/client.js';
import type { SignedIn } from '../support/accounts.js';
import { cloneDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { startProcess } from '../support/service-process.js';
import type { ServiceProcess } from '../support/service-process.js';
import { until } from '../support/until.js';

const ME = '/v1/auth/me';

let database: TestDatabase;
let services: ServiceProcess[];
let query: (statement: string, parameters?: unknown[]) => Promise<unknown>;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await cloneDatabase();
  const dataSource = await createDataSource(database.url, 2).initialize();
  query = (statement, parameters = []) => dataSource.query(statement, parameters);
  const start = (): Promise<ServiceProcess> =>
    startProcess({ DATABASE_URL: database.url, COPYDESK_DEMO: '0' });
  services = [await start(), ...(await Promise.all([start(), start()]))];
  close = () => dataSource.destroy();
});
afterAll(async () => {
  await Promise.all(services.map((service) => service.end('SIGKILL')));
  await close();
  await database.drop();
});

const somebody = (): Promise<SignedIn> =>
  addUser({ url: services[0]!.url, query: query as never }, { role: 'editor' });
const administrator = (): Client => new Client(services[1]!.url, TOKEN);

/** What each of the three processes answers to who bears a token. */
async function everywhere(token: string): Promise<{ status: number; role: unknown }[]> {
  return Promise.all(
    services.map(async ({ url }) => {
      const { status, body } = await new Client(url, token).get(ME);
      return { status, role: body['role'] };
    }),
  );
}

async function refusedEverywhere(token: string): Promise<void> {
  await until('all three processes refuse it', async () =>
    (await everywhere(token)).every(({ status }) => status === 401),
  );
}

async function tokenOf(owner: SignedIn): Promise<{ id: string; token: string }> {
  const { body } = await administrator().post('/v1/admin/tokens', { name: 'Import', ownerId: owner.id });
  const token = String(body['token']);
  // All three have looked it up, and remember it.
  expect((await everywhere(token)).map(({ status }) => status)).toEqual([200, 200, 200]);
  return { id: body.id, token };
}

describe('with three processes on one database (pitfall 24)', () => {
  it('a token that is revoked at one is refused at all', async () => {
    const { id, token } = await tokenOf(await somebody());
    expect((await administrator().delete(`/v1/admin/tokens/${id}`)).status).toBe(204);
    await refusedEverywhere(token);
  });

  it('who is suspended at one is refused at all', async () => {
    const owner = await somebody();
    const { token } = await tokenOf(owner);
    await administrator().patch(`/v1/admin/users/${owner.id}`, { status: 'suspended' }, 1);
    await refusedEverywhere(token);
  });

  it('a role that is taken away at one is gone at all', async () => {
    const owner = await somebody();
    const { token } = await tokenOf(owner);
    await administrator().patch(`/v1/admin/users/${owner.id}`, { role: 'viewer' }, 1);
    await until('all three processes know it', async () =>
      (await everywhere(token)).every(({ role }) => role === 'viewer'),
    );
  });

  it('signing out at one, and a reset at another, end a session at all', async () => {
    for (const end of ['sign-out', 'reset']) {
      const owner = await somebody();
      const session = `copydesk_session_${owner.id}`;
      await query(
        `UPDATE sessions SET hash = encode(sha256(convert_to($2, 'UTF8')), 'hex') WHERE user_id = $1`,
        [owner.id, session],
      );
      expect((await everywhere(session)).map(({ status }) => status)).toEqual([200, 200, 200]);
      if (end === 'sign-out') await new Client(services[2]!.url, session).delete('/v1/auth/sessions/current');
      else {
        const path = `/v1/admin/users/${owner.id}/reset-links`;
        const { url } = (await administrator().post<{ url: string }>(path, undefined)).body;
        const password = 'eleven ferries before noon';
        const stranger = new Client(services[2]!.url);
        expect(
          (await stranger.post('/v1/auth/password', { token: url.split('#')[1], password })).status,
        ).toBe(204);
      }
      await refusedEverywhere(session);
    }
  });

  it('is still so after one of them was killed', async () => {
    const { id, token } = await tokenOf(await somebody());
    await services[2]!.end('SIGKILL');
    services = services.slice(0, 2);
    expect((await administrator().delete(`/v1/admin/tokens/${id}`)).status).toBe(204);
    await refusedEverywhere(token);
  });
});
