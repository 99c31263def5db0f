import { Described } from '../contract/properties/described.js';
import { OneOf, Text, WholeNumber } from '../contract/properties/property-types.js';
import { MAX_EXAMPLE, NOT_KEPT_KINDS } from './not-kept.js';
import type { NotKeptKind } from './not-kept.js';

@Described(
  'What of an HTML or Markdown body has no place in blocks. Words that readers see are never among it.',
)
export class NotKeptPart {
  @OneOf(NOT_KEPT_KINDS, {
    answered: 'always',
    description:
      'link: without an address that can be kept, or around no words · image, embed: likewise, and the picture that stands for a film · table: without words · drawing: SVG and canvas, but for the words in it · formula: its layout, not its words · form: fields and buttons, not their words · list-number: beyond what an item can begin with · script, style · hidden-text: what the page does not show · front-matter: data before a Markdown text.',
    example: 'link',
  })
  kind: NotKeptKind;

  @WholeNumber(1, 10_000_000, { answered: 'always', description: 'How many.' })
  count: number;

  @Text({
    max: MAX_EXAMPLE,
    answered: 'always',
    description: 'The first one: an address, or the beginning of a text.',
    example: '/archive/1',
  })
  example: string;
}
