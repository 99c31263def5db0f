import { Injectable, Logger } from '@nestjs/common';
import * as client from 'openid-client';
import { Settings } from '../../config/settings.js';
import type { OidcSettings } from '../../config/oidc-settings.js';
import { NotFound, Unavailable } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { Expected } from './oidc-sign-ins.js';
import { OidcFailed } from './oidc.problems.js';

/** What a provider says of somebody, by the names of OpenID Connect. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** The provider at which people sign in, as OpenID Connect Core 1.0 and PKCE (RFC 7636) have it. */
@Injectable()
export class OidcProvider {
  private readonly logger = new Logger('OpenID Connect');
  private discovered: Promise<client.Configuration> | undefined;

  constructor(private readonly settings: Settings) {}

  /** @throws Problem 404 where none is configured */
  get configured(): OidcSettings {
    const { oidc } = this.settings;
    if (!oidc) throw new Problem(NotFound, 'Nobody signs in elsewhere here: OIDC_ISSUER is not set.');
    return oidc;
  }

  /** Where a browser is sent, and what it must come back with. */
  async begin(): Promise<{ url: string } & Omit<Expected, 'returnTo'>> {
    const configuration = await this.discover();
    const codeVerifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const { href: url } = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: this.configured.scope,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url, state, nonce, codeVerifier };
  }

  /** @param query with which the browser came back. @throws Problem 401 unless all is as expected */
  async end(query: string, { state, nonce, codeVerifier }: Expected): Promise<Claims> {
    const configuration = await this.discover();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, new URL(this.redirectUri + query), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('There is no identity token.');
      if (configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
      const more = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return { ...claims, ...more };
    } catch (error) {
      // What the provider said may be of use to an operator, and is no business of others.
      this.logger.warn(`A sign-in failed: ${error instanceof Error ? error.message : String(error)}`);
      throw new Problem(OidcFailed, undefined, {}, { 'www-authenticate': 'Bearer realm="copydesk"' });
    }
  }

  private get redirectUri(): string {
    return `${this.settings.publicUrl}/v1/auth/oidc/callback`;
  }

  /** Asks the provider for its addresses and keys, once; again where it did not answer. */
  private async discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.configured;
    // Only on this machine: see `readOidc`.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated so that it is noticed
    const insecure = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
    this.discovered ??= client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      execute: insecure,
    });
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = undefined;
      this.logger.error(
        `${issuer} does not answer: ${error instanceof Error ? error.message : String(error)}`,
      );
      throw new Problem(Unavailable, 'The provider at which people sign in does not answer.');
    }
  }
}
