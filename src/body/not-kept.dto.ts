import { Described } from '../contract/properties/described.js';
import { OneOf, Text, WholeNumber } from '../contract/properties/property-types.js';
import { MAX_EXAMPLE, NOT_KEPT_KINDS } from './not-kept.js';
import type { NotKeptKind } from './not-kept.js';

@Described(
  'Parts of an HTML or Markdown body that blocks cannot hold. Words that readers see are never among them.',
)
export class NotKeptPart {
  @OneOf(NOT_KEPT_KINDS, {
    answered: 'always',
    description:
      'link: without an address that can be stored, or without words · image, embed: without an address that can be stored, and the preview picture of a film · table: without words · drawing: SVG and canvas, except their words · formula: its layout, not its words · form: fields and buttons, not their words · list-number: outside the numbers that an item can have · script, style · hidden-text: what the page does not show · front-matter: data before a Markdown text.',
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
