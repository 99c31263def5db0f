import { Article } from '../../articles/article.dto.js';
import { TRANSITION_ACTIONS } from '../../articles/article.status.js';
import type { TransitionAction } from '../../articles/article.status.js';
import { PROBLEM } from '../../contract/openapi/problem.schema.js';
import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  Identifier,
  ListOf,
  Nested,
  OneOf,
  Text,
  Timestamp,
  Value,
  WholeNumber,
} from '../../contract/properties/property-types.js';

const MAX_ARTICLES = 100;

@Described('An article of a request for several, with the revision that was read.')
export class NamedArticle {
  @Identifier({ access: 'required', description: 'Of the article.', example: exampleId('article') })
  id: string;

  @WholeNumber(1, 2_147_483_647, {
    access: 'required',
    description: 'The revision that you read.',
    example: 4,
  })
  revision: number;
}

@Described('A request for the same transition of several articles.', {
  create: {
    action: 'approve',
    note: 'Read by the desk.',
    articles: [{ id: exampleId('article'), revision: 4 }],
  },
})
export class BulkTransition {
  @OneOf(TRANSITION_ACTIONS, { access: 'required', description: 'The transition of each.' })
  action: TransitionAction;

  @Text({ max: 2000, multiline: true, description: 'The reason; stored with each transition.' })
  note: string | null;

  @Timestamp({ description: 'When readers are to get them. Only for `schedule`.' })
  at: string | null;

  @ListOf(() => NamedArticle, {
    max: MAX_ARTICLES,
    access: 'required',
    description: 'At most 100, which take the step in this order.',
  })
  articles: NamedArticle[];
}

@Described('The outcome for one of several articles.', {
  read: { id: exampleId('article'), status: 409, article: undefined },
})
export class BulkOutcome {
  @Identifier({ answered: 'always', description: 'Of the article.', example: exampleId('article') })
  id: string;

  @WholeNumber(200, 599, {
    answered: 'always',
    description: 'The status that the same transition alone would have returned.',
    example: 409,
  })
  status: number;

  @Nested(() => Article, {
    answered: 'sometimes',
    description: 'The article after the step, where it was taken.',
  })
  article?: Article;

  @Value(PROBLEM, {
    answered: 'sometimes',
    description: 'Why it was not.',
  })
  problem?: object;
}

@Described('The outcomes for several articles.')
export class BulkOutcomes {
  @ListOf(() => BulkOutcome, { max: MAX_ARTICLES, description: 'In the order of the request.' })
  items: BulkOutcome[];
}
