import { Described } from '../contract/properties/described.js';
import { Nested } from '../contract/properties/property-types.js';
import { MergeAnswer } from '../entities/merging/merge.dto.js';
import type { Merged } from '../entities/merging/entity-merging.js';
import { Indicator } from './indicator.dto.js';

@Described('A merge, or what it would do.')
export class IndicatorMerge extends MergeAnswer {
  @Nested(() => Indicator, {
    answered: 'always',
    description: 'The remaining record, as it is, or as it would be after the merge.',
  })
  indicator: Indicator;
}

export function toIndicatorMerge({ resource: indicator, ...merged }: Merged<Indicator>): IndicatorMerge {
  return { ...merged, indicator };
}
