import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../../config/settings.js';
import { cookieOf } from '../credentials/sent-secret.js';

const SECRET = 'copydesk_oidc';
const FROM_PAGE = 'copydesk_oidc_from';
/** So many seconds a sign-in may take. */
const LIFETIME = 600;
/** So many seconds a browser knows from where it left: also who comes back too late is told so on the page. */
const LONGER = 86_400;

/** What a browser keeps while somebody signs in elsewhere. */
@Injectable()
export class OidcCookies {
  private readonly attributes: string;

  /** Sent along when the provider's page leads back here, so not Strict; and to no other address. */
  constructor({ publicUrl }: Settings) {
    const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
    this.attributes = `Path=/v1/auth/oidc; HttpOnly; SameSite=Lax${secure}`;
  }

  begun(secret: string, returnTo: string): string[] {
    return [
      this.cookie(SECRET, secret, LIFETIME),
      isPage(returnTo) ? this.cookie(FROM_PAGE, 'page', LONGER) : this.cookie(FROM_PAGE, '', 0),
    ];
  }

  /** What is left tells another tab, which began there too, where to go. */
  refused(): string {
    return this.cookie(SECRET, '', 0);
  }

  ended(): string[] {
    return [this.cookie(SECRET, '', 0), this.cookie(FROM_PAGE, '', 0)];
  }

  secretOf({ headers }: FastifyRequest): string | undefined {
    return cookieOf(headers.cookie, SECRET);
  }

  isFromPage({ headers }: FastifyRequest): boolean {
    return cookieOf(headers.cookie, FROM_PAGE) === 'page';
  }

  private cookie(name: string, value: string, seconds: number): string {
    return `${name}=${value}; Max-Age=${seconds}; ${this.attributes}`;
  }
}

/** Whether an address of this service is one of the editors' page. */
export function isPage(path: string): boolean {
  return /^\/editor(?:[/?#]|$)/.test(path);
}
