import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Acting } from './acting.interceptor.js';
import { Administrator } from './administrator.js';
import { Audit } from './audit.js';
import { Idempotency } from './idempotency.interceptor.js';
import { RecordedWork } from './recorded-work.js';
import { Tokens } from './tokens.js';

/**
 * Who is there, what they may do, and what they did.
 * Owns users, tokens and the audit trail; must never know what an article is.
 */
@Global()
@Module({
  providers: [
    Tokens,
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
