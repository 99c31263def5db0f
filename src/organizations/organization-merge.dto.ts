import { Described } from '../contract/properties/described.js';
import { Nested } from '../contract/properties/property-types.js';
import { MergeAnswer } from '../entities/merging/merge.dto.js';
import type { Merged } from '../entities/merging/entity-merging.js';
import { Organization } from './organization.dto.js';

@Described('A merge, or what it would do.')
export class OrganizationMerge extends MergeAnswer {
  @Nested(() => Organization, {
    answered: 'always',
    description: 'The remaining record, as it is, or as it would be after the merge.',
  })
  organization: Organization;
}

export function toOrganizationMerge({
  resource: organization,
  ...merged
}: Merged<Organization>): OrganizationMerge {
  return { ...merged, organization };
}
