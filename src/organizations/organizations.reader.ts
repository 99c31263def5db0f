import { Injectable } from '@nestjs/common';
import type { EntityDefinition } from '../entities/entity-definition.js';
import { EntityResolver } from '../entities/entity-resolver.js';
import { EntityDependencies } from '../entities/entity-dependencies.js';
import { Organization } from './organization.dto.js';
import { OrganizationEntity } from './organization.entity.js';
import { ORGANIZATIONS_LISTING } from './organizations.queries.js';

export const ORGANIZATIONS: EntityDefinition<Organization> = {
  kind: 'organization',
  table: 'organizations',
  entity: OrganizationEntity,
  resource: Organization,
  listing: ORGANIZATIONS_LISTING,
  names: ({ name, legalName, acronym, aliases }) => [name, legalName, acronym, ...aliases],
};

/** For modules whose writes refer to organizations. */
@Injectable()
export class OrganizationReferences extends EntityResolver<Organization> {
  constructor(tools: EntityDependencies) {
    super(tools, ORGANIZATIONS);
  }
}
