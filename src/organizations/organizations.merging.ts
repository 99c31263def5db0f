import { Injectable } from '@nestjs/common';
import { MergeTools } from '../entities/merging/merge-tools.js';
import { MergedKinds } from '../entities/merging/merged-kinds.js';
import { EntityMerging } from '../entities/merging/entity-merging.js';
import { organizationHooks } from './merged-parents.js';
import type { Organization } from './organization.dto.js';
import { ORGANIZATIONS } from './organizations.reader.js';
import { OrganizationsService } from './organizations.service.js';

/** Merges of organizations. */
@Injectable()
export class OrganizationsMerging extends EntityMerging<Organization> {
  constructor(tools: MergeTools, service: OrganizationsService, kinds: MergedKinds) {
    super(tools, { ...ORGANIZATIONS, kind: 'organization' }, service, organizationHooks(tools));
    kinds.register(this);
  }
}
