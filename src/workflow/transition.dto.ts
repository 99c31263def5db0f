import { UserReference } from '../articles/article-parts.dto.js';
import { TRANSITION_ACTIONS } from '../articles/article.status.js';
import type { TransitionAction } from '../articles/article.status.js';
import { ListQuery } from '../kernel/http/list-query.js';
import { Flag, Nested, OneOf, Text, Timestamp, WholeNumber } from '../kernel/http/property-types.js';

/** The request for a step of the workflow. */
export class RequestedTransition {
  @OneOf(TRANSITION_ACTIONS, { required: true, example: 'publish' })
  action: TransitionAction;

  @Text({ max: 2000, multiline: true, description: 'Why; kept with the step.' })
  note: string | null;

  @Timestamp({ description: 'For steps that take effect later; none of the present ones does.' })
  at: string | null;

  @Flag({ default: false, description: 'Go on in spite of failed checks; there are none yet.' })
  override: boolean;
}

/** A step that was taken. */
export class TakenTransition {
  @OneOf(TRANSITION_ACTIONS, { always: true })
  action: string;

  @Text({ always: true, example: 'draft' })
  from: string;

  @Text({ always: true, example: 'published' })
  to: string;

  @WholeNumber(1, 2_147_483_647, { always: true, description: 'The revision that it made.' })
  revision: number;

  @Text({ max: 2000 })
  note: string | null;

  @Timestamp({ always: true })
  at: string;

  @Nested(() => UserReference, { always: true })
  by: UserReference;
}

export class ListTransitions extends ListQuery {}
