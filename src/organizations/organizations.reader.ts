import { Injectable } from '@nestjs/common';
import type { NamedKind } from '../entities/named-kind.js';
import { NamedReferences } from '../entities/named-references.js';
import { NamedTools } from '../entities/named-tools.js';
import { Organization } from './organization.dto.js';
import { OrganizationEntity } from './organization.entity.js';
import { ORGANIZATIONS_LISTING } from './organizations.queries.js';

export const ORGANIZATIONS: NamedKind<Organization> = {
  kind: 'organization',
  table: 'organizations',
  entity: OrganizationEntity,
  resource: Organization,
  listing: ORGANIZATIONS_LISTING,
  names: ({ name, legalName, acronym, aliases }) => [name, legalName, acronym, ...aliases],
};

/** For modules whose writes refer to organizations. */
@Injectable()
export class OrganizationReferences extends NamedReferences<Organization> {
  constructor(tools: NamedTools) {
    super(tools, ORGANIZATIONS);
  }
}
