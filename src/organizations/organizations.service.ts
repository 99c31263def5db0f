import { Injectable } from '@nestjs/common';
import { EntityService } from '../entities/entity-service.js';
import { EntityDependencies } from '../entities/entity-dependencies.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { Resolution } from '../entities/references.js';
import { resolveParent } from '../entities/resolve-parent.js';
import type { Organization } from './organization.dto.js';
import { OrganizationReferences, ORGANIZATIONS } from './organizations.reader.js';

/** Changes of organizations. */
@Injectable()
export class OrganizationsService extends EntityService<Organization> {
  constructor(
    tools: EntityDependencies,
    private readonly references: OrganizationReferences,
  ) {
    super(tools, ORGANIZATIONS);
  }

  protected override resolveReferences(
    next: Organization,
    written: Patch<Organization>,
    present?: Organization,
  ): Promise<Resolution[]> {
    return resolveParent(this.tools, this.references, ORGANIZATIONS.table, { next, written, present });
  }
}
