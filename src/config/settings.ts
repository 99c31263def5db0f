import type { OidcSettings } from './oidc-settings.js';
import type { PurgeTarget } from './purge-targets.js';
import type { RateLimits } from './rate-limits.js';
import type { ReaderPages } from './reader-pages.js';

/** What modules may know of the configuration; injected by its class. */
export abstract class Settings implements ReaderPages {
  /** Absolute, without a slash at its end. */
  abstract readonly publicUrl: string;
  abstract readonly siteUrl?: string | undefined;
  abstract readonly articleUrl?: string | undefined;
  abstract readonly personUrl?: string | undefined;
  abstract readonly organizationUrl?: string | undefined;
  /** Of pages that may call from elsewhere; `*` is any. */
  abstract readonly corsOrigins: readonly string[];
  /** What the newsroom is called, if the environment says so: it then wins over the newsroom's own settings. */
  abstract readonly name: string | undefined;
  /** BCP 47: the newsroom's first language, likewise. */
  abstract readonly language: string | undefined;
  /** Servers that follow the primary, for reads of the content face; secrets, never to be shown. */
  abstract readonly databaseReplicaUrls: readonly string[];
  /** How far behind the primary a replica that is read may be, in milliseconds. */
  abstract readonly databaseReplicaMaxLag: number;
  /** What answers of the content face may take in memory, in bytes. */
  abstract readonly contentCacheBytes: number;
  /** The caches in front to purge. */
  abstract readonly purgeTargets: readonly PurgeTarget[];
  /** How much each kind of client may ask. */
  abstract readonly rateLimits: RateLimits;
  /** Where people sign in who sign in elsewhere. */
  abstract readonly oidc: OidcSettings | undefined;
  /** What secrets in the database are sealed with; undefined: with nothing. */
  abstract readonly secretKey: string | undefined;
  /** The secret that opens `/metrics` and nothing else. */
  abstract readonly metricsToken: string | undefined;
}

/** What appears in everything about the newsroom as a whole. */
export interface Site extends ReaderPages {
  readonly publicUrl: string;
  /** The publisher of its articles, the title of its feeds. */
  readonly name: string;
  /** BCP 47: of articles that don't say theirs, and the first choice among translations. */
  readonly language: string;
}
