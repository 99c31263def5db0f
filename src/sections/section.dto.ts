import { Identifier, WholeNumber } from '../kernel/http/property-types.js';
import { ListNamed, Named } from '../naming/named.dto.js';
import { ReferenceTo } from '../naming/reference-property.js';

/** A section as it is read and written. */
export class Section extends Named {
  @Identifier({ description: 'The section that it lies in.' })
  parentId: string | null;

  @ReferenceTo('parentId')
  parent?: unknown;

  @WholeNumber(0, 1_000_000, {
    always: true,
    description: 'Its place among its siblings; the last if unsaid.',
  })
  position: number | null;
}

export class ListSections extends ListNamed {
  @Identifier()
  parentId?: string;
}
