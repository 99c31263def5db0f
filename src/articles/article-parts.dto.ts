import { AnchorProperties } from '../body/anchor.dto.js';
import type { StoredAnchor } from '../body/anchor.js';
import { DateText, Identifier, ListOf, Slug, Text, WebUrl } from '../kernel/http/property-types.js';
import { ReferenceTo } from '../naming/reference-property.js';

/** The section that an article stands in. */
export class SectionReference {
  @Identifier({ always: true })
  id: string;

  @Slug({ always: true, example: 'latest' })
  slug: string;

  @Text({ always: true, example: 'Latest' })
  name: string;
}

/** Who signs the article. */
export class Byline {
  @Text({
    max: 300,
    always: true,
    description: 'As printed; the name of the person if unsaid.',
    example: 'Mara Lindqvist',
  })
  name: string;

  @Identifier()
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Text({ max: 100, default: 'author' })
  role: string;
}

/** Where the article came from, if it is not our own. */
export class ArticleSource {
  @Identifier()
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @Text({
    max: 300,
    description: 'As printed; the name of the organization if unsaid.',
    example: 'China Daily',
  })
  name: string | null;

  @WebUrl()
  url: string | null;

  @DateText({ example: '2018-04-11' })
  publishedOn: string | null;
}

/** Where and when the article was written. */
export class Dateline {
  @Text({ max: 300, example: 'Shanghai' })
  place: string | null;

  @DateText()
  date: string | null;
}

/** A person or an organization that is named in the text. */
export class Mention {
  @Identifier({ readOnly: true, always: true })
  id: string;

  @Identifier()
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Identifier()
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @ListOf(() => AnchorProperties, { max: 1000 })
  anchors: StoredAnchor[];
}

/** Somebody of the newsroom. */
export class UserReference {
  @Identifier({ always: true })
  id: string;

  @Text({ always: true })
  name: string;
}
