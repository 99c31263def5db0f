import { AnchorProperties } from '../../body/anchor.dto.js';
import type { StoredAnchor } from '../../body/anchors/anchor.js';
import { exampleAnchor } from '../../body/example-body.js';
import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  Identifier,
  Nested,
  OneOf,
  Text,
  Timestamp,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { UserReference } from '../../identity/user-reference.dto.js';

export const CORRECTION_KINDS = ['correction', 'clarification', 'update'] as const;

@Described('A statement to readers about what was wrong or has changed (schema.org CorrectionComment).', {
  read: { id: exampleId('correction'), approvedBy: null, approvedAt: null, anchor: null },
  create: {
    text: 'An earlier version gave the price of the crane as 42 million euros. It is 4.2 million.',
    factId: exampleId('statistic'),
    was: '42 million euros',
    is: '4.2 million euros',
  },
})
export class Correction {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, 2_147_483_647, {
    access: 'read-only',
    answered: 'always',
    description: 'The revision of the article that it was written in.',
    example: 6,
  })
  revision: number;

  @OneOf(CORRECTION_KINDS, {
    default: 'correction',
    description:
      '`correction`: something was wrong; `clarification`: it could be misread; `update`: it has changed.',
  })
  kind: string;

  @Text({
    max: 5000,
    multiline: true,
    access: 'required',
    description: 'The text that readers see.',
    example: 'An earlier version gave the price of the crane as 42 million euros. It is 4.2 million.',
  })
  text: string;

  @Identifier({
    description:
      'The quote or statistic that it is about; null if it is about a passage, or the whole article.',
    example: exampleId('statistic'),
  })
  factId: string | null;

  @Nested(() => AnchorProperties, {
    description:
      'The passage that it is about, as it stood then; null if it is about a fact, or the whole article.',
    example: exampleAnchor('a crane'),
  })
  anchor: StoredAnchor | null;

  @Text({ max: 5000, multiline: true, description: 'What was printed.', example: '42 million euros' })
  was: string | null;

  @Text({ max: 5000, multiline: true, description: 'What is right.', example: '4.2 million euros' })
  is: string | null;

  @Timestamp({
    access: 'read-only',
    answered: 'always',
    description: 'When it was written, in UTC.',
    example: '2026-04-11T09:00:00.000Z',
  })
  at: string;

  @Nested(() => UserReference, { access: 'read-only', answered: 'always', description: 'Who wrote it.' })
  by: UserReference;

  @Nested(() => UserReference, {
    access: 'read-only',
    description: 'Who published it; null until somebody does.',
  })
  approvedBy: UserReference | null;

  @Timestamp({
    access: 'read-only',
    description:
      'When readers saw it first, or will see it: under an embargo, at its end. Null while it is not published.',
  })
  approvedAt: string | null;
}
