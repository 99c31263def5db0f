import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Problem } from '../../kernel/problems/problem.js';
import { actingAs, actorOf } from '../actor.js';
import { Administrator } from '../administrator.js';
import { Audit } from '../audit.js';
import { Sessions } from '../sessions/sessions.js';
import type { Device } from '../sessions/sessions.js';
import { OidcMembers } from './oidc-members.js';
import { OidcProvider } from './oidc-provider.js';
import { OidcSignIns } from './oidc-sign-ins.js';
import { OidcFailed } from './oidc.problems.js';

/** Signs in people who sign in elsewhere. */
@Injectable()
export class OidcService {
  constructor(
    private readonly provider: OidcProvider,
    private readonly signIns: OidcSignIns,
    private readonly members: OidcMembers,
    private readonly administrator: Administrator,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** @returns where the browser is sent, what it must bring back in a cookie, and where it goes in the end */
  async begin(asked = '/editor'): Promise<{ url: string; secret: string; returnTo: string }> {
    const { url, ...expected } = await this.provider.begin();
    const returnTo = ownPath(asked);
    const secret = await this.signIns.begin({ ...expected, returnTo });
    return { url, secret, returnTo };
  }

  /** @throws Problem 401, 403 */
  async end(
    secret: string | undefined,
    query: string,
    device: Device,
  ): Promise<{ token: string; returnTo: string }> {
    const settings = this.provider.configured;
    const expected = secret === undefined ? undefined : await this.signIns.end(secret);
    if (!expected)
      throw new Problem(OidcFailed, undefined, {}, { 'www-authenticate': 'Bearer realm="copydesk"' });
    const claims = await this.provider.end(query, expected);
    // What the claims change is the service's doing.
    const user = await actingAs(await this.administrator.actor(), () => this.members.find(claims, settings));
    const { id, token } = await this.sessions.begin(user.id, device);
    const entry = {
      action: 'sign-in',
      resourceType: 'session',
      resourceId: id,
      revision: 0,
      changedFields: [],
    };
    await actingAs(actorOf(user, 'user', device), () => this.audit.record([entry], now()));
    return { token, returnTo: expected.returnTo };
  }
}

/** A path of this service: never another host, in any spelling that browsers read as one. */
function ownPath(path: string): string {
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path) ? path : '/editor';
}
