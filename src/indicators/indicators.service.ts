import { Injectable } from '@nestjs/common';
import { EntityService } from '../entities/entity-service.js';
import { EntityDependencies } from '../entities/entity-dependencies.js';
import type { Indicator } from './indicator.dto.js';
import { INDICATORS } from './indicators.reader.js';

/** Changes of indicators. */
@Injectable()
export class IndicatorsService extends EntityService<Indicator> {
  constructor(tools: EntityDependencies) {
    super(tools, INDICATORS);
  }
}
