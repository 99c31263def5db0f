import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import { Identifier, Nested, OneOf, Text, Value } from '../../contract/properties/property-types.js';
import { ContentObservation } from '../../publication/observations.dto.js';
import { OUTCOMES } from './outcome.js';
import type { Outcome } from './outcome.js';

@Described('A target or a forecast, and what became of it.', {
  read: { outcome: 'missed', difference: '-200000', reason: 'The actual is below the target.' },
})
export class ContentOutcome {
  @Identifier({ answered: 'always', description: 'That of the target.', example: exampleId('statistic') })
  id: string;

  @Nested(() => ContentObservation, {
    answered: 'always',
    description: 'The goal, plan or forecast; `attribution` names its source.',
  })
  target: ContentObservation;

  @Nested(() => ContentObservation, {
    description:
      'The latest actual of the same place and period; where there is none, one whose period begins within that of the target. Null if there is neither.',
  })
  actual: ContentObservation | null;

  @OneOf(OUTCOMES, {
    answered: 'always',
    description:
      '`open`: the period lasts; `due`: it is over, and no actual is published; `met`, `missed`; `not-comparable`: see `reason`.',
  })
  outcome: Outcome['outcome'];

  @Value(
    { type: 'string', pattern: '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$', maxLength: 84 },
    {
      description:
        "The actual minus the target, exactly, in the target's unit; for a range, its nearer end. Null unless both are numbers.",
      example: '-200000',
    },
  )
  difference: string | null;

  @Text({
    max: 500,
    answered: 'always',
    example: 'The actual is below the target.',
    description: 'How it was judged, or why it cannot be, in a sentence.',
  })
  reason: string;
}
