import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { PublicationModule } from '../publication/publication.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { SectionsModule } from '../sections/sections.module.js';
import { WorkflowModule } from '../workflow/workflow.module.js';
import { SampleAccounts } from './sample-accounts.js';
import { SampleArticles } from './sample-articles.js';
import { SampleBatches } from './sample-batches.js';
import { SampleCast } from './sample-cast.js';
import { SampleContent } from './sample-content.js';
import { SampleNewsroom } from './sample-newsroom.js';
import { SampleRegister } from './sample-register.js';
import { SampleRemoval } from './sample-removal.js';

/**
 * The sample newsroom: an invented region's news, to look at and to try requests on.
 * Owns the table `sample_newsrooms`; must never touch what somebody wrote themselves.
 */
@Module({
  imports: [
    ...[SectionsModule, OrganizationsModule, PeopleModule, IndicatorsModule],
    ...[ArticlesModule, WorkflowModule, PublicationModule],
  ],
  providers: [
    SampleNewsroom,
    SampleRegister,
    SampleCast,
    SampleAccounts,
    SampleArticles,
    SampleBatches,
    SampleContent,
    SampleRemoval,
  ],
})
export class DemoModule {}
