import { Described } from '../contract/properties/described.js';
import { UserReference } from '../identity/user-reference.dto.js';
import { ARTICLE_STATUSES, TRANSITION_ACTIONS } from '../articles/article.status.js';
import type { TransitionAction } from '../articles/article.status.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import { Flag, Nested, OneOf, Text, Timestamp, WholeNumber } from '../contract/properties/property-types.js';

@Described('A request for a workflow transition.', {
  create: { action: 'publish', note: 'Figures confirmed by the port.' },
})
export class RequestedTransition {
  @OneOf(TRANSITION_ACTIONS, { access: 'required', description: 'One of `allowedActions`.' })
  action: TransitionAction;

  @Text({ max: 2000, multiline: true, description: 'The reason; stored with the transition.' })
  note: string | null;

  @Timestamp({
    description: 'When readers are to get it; in the future. Only for `schedule`, which needs it.',
    example: '2026-04-12T04:00:00.000Z',
  })
  at: string | null;

  @Flag({
    answered: 'nullable',
    description:
      'Takes the step although checks found errors. Only for steps that run checks; needs a `note` and the permission `articles.override`.',
  })
  override: boolean | null;

  @Text({
    max: 2000,
    multiline: true,
    description:
      'Why readers get no correction of a printed quote or figure that has changed. Only for `publish`.',
    example: 'A typing error, an hour after publication.',
  })
  silentFix: string | null;

  @Timestamp({
    description:
      'When readers first read it, if that was earlier and elsewhere. Must be in the past. Only for `publish`, and only with the permission `articles.backdate`.',
    example: '2009-03-14T06:00:00.000Z',
  })
  firstPublishedAt: string | null;
}

@Described('A transition that took place.')
export class TakenTransition {
  @OneOf(TRANSITION_ACTIONS, { answered: 'always', description: 'Which transition it was.' })
  action: string;

  @OneOf(ARTICLE_STATUSES, { answered: 'always', description: 'The status before it.', example: 'draft' })
  from: string;

  @OneOf(ARTICLE_STATUSES, { answered: 'always', description: 'The status after it.', example: 'published' })
  to: string;

  @WholeNumber(1, 2_147_483_647, {
    answered: 'always',
    description: 'The revision that it made.',
    example: 5,
  })
  revision: number;

  @Text({
    max: 2000,
    multiline: true,
    description: 'The reason, if one was given.',
    example: 'Figures confirmed by the port.',
  })
  note: string | null;

  @Timestamp({ answered: 'always', description: 'When, in UTC.', example: '2026-04-10T10:30:00.000Z' })
  at: string;

  @Nested(() => UserReference, { answered: 'always', description: 'Who did it.' })
  by: UserReference;

  @Timestamp({
    description: 'For a schedule and the publication that it led to: the time that was set.',
    example: null,
  })
  scheduledFor: string | null;

  @Flag({
    description: 'The publication came more than ten seconds late, because the service was not running.',
  })
  late: boolean;
}

@SortBy(['at'], '-at')
export class ListTransitions extends ListQuery {}
