import { OneOf, Text, WholeNumber } from '../kernel/http/property-types.js';

/** Where in the text a fact stands (W3C Web Annotation: a text position selector and a text quote selector). */
export class AnchorProperties {
  @Text({ max: 64, always: true, description: 'The block; found by `exact` if absent.', example: 'b4' })
  blockId?: string;

  @WholeNumber(0, 10_000_000, {
    always: true,
    description: 'UTF-16 code units into the text of the block, inclusive.',
  })
  start?: number;

  @WholeNumber(0, 10_000_000, { always: true, description: 'Exclusive.' })
  end?: number;

  @Text({
    max: 100_000,
    multiline: true,
    required: true,
    description: 'The words, letter for letter.',
    example: '69 billion yuan',
  })
  exact: string;

  @OneOf(['attached', 'detached'], {
    sometimes: true,
    description: 'Present, as `detached`, where the passage was edited away.',
  })
  state?: 'attached' | 'detached';
}
