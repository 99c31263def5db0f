import { Identifier, ListOf, Text, TextList, WebUrlList } from '../kernel/http/property-types.js';
import { ListNamed, Named } from '../naming/named.dto.js';
import { Position } from './position.dto.js';

/** A person as they are read and written (schema.org Person). */
export class Person extends Named {
  @Text({ max: 200 })
  givenName: string | null;

  @Text({ max: 200 })
  familyName: string | null;

  @TextList({ max: 300, description: 'Other names by which references find them.' })
  aliases: string[];

  @Text({ max: 5000, multiline: true })
  description: string | null;

  @ListOf(() => Position, { max: 100 })
  positions: Position[];

  @WebUrlList({ description: 'Wikidata and other addresses of the same person.' })
  sameAs: string[];

  @Identifier({ description: 'A picture among the uploaded files.' })
  imageAssetId: string | null;
}

export class ListPeople extends ListNamed {
  @Identifier({ description: 'Holds, or held, a position there.' })
  organizationId?: string;
}
