import { DateText, Identifier, Text } from '../kernel/http/property-types.js';
import { ReferenceTo } from '../naming/reference-property.js';
import type { Reference } from '../naming/reference.js';

/** A person's title at an organization over a period. */
export class Position {
  @Identifier({ readOnly: true, always: true })
  id: string;

  @Text({ max: 300, required: true, example: 'director' })
  title: string;

  @Identifier()
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: Reference;

  @Text({ derived: true, description: "The organization's present name." })
  organizationName: string | null;

  @DateText({ description: 'EDTF date; null where the beginning is not known.', example: '2016-03' })
  from: string | null;

  @DateText({ description: 'EDTF date; null while it is held, or where the end is not known.' })
  to: string | null;
}
