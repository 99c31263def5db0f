import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Acting } from './acting.interceptor.js';
import { Administrator } from './administrator.js';
import { Audit } from './audit.js';
import { CredentialRows } from './credentials/credential-rows.js';
import { Credentials } from './credentials/credentials.js';
import { SessionCookie } from './credentials/session-cookie.js';
import { Idempotency } from './idempotency.interceptor.js';
import { RecordedWork } from './recorded-work.js';

/**
 * Who is there, what they may do, and what they did.
 * Owns users, sessions, tokens and the audit trail; must never know what an article is.
 */
@Global()
@Module({
  providers: [
    CredentialRows,
    Credentials,
    SessionCookie,
    Administrator,
    Audit,
    AccessGuard,
    RecordedWork,
    { provide: APP_GUARD, useExisting: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: Acting },
    { provide: APP_INTERCEPTOR, useClass: Idempotency },
  ],
  exports: [Administrator, Audit, AccessGuard],
})
export class IdentityModule {}
