import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArticlesModule } from './articles/articles.module.js';
import { ChecksModule } from './checks/checks.module.js';
import { Settings } from './config/settings.js';
import { CollaborationModule } from './collaboration/collaboration.module.js';
import { ContentModule } from './content/content.module.js';
import { ContractModule } from './contract/contract.module.js';
import { ApiPaths } from './contract/routes/api-paths.js';
import { DatasetsModule } from './datasets/datasets.module.js';
import { DemoModule } from './demo/demo.module.js';
import { EdgeModule } from './edge/edge.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { FormatsModule } from './formats/formats.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import type { PooledDataSource } from './kernel/database/pooled-data-source.js';
import { KernelModule } from './kernel/kernel.module.js';
import { EntitiesModule } from './entities/entities.module.js';
import { NewsroomModule } from './newsroom/newsroom.module.js';
import { OperationModule } from './operation/operation.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { PeopleModule } from './people/people.module.js';
import { PreviewModule } from './preview/preview.module.js';
import { PublicationModule } from './publication/publication.module.js';
import { QuotesModule } from './quotes/quotes.module.js';
import { ApiDocsModule } from './api-docs/api-docs.module.js';
import { RelatedModule } from './related/related.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SearchModule } from './search/search.module.js';
import { SectionsModule } from './sections/sections.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { WorkflowModule } from './workflow/workflow.module.js';

/** The versioned interface; in it the editorial face, the administration, and what everybody does with their own account. */
export const API_PATHS = new ApiPaths('/v1', ['/v1/editorial', '/v1/admin'], ['/v1/auth']);

/** The whole service; the modules are in the order in which they may know each other. */
@Global()
@Module({})
export class AppModule {
  static on(dataSource: PooledDataSource, settings: Settings): DynamicModule {
    return {
      module: AppModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: ApiPaths, useValue: API_PATHS },
      ],
      exports: [Settings, ApiPaths],
      imports: [
        TypeOrmModule.forRootAsync({
          // It is connected before the service is made, and by the commands that need no database not at all.
          useFactory: () => ({ ...dataSource.options, manualInitialization: true }),
          dataSourceFactory: () => Promise.resolve(dataSource),
        }),
        ...[
          KernelModule,
          ContractModule,
          EdgeModule,
          IdentityModule,
          OperationModule,
          NewsroomModule,
          EntitiesModule,
        ],
        ...[SectionsModule, OrganizationsModule, PeopleModule, IndicatorsModule],
        ...[
          QuotesModule,
          StatisticsModule,
          ArticlesModule,
          RelatedModule,
          ChecksModule,
          WorkflowModule,
          CollaborationModule,
        ],
        ...[PublicationModule, PreviewModule, ContentModule, DatasetsModule, ReportsModule],
        ...[FormatsModule, FeedsModule, SearchModule, ApiDocsModule, DemoModule],
      ],
    };
  }
}
