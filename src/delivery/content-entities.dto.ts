import { ORGANIZATION_KINDS } from '../organizations/organization.dto.js';
import {
  CountryCode,
  DateText,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  Slug,
  Text,
  TextList,
  UnitValue,
  WebUrl,
  WebUrlList,
  WholeNumber,
} from '../kernel/http/property-types.js';
import { ListQuery } from '../kernel/http/list-query.js';
import type { Unit } from '../kernel/values/unit.js';
import { PublicOrganization } from './content-article.dto.js';

/** What every entity has that readers see. */
export class ContentEntity {
  @Identifier({ always: true, description: 'The same in every document that shows it.' })
  id: string;

  @Slug({ always: true, description: 'Its address.', example: 'wu-qing' })
  slug: string;

  @Text({
    always: true,
    description: 'As of now; what it was called when it was quoted stands with the quote.',
    example: 'Wu Qing',
  })
  name: string;
}

/** A title that a person held, or holds. */
export class ContentPosition {
  @Text({ always: true, description: 'As the newsroom words it.', example: 'vice-mayor' })
  title: string;

  @Nested(() => PublicOrganization, { description: 'The organization, if a public document shows it.' })
  organization: PublicOrganization | null;

  @Text({ description: 'The name of the organization.', example: 'Shanghai Municipal Government' })
  organizationName: string | null;

  @DateText({ description: 'The first day, as far as it is known (EDTF).', example: '2018-01' })
  from: string | null;

  @DateText({ description: 'The last day; null of a position that is held.', example: '2020' })
  to: string | null;
}

/** A person whom a public document shows. */
export class ContentPerson extends ContentEntity {
  @Text({ description: 'Where the name has such a part.', example: 'Qing' })
  givenName: string | null;

  @Text({ description: 'Where the name has such a part.', example: 'Wu' })
  familyName: string | null;

  @TextList({ description: 'Other names.', example: ['吴清'] })
  aliases: string[];

  @Text({ multiline: true, description: 'Who this is, in a sentence.', example: 'Vice-mayor of Shanghai.' })
  description: string | null;

  @ListOf(() => ContentPosition, { description: 'Over time, in the order of the newsroom.' })
  positions: ContentPosition[];

  @WebUrlList({
    description: 'Other addresses of the same person.',
    example: ['https://www.wikidata.org/wiki/Q0'],
  })
  sameAs: string[];

  @Identifier({ description: 'The portrait, if there is one.' })
  imageAssetId: string | null;
}

/** An organization that a public document shows. */
export class ContentOrganization extends ContentEntity {
  @Text({ description: 'The registered name.', example: 'World Health Organization' })
  legalName: string | null;

  @Text({ description: 'The short form.', example: 'WHO' })
  acronym: string | null;

  @TextList({ description: 'Other names.', example: ['OMS'] })
  aliases: string[];

  @OneOf(ORGANIZATION_KINDS, { description: 'What it is.' })
  kind: string | null;

  @Nested(() => PublicOrganization, { description: 'What it belongs to, if a public document shows that.' })
  parent: PublicOrganization | null;

  @CountryCode({ description: 'ISO 3166-1.', example: 'CH' })
  country: string | null;

  @WebUrl({ description: 'Its own site.', example: 'https://www.who.int' })
  url: string | null;

  @WebUrlList({
    description: 'Other addresses of the same organization.',
    example: ['https://www.wikidata.org/wiki/Q7817'],
  })
  sameAs: string[];
}

/** What statistics measure, where a public document states a value of it. */
export class ContentIndicator extends ContentEntity {
  @Text({
    multiline: true,
    description: 'What is measured, and how.',
    example: 'People without work who look for it.',
  })
  description: string | null;

  @UnitValue({ description: 'The unit that its values usually have.' })
  unit: Unit | null;

  @WebUrlList({
    description: 'Other addresses of the same indicator.',
    example: ['https://www.wikidata.org/wiki/Q1787954'],
  })
  sameAs: string[];
}

/** A section with those below it. */
export class ContentSection extends ContentEntity {
  @WholeNumber(0, 100_000, { always: true, description: 'The order among its neighbours.', example: 1 })
  position: number;

  @ListOf(() => ContentSection, { description: 'The sections below it, in order.', example: [] })
  children: ContentSection[];
}

/** The tree of sections. */
export class ContentSections {
  @ListOf(() => ContentSection, { description: 'The sections at the top, in order.' })
  items: ContentSection[];
}

/** Lists of people, organizations and indicators. */
export class ListContentEntities extends ListQuery {
  @Text({ max: 200, description: 'Words, or their beginnings, of the name.', example: 'wu' })
  q?: string;
}

/** Lists of what belongs to one entity. */
export class ListOfEntity extends ListQuery {}
