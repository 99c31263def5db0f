import { Injectable } from '@nestjs/common';
import { NamedService } from '../entities/named-service.js';
import { NamedTools } from '../entities/named-tools.js';
import type { Indicator } from './indicator.dto.js';
import { INDICATORS } from './indicators.reader.js';

/** Changes of indicators. */
@Injectable()
export class IndicatorsService extends NamedService<Indicator> {
  constructor(tools: NamedTools) {
    super(tools, INDICATORS);
  }
}
