import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ArticlesModule } from './articles/articles.module.js';
import { Settings } from './config/settings.js';
import { DeliveryModule } from './delivery/delivery.module.js';
import { DemoModule } from './demo/demo.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { FormatsModule } from './formats/formats.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { KernelModule } from './kernel/kernel.module.js';
import { NamingModule } from './naming/naming.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { PeopleModule } from './people/people.module.js';
import { QuotesModule } from './quotes/quotes.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { SearchModule } from './search/search.module.js';
import { SectionsModule } from './sections/sections.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { WorkflowModule } from './workflow/workflow.module.js';

/** The whole service; the modules stand in the order in which they may know each other. */
@Global()
@Module({})
export class AppModule {
  static on(dataSource: DataSource, settings: Settings): DynamicModule {
    return {
      module: AppModule,
      providers: [{ provide: Settings, useValue: settings }],
      exports: [Settings],
      imports: [
        TypeOrmModule.forRootAsync({
          // It is connected before the service is made, and by the commands that need no database not at all.
          useFactory: () => ({ ...dataSource.options, manualInitialization: true }),
          dataSourceFactory: () => Promise.resolve(dataSource),
        }),
        ...[KernelModule, IdentityModule, NamingModule],
        ...[SectionsModule, OrganizationsModule, PeopleModule, IndicatorsModule],
        ...[QuotesModule, StatisticsModule, ArticlesModule, WorkflowModule],
        ...[DeliveryModule, FormatsModule, FeedsModule, SearchModule, ReferenceModule, DemoModule],
      ],
    };
  }
}
