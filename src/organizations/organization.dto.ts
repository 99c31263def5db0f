import {
  CountryCode,
  Identifier,
  OneOf,
  Text,
  TextList,
  WebUrl,
  WebUrlList,
} from '../kernel/http/property-types.js';
import { ListNamed, Named } from '../naming/named.dto.js';
import { ReferenceTo } from '../naming/reference-property.js';
import type { Reference } from '../naming/reference.js';

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

/** An organization as it is read and written (schema.org Organization). */
export class Organization extends Named {
  @Text({ max: 300, description: 'The registered name.' })
  legalName: string | null;

  @Text({ max: 50, example: 'WHO' })
  acronym: string | null;

  @TextList({ max: 300, description: 'Other names by which references find it.' })
  aliases: string[];

  @OneOf(ORGANIZATION_KINDS)
  kind: string | null;

  @Identifier({ description: 'The organization that it belongs to.' })
  parentId: string | null;

  @ReferenceTo('parentId')
  parent?: Reference;

  @CountryCode({ example: 'CN' })
  country: string | null;

  @WebUrl()
  url: string | null;

  @WebUrlList({ description: 'Wikidata and other addresses of the same organization.' })
  sameAs: string[];
}

export class ListOrganizations extends ListNamed {
  @OneOf(ORGANIZATION_KINDS)
  kind?: string;

  @CountryCode()
  country?: string;

  @Identifier()
  parentId?: string;
}
