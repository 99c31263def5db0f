import { Injectable } from '@nestjs/common';
import type { EntityDefinition } from '../entities/entity-definition.js';
import { EntityResolver } from '../entities/entity-resolver.js';
import { EntityDependencies } from '../entities/entity-dependencies.js';
import { Indicator } from './indicator.dto.js';
import { IndicatorEntity } from './indicator.entity.js';
import { INDICATORS_LISTING } from './indicators.queries.js';

export const INDICATORS: EntityDefinition<Indicator> = {
  kind: 'indicator',
  table: 'indicators',
  entity: IndicatorEntity,
  resource: Indicator,
  listing: INDICATORS_LISTING,
  names: ({ name, aliases }) => [name, ...aliases],
};

/** For modules whose writes refer to indicators. */
@Injectable()
export class IndicatorReferences extends EntityResolver<Indicator> {
  constructor(tools: EntityDependencies) {
    super(tools, INDICATORS);
  }
}
