import { Injectable } from '@nestjs/common';
import { Audit } from '../identity/audit.js';
import { Database } from '../kernel/database/database.js';
import { Rows } from '../kernel/database/rows.js';
import { NamedReferences } from '../naming/named-references.js';
import type { NamedKind } from '../naming/named-references.js';
import { OrganizationEntity } from './organization.entity.js';

export const ORGANIZATIONS: NamedKind<OrganizationEntity> = {
  kind: 'organization',
  table: 'organizations',
  entity: OrganizationEntity,
  unnamed: {
    legalName: null,
    acronym: null,
    aliases: [],
    kind: null,
    parentId: null,
    country: null,
    url: null,
    sameAs: [],
  },
};

/** For modules whose writes refer to organizations. */
@Injectable()
export class OrganizationReferences extends NamedReferences<OrganizationEntity> {
  constructor(database: Database, rows: Rows, audit: Audit) {
    super(database, rows, audit, ORGANIZATIONS);
  }
}
