import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  CountryCode,
  CountryCodeList,
  Identifier,
  IdentifierList,
  OneOf,
  SomeOf,
  Text,
  TextList,
  WebUrl,
  WebUrlList,
} from '../contract/properties/property-types.js';
import { ListNamed, EntityResource } from '../entities/entity.dto.js';
import { ReferenceTo } from '../entities/reference-property.js';
import type { Reference } from '../entities/reference.js';

export const ORGANIZATION_KINDS = [
  'government',
  'company',
  'nonprofit',
  'media',
  'education',
  'sport',
  'party',
  'international',
  'other',
] as const;

@Described('A government, a company, or another organization that is named (schema.org Organization).', {
  read: {
    id: exampleId('organization'),
    slug: 'port-of-lindhaven',
    name: 'Port of Lindhaven',
    parentId: null,
  },
  create: {
    name: 'Port of Lindhaven',
    legalName: 'Port of Lindhaven Authority',
    acronym: 'PLA',
    aliases: ['Lindhaven Port'],
    kind: 'government',
    parent: { name: 'City of Lindhaven' },
    country: 'SE',
    url: 'https://port.example/',
  },
  update: { acronym: null, aliases: ['Lindhaven Port', 'Lindhaven Harbour'] },
})
export class Organization extends EntityResource {
  @Text({ max: 300, description: 'The registered name.', example: 'Port of Lindhaven Authority' })
  legalName: string | null;

  @Text({ max: 50, description: 'A short form. References find it too.', example: 'PLA' })
  acronym: string | null;

  @TextList({
    max: 300,
    description: 'Other names. References find them too.',
    example: ['Lindhaven Port'],
  })
  aliases: string[];

  @OneOf(ORGANIZATION_KINDS, { description: 'What kind of organization it is.' })
  kind: string | null;

  @Identifier({ description: 'The organization that it belongs to.' })
  parentId: string | null;

  @ReferenceTo('parentId')
  parent?: Reference;

  @CountryCode({ description: 'The country where it is located: ISO 3166-1, two capitals.', example: 'SE' })
  country: string | null;

  @WebUrl({ description: 'Its own site.', example: 'https://port.example/' })
  url: string | null;

  @WebUrlList({
    description: 'Wikidata and other addresses of the same organization.',
    example: ['https://registry.example/organizations/4711'],
  })
  sameAs: string[];
}

export class ListOrganizations extends ListNamed {
  @SomeOf(ORGANIZATION_KINDS, {
    description: 'Only those of these kinds.',
    example: ['government', 'company'],
  })
  kind?: string[];

  @CountryCodeList({
    description: 'Only those located in one of these countries: ISO 3166-1, two capitals.',
    example: ['SE'],
  })
  country?: string[];

  @IdentifierList({ description: 'Only those that belong directly to one of these.' })
  parentId?: string[];
}
