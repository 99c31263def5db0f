import { Global, Module } from '@nestjs/common';
import { NamedTools } from './named-tools.js';
import { Usages } from './usage.js';

/**
 * Names, aliases, slugs, natural references and where-used: what people, organizations, indicators and sections share.
 * Owns no table; must never know which kinds of named things there are.
 */
@Global()
@Module({ providers: [NamedTools, Usages], exports: [NamedTools, Usages] })
export class EntitiesModule {}
