import { Injectable } from '@nestjs/common';
import { MergeTools } from '../entities/merging/merge-tools.js';
import { MergedKinds } from '../entities/merging/merged-kinds.js';
import { EntityMerging } from '../entities/merging/entity-merging.js';
import type { Indicator } from './indicator.dto.js';
import { INDICATORS } from './indicators.reader.js';
import { IndicatorsService } from './indicators.service.js';

/** Merges of indicators. */
@Injectable()
export class IndicatorsMerging extends EntityMerging<Indicator> {
  constructor(tools: MergeTools, service: IndicatorsService, kinds: MergedKinds) {
    super(tools, { ...INDICATORS, kind: 'indicator' }, service);
    kinds.register(this);
  }
}
