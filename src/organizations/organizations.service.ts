import { Injectable } from '@nestjs/common';
import { chosenReference } from '../naming/chosen-reference.js';
import { NamedService } from '../naming/named-service.js';
import { refuseCircle } from '../naming/refuse-circle.js';
import type { Resolution } from '../naming/references.js';
import { NamedTools } from '../naming/named-tools.js';
import { Organization } from './organization.dto.js';
import type { OrganizationEntity } from './organization.entity.js';
import { ORGANIZATIONS_LISTING } from './organizations.queries.js';
import { OrganizationReferences, ORGANIZATIONS } from './organizations.reader.js';

/** Changes of organizations. */
@Injectable()
export class OrganizationsService extends NamedService<Organization, OrganizationEntity> {
  protected readonly resource = Organization;
  protected readonly named = ORGANIZATIONS;
  protected readonly source = ORGANIZATIONS_LISTING;

  constructor(
    tools: NamedTools,
    private readonly references: OrganizationReferences,
  ) {
    super(tools);
    tools.usages.register({
      of: 'organizations',
      uses: 'organization',
      sql: 'SELECT id, slug, name AS label FROM organizations WHERE parent_id = $1',
    });
  }

  protected override names({ name, legalName, acronym, aliases }: Organization): (string | null)[] {
    return [name, legalName, acronym, ...aliases];
  }

  protected override async settle(next: Organization, written: Organization): Promise<Resolution[]> {
    const parent = chosenReference(written, 'parent', '');
    if (!parent) return [];
    const [resolution] = await this.references.resolve([parent]);
    next.parentId = resolution?.id ?? null;
    await refuseCircle(this.tools.database, 'organizations', next, parent.pointer);
    return resolution ? [resolution] : [];
  }

  protected columns({
    legalName,
    acronym,
    aliases,
    kind,
    parentId,
    country,
    url,
    sameAs,
  }: Organization): ReturnType<NamedService<Organization, OrganizationEntity>['columns']> {
    return { legalName, acronym, aliases, kind, parentId, country, url, sameAs };
  }
}
