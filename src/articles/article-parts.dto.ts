import { exampleAnchor } from '../body/example-body.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { AnchorProperties } from '../body/anchor.dto.js';
import type { StoredAnchor } from '../body/anchors/anchor.js';
import {
  DateText,
  Identifier,
  ListOf,
  OneOf,
  Slug,
  Text,
  WebUrl,
} from '../contract/properties/property-types.js';
import { ReferenceTo } from '../entities/reference-property.js';
import { TRANSITION_ACTIONS } from './article.status.js';
import type { TransitionAction } from './article.status.js';

@Described('The section that an article is filed in, with its present name.')
export class SectionReference {
  @Identifier({ answered: 'always', description: 'Of the section.', example: exampleId('section') })
  id: string;

  @Slug({ answered: 'always', example: 'business' })
  slug: string;

  @Text({ answered: 'always', description: 'Of the section.', example: 'Business' })
  name: string;
}

@Described('Who signs the article.', { read: { personId: null } })
export class Byline {
  @Text({
    max: 300,
    answered: 'always',
    description: 'As printed; default: the name of the person.',
    example: 'Mara Lindqvist',
  })
  name: string;

  @Identifier({ description: 'The person as they are now; null if unknown.' })
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Text({ max: 100, default: 'author', description: 'Their part in it.' })
  role: string;
}

@Described('Where the article came from, if it is not our own.', { read: { organizationId: null } })
export class ArticleSource {
  @Identifier({ description: 'The organization as it is now; null if unknown.' })
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @Text({
    max: 300,
    description: 'As printed; default: the name of the organization.',
    example: 'Coast Press',
  })
  name: string | null;

  @WebUrl({ description: 'The address there.', example: 'https://press.example/harbour-buys-a-crane' })
  url: string | null;

  @DateText({ description: 'When it was published there: EDTF date.', example: '2026-04-10' })
  publishedOn: string | null;
}

@Described('Where and when the article was written.')
export class Dateline {
  @Text({ max: 300, description: 'As printed.', example: 'Lindhaven' })
  place: string | null;

  @DateText({ description: 'EDTF date.', example: '2026-04-10' })
  date: string | null;
}

@Described('A person or an organization that is named in the text.', {
  read: {
    id: exampleId('mention'),
    personId: null,
    organizationId: exampleId('organization'),
    anchors: [exampleAnchor('The port of Lindhaven')],
  },
})
export class Mention {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @Identifier({ description: 'The person; null if it is an organization.' })
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Identifier({ description: 'The organization; null if it is a person.' })
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @ListOf(() => AnchorProperties, { max: 1000, description: 'Where the name appears in the text.' })
  anchors: StoredAnchor[];
}

@Described('A step that is blocked, and why.')
export class BlockedAction {
  @OneOf(TRANSITION_ACTIONS, { answered: 'always', description: 'The step.', example: 'publish' })
  action: TransitionAction;

  @Text({ answered: 'always', description: 'The code of the refusal.', example: 'four-eyes' })
  code: string;

  @Text({
    answered: 'always',
    description: 'The reason, for people.',
    example: 'You have written in this article: somebody else must look at it.',
  })
  detail: string;
}
