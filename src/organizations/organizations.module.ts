import { Module } from '@nestjs/common';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsQueries } from './organizations.queries.js';
import { OrganizationReferences } from './organizations.reader.js';
import { OrganizationsService } from './organizations.service.js';

/**
 * Organizations that articles name: the reference module, whose shape the others copy.
 * Owns the table `organizations`; must never know who refers to an organization (they register their use themselves).
 */
@Module({
  controllers: [OrganizationsController],
  providers: [OrganizationsService, OrganizationsQueries, OrganizationReferences],
  exports: [OrganizationReferences],
})
export class OrganizationsModule {}
