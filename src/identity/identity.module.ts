import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccountController } from './account/account.controller.js';
import { SessionsController } from './account/sessions.controller.js';
import { Acting } from './acting.interceptor.js';
import { ResetService } from './administration/reset.service.js';
import { TokensController } from './administration/tokens.controller.js';
import { UserConsole } from './administration/user-console.js';
import { UserRows } from './administration/user-rows.js';
import { UsersController } from './administration/users.controller.js';
import { UsersService } from './administration/users.service.js';
import { OwnTokensController } from './account/own-tokens.controller.js';
import { TokensReader } from './tokens/tokens.reader.js';
import { TokensService } from './tokens/tokens.service.js';
import { SectionRegister } from './users/section-register.js';
import { Administrator } from './administrator.js';
import { AuditController } from './audit-trail/audit.controller.js';
import { AuditPartitions } from './audit-trail/audit-partitions.js';
import { AuditQueries } from './audit-trail/audit.queries.js';
import { Refusals } from './refusals.js';
import { AuditSealing } from './audit-trail/sealing.js';
import { AuditVerification } from './audit-trail/verification.js';
import { Audit } from './audit.js';
import { CredentialRows } from './credentials/credential-rows.js';
import { Credentials } from './credentials/credentials.js';
import { SessionCookie } from './credentials/session-cookie.js';
import { Idempotency } from './idempotency.interceptor.js';
import { TotpController } from './account/totp.controller.js';
import { OidcController } from './oidc/oidc.controller.js';
import { BackToPage } from './oidc/back-to-page.filter.js';
import { OidcCookies } from './oidc/oidc-cookies.js';
import { OidcMembers } from './oidc/oidc-members.js';
import { OidcProvider } from './oidc/oidc-provider.js';
import { OidcService } from './oidc/oidc.service.js';
import { OidcSignIns } from './oidc/oidc-sign-ins.js';
import { CodeRows } from './one-time-codes/code-rows.js';
import { SealedSecret } from './one-time-codes/sealed-secret.js';
import { OneTimeCodes } from './one-time-codes/one-time-codes.js';
import { PasswordHashes } from './passwords/password-hashes.js';
import { ResetLinks } from './passwords/reset-links.js';
import { RecordedWork } from './recorded-work.js';
import { Sessions } from './sessions/sessions.js';
import { PasswordService } from './sign-in/password.service.js';
import { SignInLimits } from './sign-in/sign-in-limits.js';
import { SignInOrigin } from './sign-in/sign-in-origin.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { NewsroomDefaults } from './users/newsroom-defaults.js';
import { UserCredentials } from './users/user-credentials.js';
import { UsersReader } from './users/users.reader.js';
import { RepeatedWrite } from './repeated-write.interceptor.js';

/**
 * Who is there, what they may do, and what they did.
 * Owns users, sessions, tokens and the audit trail; must never know what an article is.
 */
@Global()
@Module({
  controllers: [
    AccountController,
    SessionsController,
    OwnTokensController,
    TotpController,
    OidcController,
    UsersController,
    TokensController,
    AuditController,
  ],
  providers: [
    CredentialRows,
    Credentials,
    SessionCookie,
    ...[PasswordHashes, ResetLinks, UserCredentials, UsersReader, NewsroomDefaults, SectionRegister],
    ...[Sessions, SignInLimits, SignInOrigin, SignInService, PasswordService],
    ...[OidcProvider, OidcSignIns, BackToPage, OidcCookies, OidcMembers, OidcService],
    ...[SealedSecret, CodeRows, OneTimeCodes],
    ...[TokensReader, TokensService, UserRows, UsersService, ResetService, UserConsole],
    Administrator,
    Audit,
    AccessGuard,
    RecordedWork,
    ...[AuditQueries, AuditPartitions, AuditSealing, AuditVerification, Refusals],
    { provide: APP_GUARD, useExisting: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: Acting },
    { provide: APP_INTERCEPTOR, useClass: RepeatedWrite },
    { provide: APP_INTERCEPTOR, useClass: Idempotency },
  ],
  exports: [
    UsersReader,
    UsersService,
    UserConsole,
    PasswordHashes,
    UserCredentials,
    NewsroomDefaults,
    SectionRegister,
    Administrator,
    Audit,
    AccessGuard,
  ],
})
export class IdentityModule {}
