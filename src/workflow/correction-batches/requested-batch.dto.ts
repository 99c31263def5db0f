import { CORRECTION_KINDS } from '../../articles/corrections/correction.dto.js';
import { Described } from '../../contract/properties/described.js';
import { OneOf, Text, Value } from '../../contract/properties/property-types.js';

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
    description: 'The text that readers see.',
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
