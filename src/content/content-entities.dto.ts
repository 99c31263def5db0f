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
  WebUrl,
  WebUrlList,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { UnitValue } from '../contract/properties/unit-types.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import type { Unit } from '../kernel/values/unit.js';
import { PublicOrganization } from '../publication/content-article.dto.js';

/** What every entity has that readers see. */
export class ContentEntity {
  @Identifier({ answered: 'always', description: 'The same id in every document that shows it.' })
  id: string;

  @Slug({ answered: 'always', description: 'Its address.', example: 'ines-holm' })
  slug: string;

  @Text({
    answered: 'always',
    description: 'The present name. A quote keeps the name of its time.',
    example: 'Ines Holm',
  })
  name: string;
}

@Described('A title that a person held, or holds.', { read: { to: null } })
export class ContentPosition {
  @Text({ answered: 'always', description: 'As the newsroom puts it.', example: 'harbour master' })
  title: string;

  @Nested(() => PublicOrganization, { description: 'The organization, if a public document shows it.' })
  organization: PublicOrganization | null;

  @Text({ description: 'The name of the organization.', example: 'Port of Lindhaven' })
  organizationName: string | null;

  @DateText({ description: 'The first day, as far as it is known (EDTF).', example: '2021-03' })
  from: string | null;

  @DateText({ description: 'The last day; null for a current position.', example: '2020' })
  to: string | null;
}

@Described('A person whom a public document shows.', {
  read: { id: exampleId('person'), imageAssetId: null },
})
export class ContentPerson extends ContentEntity {
  @Text({ description: 'Present if the name has such a part.', example: 'Ines' })
  givenName: string | null;

  @Text({ description: 'Present if the name has such a part.', example: 'Holm' })
  familyName: string | null;

  @TextList({ description: 'Other names.', example: ['I. Holm'] })
  aliases: string[];

  @Text({
    multiline: true,
    description: 'Who this is, in a sentence.',
    example: 'Harbour master, formerly a pilot.',
  })
  description: string | null;

  @ListOf(() => ContentPosition, { description: 'Over time, in the order of the newsroom.' })
  positions: ContentPosition[];

  @WebUrlList({
    description: 'Other addresses of the same person.',
    example: ['https://registry.example/people/815'],
  })
  sameAs: string[];

  @Identifier({ description: 'The portrait, if there is one.' })
  imageAssetId: string | null;
}

@Described('An organization that a public document shows.', {
  read: { id: exampleId('organization'), slug: 'port-of-lindhaven', name: 'Port of Lindhaven', parent: null },
})
export class ContentOrganization extends ContentEntity {
  @Text({ description: 'The registered name.', example: 'Port of Lindhaven Authority' })
  legalName: string | null;

  @Text({ description: 'The short form.', example: 'PLA' })
  acronym: string | null;

  @TextList({ description: 'Other names.', example: ['Lindhaven Port'] })
  aliases: string[];

  @OneOf(ORGANIZATION_KINDS, { description: 'What it is.' })
  kind: string | null;

  @Nested(() => PublicOrganization, {
    description: 'The organization it belongs to, if a public document shows that.',
  })
  parent: PublicOrganization | null;

  @CountryCode({ description: 'ISO 3166-1.', example: 'SE' })
  country: string | null;

  @WebUrl({ description: 'Its own site.', example: 'https://port.example/' })
  url: string | null;

  @WebUrlList({
    description: 'Other addresses of the same organization.',
    example: ['https://registry.example/organizations/4711'],
  })
  sameAs: string[];
}

@Described('An indicator that a public document states a value of.', {
  read: {
    id: exampleId('indicator'),
    slug: 'investment-in-port-equipment',
    name: 'Investment in port equipment',
  },
})
export class ContentIndicator extends ContentEntity {
  @Text({
    multiline: true,
    description: 'What is measured, and how.',
    example: 'What is paid in a year for cranes, vehicles and other equipment.',
  })
  description: string | null;

  @UnitValue({ description: 'The unit that its values usually have.' })
  unit: Unit | null;

  @WebUrlList({
    description: 'Other addresses of the same indicator.',
    example: ['https://registry.example/indicators/12'],
  })
  sameAs: string[];
}

@Described('A section with those below it.', {
  read: { id: exampleId('section'), slug: 'business', name: 'Business' },
})
export class ContentSection extends ContentEntity {
  @WholeNumber(0, 100_000, { answered: 'always', description: 'Its order among its siblings.', example: 1 })
  position: number;

  @ListOf(() => ContentSection, { description: 'The sections below it, in order.', example: [] })
  children: ContentSection[];
}

@Described('The tree of sections.')
export class ContentSections {
  @ListOf(() => ContentSection, { description: 'The sections at the top, in order.' })
  items: ContentSection[];
}

/** Lists of people, organizations and indicators. */
@SortBy(['name'], 'name')
export class ListContentEntities extends ListQuery {
  @Text({ max: 200, description: 'Words of the name, or their beginnings.', example: 'lind' })
  q?: string;
}

/** Lists of what belongs to one entity. */
export class ListOfEntity extends ListQuery {}
