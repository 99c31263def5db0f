import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { IdentityModule } from './identity/identity.module.js';
import { KernelModule } from './kernel/kernel.module.js';
import { NamingModule } from './naming/naming.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';

/** The whole service; the modules stand in the order in which they may know each other. */
@Module({})
export class AppModule {
  static on(dataSource: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => dataSource.options,
          dataSourceFactory: () => Promise.resolve(dataSource),
        }),
        KernelModule,
        IdentityModule,
        NamingModule,
        OrganizationsModule,
      ],
    };
  }
}
