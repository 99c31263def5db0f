import { AnchorProperties } from '../body/anchor.dto.js';
import type { AnchorView } from '../body/anchors/anchor.js';
import { exampleAnchor } from '../body/example-body.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  Flag,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  Text,
  Value,
} from '../contract/properties/property-types.js';
import { SEVERITIES } from './check.js';
import type { Severity } from './check.js';
import { CHECKS } from './check-table.js';

@Described('A change that fixes the finding: a merge patch (RFC 7396) that a program can send unchanged.')
export class Remedy {
  @Text({
    max: 1000,
    answered: 'always',
    description: 'What it does.',
    example: 'Take the words of the passage.',
  })
  text: string;

  @OneOf(['article', 'quote', 'statistic'], {
    answered: 'always',
    description: 'What the patch is of.',
    example: 'quote',
  })
  resource: 'article' | 'quote' | 'statistic';

  @Identifier({
    description: 'The id of the fact; null if the fact is not saved yet: `pointer` says where it is.',
    example: exampleId('quote'),
  })
  id: string | null;

  @Value(
    { type: 'object' },
    {
      answered: 'always',
      description:
        'The merge patch. It is made for the state that was checked: check again before you send the next.',
      example: { text: 'It lifts twice as much as the old one' },
    },
  )
  patch: object;
}

@Described('Something that a check found.', {
  read: { anchor: exampleAnchor('It lifts twice as much as the old one') },
})
export class Finding {
  @Identifier({
    answered: 'always',
    description: 'The same for the same finding, before and after the article is saved.',
    example: exampleId('finding'),
  })
  id: string;

  @OneOf(CHECKS.map(({ code }) => code), {
    answered: 'always',
    description: 'The check that found it.',
    example: 'quote-not-verbatim',
  })
  code: string;

  @OneOf(SEVERITIES, {
    answered: 'always',
    description:
      '`error` blocks approval, scheduling and publication. The rules of the section may change the severity of a check.',
    example: 'error',
  })
  severity: Severity;

  @Text({
    max: 1000,
    answered: 'always',
    description: 'What is wrong, for people.',
    example: 'The words “It lifts twice as many as the old one” do not stand so in the passage of the quote.',
  })
  message: string;

  @Text({
    max: 200,
    answered: 'always',
    description: 'JSON pointer (RFC 6901) into the article.',
    example: '/quotes/0/text',
  })
  pointer: string;

  @Identifier({
    description: 'The quote or statistic; null where it is about none, or about one that is not saved yet.',
    example: exampleId('quote'),
  })
  factId: string | null;

  @Nested(() => AnchorProperties, { description: 'The passage; null where there is none.' })
  anchor: AnchorView | null;

  @Text({
    max: 100_000,
    multiline: true,
    description: 'What was expected there; null if that is not known.',
    example: 'It lifts twice as much as the old one',
  })
  expected: string | null;

  @Text({
    max: 100_000,
    multiline: true,
    description: 'What was found there instead.',
    example: 'It lifts twice as many as the old one',
  })
  found: string | null;

  @Nested(() => Remedy, { description: 'A change that fixes it; null if no program can know one.' })
  remedy: Remedy | null;
}

@Described('What the checks find in an article.')
export class Findings {
  @ListOf(() => Finding, { max: 100_000, description: 'In the order of the text.' })
  items: Finding[];

  @Flag({ answered: 'always', description: 'No error is among them.', example: false })
  publishable: boolean;
}
