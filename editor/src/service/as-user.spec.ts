import { Client } from '../../../client/src/client.js';
import { problem } from '../../../test/support/scripted-service.js';
import { Account } from './account.js';
import { sendAsUser } from './as-user.js';

const me = (id: string): object => ({ user: { id, name: id, email: null }, permissions: [] });

/** Somebody was here before. */
const MEMORY = { getItem: () => '{}', setItem: () => undefined, removeItem: () => undefined };

/** A tab of ada's, and whose cookie the browser has; null where nobody's is. */
class Tab {
  cookie: string | null = 'ada';
  readonly sent: string[] = [];
  readonly client: Client = new Client({
    url: 'http://copydesk.test',
    fetch: (request) => sendAsUser(request, this.account, (one) => this.answer(one)),
  });
  private readonly others = { onmessage: null as (() => void) | null, postMessage: () => undefined };
  readonly account: Account = new Account(this.client, MEMORY, this.others);

  /** Somebody signs in in another tab. */
  async signInElsewhere(who: string): Promise<void> {
    this.cookie = who;
    await this.account.read();
  }

  write(): Promise<unknown> {
    const path = { id: 'a1' };
    return this.client.patch('/v1/editorial/articles/{id}', { path, ifMatch: 1, body: { headline: 'Mine' } });
  }

  private answer({ method, url }: Request): Promise<Response> {
    this.sent.push(`${method} ${new URL(url).pathname} as ${this.cookie}`);
    return Promise.resolve(
      this.cookie === null ? problem(401, 'unauthorized') : Response.json(me(this.cookie)),
    );
  }
}

describe('What a page sends', () => {
  const refusal = { status: 401, code: 'unauthorized' };
  let tab: Tab;

  beforeEach(async () => {
    tab = new Tab();
    await tab.account.begin(false);
    tab.sent.length = 0;
  });

  it('goes out for whoever is signed in', async () => {
    await tab.write();
    expect(tab.sent).toEqual(['PATCH /v1/editorial/articles/a1 as ada']);
  });

  it('never goes out in the name of somebody who signed in in another tab', async () => {
    await tab.signInElsewhere('ben');
    tab.sent.length = 0;
    await expect(tab.write()).rejects.toMatchObject(refusal);
    expect(tab.sent).toEqual([]);
    await tab.signInElsewhere('ada');
    await tab.write();
    expect(tab.sent).toEqual(['GET /v1/auth/me as ada', 'PATCH /v1/editorial/articles/a1 as ada']);
  });

  it('nor once the session has ended, before it is known who signed in', async () => {
    tab.cookie = null;
    await expect(tab.write()).rejects.toMatchObject(refusal);
    tab.cookie = 'ben';
    await expect(tab.write()).rejects.toMatchObject(refusal);
    expect(tab.sent).toEqual(['PATCH /v1/editorial/articles/a1 as null']);
  });

  it('asks who it is, and signs in and out, all the same', async () => {
    await tab.signInElsewhere('ben');
    await expect(tab.client.get('/v1/auth/tokens')).rejects.toMatchObject(refusal);
    await tab.account.signIn({ email: 'ada@newsroom.example', password: 'any' });
    await tab.account.signOut();
    expect(tab.sent.slice(1)).toEqual([
      'POST /v1/auth/sessions as ben',
      'GET /v1/auth/me as ben',
      'DELETE /v1/auth/sessions/current as ben',
    ]);
  });
});
