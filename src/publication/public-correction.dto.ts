import { CORRECTION_KINDS } from '../articles/corrections/correction.dto.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { Identifier, OneOf, Text, Timestamp } from '../contract/properties/property-types.js';

@Described('A statement about what was wrong or has changed (schema.org CorrectionComment).')
export class PublicCorrection {
  @Identifier({ answered: 'always', example: exampleId('correction') })
  id: string;

  @OneOf(CORRECTION_KINDS, {
    answered: 'always',
    description:
      '`correction`: something was wrong; `clarification`: it could be misread; `update`: it has changed.',
  })
  kind: string;

  @Text({
    answered: 'always',
    max: 5000,
    multiline: true,
    description: 'What was wrong, and what is right.',
    example: 'An earlier version gave the price of the crane as 42 million euros. It is 4.2 million.',
  })
  text: string;

  @Timestamp({
    answered: 'always',
    description: 'When it was published, in UTC.',
    example: '2026-04-11T09:00:00.000Z',
  })
  at: string;

  @Identifier({ description: 'The quote or statistic that it is about, if it is about one.' })
  factId: string | null;

  @Text({ max: 5000, multiline: true, description: 'What was printed.', example: '42 million euros' })
  was: string | null;

  @Text({ max: 5000, multiline: true, description: 'What is right.', example: '4.2 million euros' })
  is: string | null;
}
