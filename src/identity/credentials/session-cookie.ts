import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { SESSION_LIFETIME } from './session-lifetime.js';

/** The cookie in which browsers keep the token of a session: no script can read it, no other site has it sent along. */
@Injectable()
export class SessionCookie {
  /** With this prefix no other host, and no page without TLS, can set it (RFC 6265bis, section 4.1.3.2). */
  readonly name: string;
  private readonly attributes: string;

  constructor({ publicUrl }: Settings) {
    const secure = publicUrl.startsWith('https:');
    this.name = secure ? '__Host-copydesk_session' : 'copydesk_session';
    this.attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  }

  /** As long as a session can last: when this one ends, the service knows. */
  holding(token: string): string {
    return `${this.name}=${token}; Max-Age=${SESSION_LIFETIME.longest / 1000}; ${this.attributes}`;
  }

  get removed(): string {
    return `${this.name}=; Max-Age=0; ${this.attributes}`;
  }
}
