import { migrations } from '../migrations/index.js';
import { ApiTokenEntity } from './identity/tables/api-token.entity.js';
import { OidcIdentityEntity } from './identity/tables/oidc-identity.entity.js';
import { OidcSignInEntity } from './identity/tables/oidc-sign-in.entity.js';
import { RecoveryCodeEntity } from './identity/tables/recovery-code.entity.js';
import { ResetLinkEntity } from './identity/tables/reset-link.entity.js';
import { SessionEntity } from './identity/tables/session.entity.js';
import { SignInAttemptsEntity } from './identity/tables/sign-in-attempts.entity.js';
import { UserCredentialsEntity } from './identity/tables/user-credentials.entity.js';
import { UserEntity } from './identity/tables/user.entity.js';
import { AuditEntry } from './identity/audit-trail/audit-entry.entity.js';
import { AuditSeal } from './identity/audit-trail/audit-seal.entity.js';
import { AwaitedSeal } from './identity/audit-trail/awaited-seal.entity.js';
import { IdempotencyKey } from './identity/idempotency-key.entity.js';
import { PooledDataSource } from './kernel/database/pooled-data-source.js';
import { withSearchPath } from './kernel/database/search-path.js';
import { withSettings } from './kernel/database/session-settings.js';
import { SnakeNaming } from './kernel/database/snake-naming.js';
import { ContradictionAnswerEntity } from './related/tables/contradiction-answer.entity.js';
import { CorrectionBatchEntity } from './workflow/correction-batches/tables/correction-batch.entity.js';
import { CorrectionBatchItemEntity } from './workflow/correction-batches/tables/correction-batch-item.entity.js';
import { OutboxEntryEntity } from './kernel/events/outbox-entry.entity.js';
import { ArticleEntity } from './articles/tables/article.entity.js';
import { ArticleRunEntity } from './articles/tables/article-run.entity.js';
import { ArticleRevisionEntity } from './articles/tables/article-revision.entity.js';
import { BylineEntity } from './articles/tables/byline.entity.js';
import { MentionEntity } from './articles/tables/mention.entity.js';
import { PublicSlugEntity } from './articles/tables/public-slug.entity.js';
import { NewsroomEntity } from './newsroom/newsroom.entity.js';
import { SampleNewsroomEntity } from './demo/sample-newsroom.entity.js';
import { ContentChangeEntity } from './publication/tables/content-change.entity.js';
import { DocumentTermEntity } from './publication/tables/document-term.entity.js';
import { CodedDocumentEntity } from './publication/tables/coded-document.entity.js';
import { DocumentVersionEntity } from './publication/tables/document-version.entity.js';
import { EntityDocumentEntity } from './publication/tables/entity-document.entity.js';
import { CommentEntity } from './collaboration/comments/comment.entity.js';
import { ArticleActivityEntity } from './collaboration/events/article-activity.entity.js';
import { PresenceEntity } from './collaboration/presence/presence.entity.js';
import { EntitySlugEntity } from './entities/entity-slug.entity.js';
import { EntityMerge } from './entities/merging/tables/entity-merge.entity.js';
import { MergedEntity } from './entities/merging/tables/merged-entity.entity.js';
import { MovedReference } from './entities/merging/tables/moved-reference.entity.js';
import { PublishedCorrectionEntity } from './publication/tables/published-correction.entity.js';
import { PublishedDocumentEntity } from './publication/tables/published-document.entity.js';
import { PublishedQuoteEntity } from './publication/tables/published-quote.entity.js';
import { PublishedStatisticEntity } from './publication/tables/published-statistic.entity.js';
import { SitemapEntryEntity } from './feeds/sitemap-entry.entity.js';
import { IndicatorEntity } from './indicators/indicator.entity.js';
import { PersonEntity } from './people/person.entity.js';
import { PositionEntity } from './people/position.entity.js';
import { PreviewLinkEntity } from './preview/preview-link.entity.js';
import { QuoteEntity } from './quotes/quote.entity.js';
import { SectionEntity } from './sections/section.entity.js';
import { SearchEntryEntity } from './search/search-entry.entity.js';
import { SearchWordEntity } from './search/search-word.entity.js';
import { StatisticEntity } from './statistics/statistic.entity.js';
import { ArticleTransitionEntity } from './workflow/article-transition.entity.js';
import { ArticleSignOffEntity } from './workflow/sign-off/article-sign-off.entity.js';
import { OrganizationEntity } from './organizations/organization.entity.js';

const ENTITIES = [
  ...[
    UserEntity,
    UserCredentialsEntity,
    SessionEntity,
    ApiTokenEntity,
    ResetLinkEntity,
    RecoveryCodeEntity,
    OidcIdentityEntity,
    OidcSignInEntity,
    SignInAttemptsEntity,
  ],
  ...[AuditEntry, AuditSeal, AwaitedSeal, IdempotencyKey],
  ...[SectionEntity, OrganizationEntity, PersonEntity, PositionEntity, IndicatorEntity],
  ...[ArticleEntity, BylineEntity, MentionEntity, QuoteEntity, StatisticEntity, PublicSlugEntity],
  ...[ArticleRevisionEntity, ArticleRunEntity, ArticleTransitionEntity, ArticleSignOffEntity],
  ...[NewsroomEntity, SampleNewsroomEntity],
  ...[CommentEntity, PresenceEntity, ArticleActivityEntity, PreviewLinkEntity],
  ...[
    PublishedDocumentEntity,
    CodedDocumentEntity,
    DocumentVersionEntity,
    DocumentTermEntity,
    EntityDocumentEntity,
    EntitySlugEntity,
    EntityMerge,
    MergedEntity,
    MovedReference,
  ],
  ...[ContradictionAnswerEntity, CorrectionBatchEntity, CorrectionBatchItemEntity],
  ...[
    PublishedQuoteEntity,
    PublishedStatisticEntity,
    PublishedCorrectionEntity,
    ContentChangeEntity,
    OutboxEntryEntity,
  ],
  SitemapEntryEntity,
  ...[SearchEntryEntity, SearchWordEntity],
];

/** How long one statement of a request may run, in milliseconds: abandoned work must end. */
const STATEMENT_TIMEOUT = 30_000;

/** All tables, as the migrations make them. Never synchronises: a schema changes by a migration alone. */
export function createDataSource(url: string, poolSize = 10): PooledDataSource {
  return new PooledDataSource({
    type: 'postgres',
    url: withSettings(withSearchPath(url)),
    entities: ENTITIES,
    migrations,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsRun: false,
    // Ours need none, and a role that may make none would be warned at each start.
    installExtensions: false,
    applicationName: 'copydesk',
    extra: {
      max: poolSize,
      // Several statements on their way at once: see `Transaction`.
      pipeline: true,
      statement_timeout: STATEMENT_TIMEOUT,
      // A server that vanished ends no statement, and its connections would keep the pool busy.
      query_timeout: STATEMENT_TIMEOUT + 5000,
      connectionTimeoutMillis: 10_000,
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
    },
  });
}
