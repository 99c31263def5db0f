import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  Identifier,
  IdentifierList,
  ListOf,
  Text,
  TextList,
  WebUrlList,
} from '../contract/properties/property-types.js';
import { ListNamed, EntityResource } from '../entities/entity.dto.js';
import { Position } from './position.dto.js';

@Described('A person who is quoted or named, or gives a number (schema.org Person).', {
  read: { id: exampleId('person'), slug: 'ines-holm', name: 'Ines Holm', imageAssetId: null },
  create: {
    name: 'Ines Holm',
    givenName: 'Ines',
    familyName: 'Holm',
    positions: [{ title: 'harbour master', organization: { name: 'Port of Lindhaven' }, from: '2021-03' }],
  },
  update: { aliases: ['I. Holm'], description: 'Harbour master, formerly a pilot.' },
})
export class Person extends EntityResource {
  @Text({ max: 200, description: 'Never made from `name`.', example: 'Ines' })
  givenName: string | null;

  @Text({ max: 200, description: 'Never made from `name`.', example: 'Holm' })
  familyName: string | null;

  @TextList({ max: 300, description: 'Other names. References find them too.', example: ['I. Holm'] })
  aliases: string[];

  @Text({
    max: 5000,
    multiline: true,
    description: 'Who they are, for editors.',
    example: 'Harbour master, formerly a pilot.',
  })
  description: string | null;

  @ListOf(() => Position, { max: 100, description: 'Present and former positions, in the order written.' })
  positions: Position[];

  @WebUrlList({
    description: 'Wikidata and other addresses of the same person.',
    example: ['https://registry.example/people/815'],
  })
  sameAs: string[];

  @Identifier({ description: 'The portrait: an uploaded file.' })
  imageAssetId: string | null;
}

export class ListPeople extends ListNamed {
  @IdentifierList({ description: 'Only those who hold, or held, a position at one of these.' })
  organizationId?: string[];
}
