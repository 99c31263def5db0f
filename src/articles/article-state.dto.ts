import {
  Flag,
  Identifier,
  ListOf,
  OneOf,
  SomeOf,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { BlockedAction } from './article-parts.dto.js';
import { ARTICLE_STATUSES, TRANSITION_ACTIONS, WORKING_STATUSES } from './article.status.js';
import type { ArticleStatus, WorkingStatus } from './article.status.js';

/** The largest revision or version number of anything. */
export const MAX_REVISION = 2_147_483_647;

/** Which article, and where in the workflow it is. */
export abstract class ArticleState {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, MAX_REVISION, { access: 'read-only', answered: 'always' })
  revision: number;

  @OneOf(ARTICLE_STATUSES, {
    access: 'read-only',
    answered: 'always',
    description: 'Only transitions change it.',
  })
  status: ArticleStatus;

  @OneOf(WORKING_STATUSES, {
    access: 'read-only',
    description: 'The status of the working copy, if that is newer than the live revision; else null.',
  })
  workingStatus: WorkingStatus | null;

  @Flag({ access: 'read-only', description: 'The working copy is newer than what readers see.' })
  hasUnpublishedChanges: boolean;

  @WholeNumber(1, MAX_REVISION, { access: 'read-only', description: 'The revision that is scheduled.' })
  scheduledRevision: number | null;

  @SomeOf(TRANSITION_ACTIONS, {
    access: 'derived',
    description: 'The transitions that you may take now. Of a past revision, none.',
    example: ['submit', 'publish'],
  })
  allowedActions: string[];

  @ListOf(() => BlockedAction, {
    access: 'derived',
    description: 'A step that you could take if a reason did not prevent it.',
  })
  blockedActions: BlockedAction[];
}
