import { Global, Module } from '@nestjs/common';
import { EntityDependencies } from './entity-dependencies.js';
import { ReferencePlaces } from './reference-places.js';
import { MergesController } from './merging/merges.controller.js';
import { MergesQueries } from './merging/merges.queries.js';
import { MergeStore } from './merging/merge-store.js';
import { MergeTools } from './merging/merge-tools.js';
import { MergedKinds } from './merging/merged-kinds.js';
import { MergedOwners } from './merging/merged-owners.js';
import { Referring } from './merging/referring.js';
import { UnmergingService } from './merging/unmerging.service.js';
import { SuggestedTypes } from './suggesting/suggested-types.js';
import { SuggestingController } from './suggesting/suggesting.controller.js';
import { SuggestingService } from './suggesting/suggesting.service.js';
import { Usages } from './usage.js';

/**
 * Names, aliases, slugs, natural references and where-used: what people, organizations, indicators and sections share.
 * Owns no table; must never know which kinds of named things there are.
 */
@Global()
@Module({
  controllers: [SuggestingController, MergesController],
  providers: [
    ...[EntityDependencies, Usages, ReferencePlaces, SuggestedTypes, SuggestingService],
    ...[MergeTools, MergeStore, MergedKinds, MergedOwners, Referring, MergesQueries, UnmergingService],
  ],
  exports: [
    EntityDependencies,
    Usages,
    ReferencePlaces,
    SuggestedTypes,
    MergeTools,
    MergedKinds,
    MergedOwners,
  ],
})
export class EntitiesModule {}
