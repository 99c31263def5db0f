import { Injectable } from '@nestjs/common';
import { NamedService } from '../entities/named-service.js';
import { NamedTools } from '../entities/named-tools.js';
import type { Patch } from '../contract/writing/written-types.js';
import type { Resolution } from '../entities/references.js';
import { settleParent } from '../entities/settle-parent.js';
import type { Organization } from './organization.dto.js';
import { OrganizationReferences, ORGANIZATIONS } from './organizations.reader.js';

/** Changes of organizations. */
@Injectable()
export class OrganizationsService extends NamedService<Organization> {
  constructor(
    tools: NamedTools,
    private readonly references: OrganizationReferences,
  ) {
    super(tools, ORGANIZATIONS);
  }

  protected override settle(
    next: Organization,
    written: Patch<Organization>,
    present?: Organization,
  ): Promise<Resolution[]> {
    return settleParent(this.tools, this.references, ORGANIZATIONS.table, { next, written, present });
  }
}
