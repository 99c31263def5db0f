import { Described } from '../contract/properties/described.js';
import { OneOf, Text, WholeNumber } from '../contract/properties/property-types.js';
import { exampleAnchor } from './example-body.js';

@Described(
  'Where a fact appears in the text (W3C Web Annotation: a text position selector and a text quote selector).',
  { read: { ...exampleAnchor('a crane') } },
)
export class AnchorProperties {
  @Text({ max: 64, answered: 'always', description: 'The block; found by `exact` if absent.', example: 'b1' })
  blockId?: string;

  @WholeNumber(0, 10_000_000, {
    answered: 'always',
    description: 'UTF-16 code units into the text of the block, inclusive.',
  })
  start?: number;

  @WholeNumber(0, 10_000_000, { answered: 'always', description: 'UTF-16 code units, exclusive.' })
  end?: number;

  @Text({
    max: 100_000,
    multiline: true,
    access: 'required',
    description:
      'The words: exactly those of the text, unless detached. A write may differ in quotation marks, apostrophes, hyphens, minus signs, characters without width, and spaces.',
    example: '4.2 million euros',
  })
  exact: string;

  @OneOf(['attached', 'detached'], {
    answered: 'sometimes',
    description:
      '`detached` if the words were edited away, else absent. Block and offsets then say where the words were.',
  })
  state?: 'attached' | 'detached';
}
