import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { DateText, Identifier, Text } from '../contract/properties/property-types.js';
import { ReferenceTo } from '../entities/reference-property.js';
import type { Reference } from '../entities/reference.js';

@Described("A person's title at an organization over a period (schema.org OrganizationRole).", {
  read: { id: exampleId('position'), organizationName: 'Port of Lindhaven', to: null },
})
export class Position {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @Text({
    max: 300,
    access: 'required',
    description: 'As the organization gives it.',
    example: 'harbour master',
  })
  title: string;

  @Identifier({
    description: 'The organization; null if the title belongs to none.',
    example: exampleId('organization'),
  })
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: Reference;

  @Text({ access: 'derived', description: "The organization's present name." })
  organizationName: string | null;

  @DateText({ description: 'EDTF date; null if the beginning is unknown.', example: '2021-03' })
  from: string | null;

  @DateText({ description: 'EDTF date; null while the position is held, or if the end is unknown.' })
  to: string | null;
}
