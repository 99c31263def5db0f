import { CORRECTION_KINDS } from '../../articles/corrections/correction.dto.js';
import { Described } from '../../contract/properties/described.js';
import { OneOf, Text, Value } from '../../contract/properties/property-types.js';
import { ITEM_STATES } from './tables/correction-batch-item.entity.js';
import type { ItemState } from './tables/correction-batch-item.entity.js';

export const TEXT = 'An earlier version gave the price of the crane as 42 million euros. It is 4.2 million.';
export const CHANGES = {
  description:
    'A merge patch: of a statistic or a quote what is to be changed of it; of a person `name` and `title`, of an organization `name`.',
  example: { value: '4200000', asPrinted: '4.2 million euros' },
};
const isObject = {
  code: 'wrong-type',
  message: 'must be a JSON object',
  test: (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

@Described('A correction of what was printed in several places.', {
  create: { changes: CHANGES.example, text: TEXT, kind: 'correction' },
})
export class RequestedBatch {
  @Value({ type: 'object' }, { access: 'required', ...CHANGES }, [isObject])
  changes: object;

  @Text({
    max: 5000,
    multiline: true,
    access: 'required',
    description: 'What readers are told.',
    example: TEXT,
  })
  text: string;

  @OneOf(CORRECTION_KINDS, {
    default: 'correction',
    description:
      '`correction`: something was wrong; `clarification`: it could be misread; `update`: it has changed.',
  })
  kind: string;
}

@Described('A decision on a use.', {
  update: { state: 'not-affected', reason: 'A direct quote: he said so.' },
})
export class DecidedItem {
  @OneOf(ITEM_STATES, {
    access: 'required',
    description:
      '`corrected`: applies the changes and the replacement to the working copy; `not-affected` and `dismissed` need a `reason`; `open`: to be decided again, from what the article says now.',
  })
  state: ItemState;

  @Text({
    max: 2000,
    multiline: true,
    description: 'Why nothing is corrected.',
    example: 'A direct quote: he said so.',
  })
  reason: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'What readers of this article are told, where it is not the text of the batch.',
    example: TEXT,
  })
  text: string | null;

  @Text({
    max: 20_000,
    multiline: true,
    description: 'Other words in the place of the passage than those proposed. Only for `corrected`.',
    example: '4.2 million euros',
  })
  replacement: string | null;
}
