import { Injectable } from '@nestjs/common';
import type { NamedKind } from '../entities/named-kind.js';
import { NamedReferences } from '../entities/named-references.js';
import { NamedTools } from '../entities/named-tools.js';
import { Indicator } from './indicator.dto.js';
import { IndicatorEntity } from './indicator.entity.js';
import { INDICATORS_LISTING } from './indicators.queries.js';

export const INDICATORS: NamedKind<Indicator> = {
  kind: 'indicator',
  table: 'indicators',
  entity: IndicatorEntity,
  resource: Indicator,
  listing: INDICATORS_LISTING,
  names: ({ name, aliases }) => [name, ...aliases],
};

/** For modules whose writes refer to indicators. */
@Injectable()
export class IndicatorReferences extends NamedReferences<Indicator> {
  constructor(tools: NamedTools) {
    super(tools, INDICATORS);
  }
}
