import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import { Flag, Identifier, OneOf, TextList } from '../../contract/properties/property-types.js';

@Described('A quote or statistic that readers saw differently before.')
export class PrintedChange {
  @OneOf(['quote', 'statistic'], { answered: 'always', description: 'What it is.', example: 'statistic' })
  kind: 'quote' | 'statistic';

  @Identifier({ answered: 'always', description: 'Which one.', example: exampleId('statistic') })
  factId: string;

  @TextList({
    answered: 'always',
    description: 'The properties that differ; empty where it was taken out.',
    example: ['value'],
  })
  changed: string[];

  @Flag({ answered: 'always', description: 'It was taken out.', example: false })
  removed: boolean;
}
