import { Described } from '../../contract/properties/described.js';
import {
  Identifier,
  IdentifierList,
  Moment,
  Nested,
  OneOf,
  SomeOf,
  Text,
  TextList,
  Timestamp,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../../lists/list-query.js';
import { AUDIT_OUTCOMES } from './audit-entry.entity.js';

@Described('Who did something.')
export class AuditActor {
  @OneOf(['user', 'token', 'system'], {
    answered: 'always',
    description: 'A user in a session, an API token, or the service itself.',
  })
  kind: string;

  @Identifier({ description: 'The id of the user or the token; null if unknown.' })
  id: string | null;

  @Text({ answered: 'always', description: 'Their name at that time.', example: 'Ida Holm' })
  name: string;
}

@Described('What the action changed.')
export class AuditResource {
  @Text({ answered: 'always', description: 'The kind of resource.', example: 'article' })
  kind: string;

  @Identifier({ description: 'Null where it has none.' })
  id: string | null;

  @WholeNumber(0, 2_147_483_647, { description: 'Its revision afterwards.', example: 5 })
  revision: number | null;
}

@Described('An entry of the audit trail.')
export class AuditRecord {
  @Identifier({ answered: 'always' })
  id: string;

  @Timestamp({ answered: 'always', description: 'When, in UTC.', example: '2026-04-10T10:30:00.000Z' })
  at: string;

  @Nested(() => AuditActor, { answered: 'always', description: 'Who did it.' })
  actor: AuditActor;

  @Text({
    answered: 'always',
    description: 'What was done; for a refusal, the method and the address of the route.',
    example: 'publish',
  })
  action: string;

  @Nested(() => AuditResource, { answered: 'always', description: 'What it was done to.' })
  resource: AuditResource;

  @TextList({
    max: 200,
    answered: 'always',
    description: 'Top-level names of what changed.',
    example: ['status'],
  })
  changedFields: string[];

  @OneOf(AUDIT_OUTCOMES, { answered: 'always', description: 'Whether it was done.' })
  outcome: string;

  @Text({ description: 'Why it was refused, or what explains it.', example: 'forbidden' })
  reason: string | null;

  @Text({ description: 'The network address that it came from.', example: '192.0.2.17' })
  address: string | null;

  @Text({
    description: 'The id of the request, as in its log line.',
    example: '0198a5c2-6b1e-7c3a-9d2f-3f1c5a7e9b10',
  })
  requestId: string | null;

  @Text({
    description: 'The hash of the entry before; null until it is sealed, within a second.',
    example: '58e0494c51d30eb3494f7c9198986bb90b7e1c1b1d0b8b0e3f3e3a2a6f5a1c11',
  })
  previousHash: string | null;

  @Text({
    description: 'SHA-256 over the entry and the hash before it.',
    example: '9b2c4d0a7f2d5a4fd1b1f1c0b2a7e6d5c4b3a29181706f5e4d3c2b1a09f8e7d6',
  })
  hash: string | null;
}

@SortBy(['at'], '-at')
export class ListAuditRecords extends ListQuery {
  @IdentifierList({ description: 'Users or tokens who did it.' })
  actorId?: string[];

  @TextList({ description: 'What was done.', example: ['publish', 'withdraw'] })
  action?: string[];

  @TextList({ description: 'Kinds of resources.', example: ['article'] })
  resourceKind?: string[];

  @IdentifierList({ description: 'Resources.' })
  resourceId?: string[];

  @SomeOf(AUDIT_OUTCOMES, { description: 'Done or refused.', example: ['refused'] })
  outcome?: string[];

  @Moment({ description: 'At or after this time.', example: '2026-04-01' })
  from?: string;

  @Moment({ description: 'Before this time.', example: '2026-05-01' })
  to?: string;
}
