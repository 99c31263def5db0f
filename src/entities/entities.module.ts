import { Global, Module } from '@nestjs/common';
import { NamedTools } from './named-tools.js';
import { ReferencePlaces } from './reference-places.js';
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
  controllers: [SuggestingController],
  providers: [NamedTools, Usages, ReferencePlaces, SuggestedTypes, SuggestingService],
  exports: [NamedTools, Usages, ReferencePlaces, SuggestedTypes],
})
export class EntitiesModule {}
