import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { RouteTable } from './routes/route-table.js';

/**
 * What routes and their properties declare once, for all that needs to know of it: validation, merge patches, the OpenAPI
 * document. Owns no data; must never know which routes there are.
 */
@Global()
@Module({ imports: [DiscoveryModule], providers: [RouteTable], exports: [RouteTable] })
export class ContractModule {}
