import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { parsedBy } from '../contract/properties/property-rules.js';
import { Nested, OneOf, Value } from '../contract/properties/property-types.js';
import { CHECKS_SCHEMA, parseChecks, parseSections, RULES, SECTIONS_SCHEMA } from './rules.schema.js';
import type { JUDGEMENTS } from './rules.schema.js';

type Choice<Rule extends keyof typeof RULES> = (typeof RULES)[Rule]['words'][number];

function RuleOf(rule: keyof typeof RULES, example: string): PropertyDecorator {
  const { words, description } = RULES[rule];
  return OneOf(words, { answered: 'always', description, example });
}

@Described('What an article needs before it may take a step.')
export class Rules {
  @RuleOf('approval', 'off')
  approval: Choice<'approval'>;

  @RuleOf('fourEyes', 'required')
  fourEyes: Choice<'fourEyes'>;

  @RuleOf('signOff', 'off')
  signOff: Choice<'signOff'>;

  @RuleOf('corrections', 'suggested')
  corrections: Choice<'corrections'>;

  @Value(
    CHECKS_SCHEMA,
    {
      answered: 'always',
      parse: parseChecks,
      description: 'Checks whose findings have another severity than usual, by their codes.',
      example: { 'period-missing': 'off' },
    },
    [parsedBy(parseChecks)],
  )
  checks: Readonly<Record<string, (typeof JUDGEMENTS)[number]>>;
}

@Described('The rules of the newsroom, and how those of its sections differ.')
export class NewsroomRules {
  @Nested(() => Rules, { answered: 'always', description: 'For all sections without a rule of their own.' })
  default: Rules;

  @Value(
    SECTIONS_SCHEMA,
    {
      answered: 'always',
      parse: parseSections,
      description: 'By section id, only what differs. null removes a rule, or all rules of a section.',
      example: { [exampleId('section')]: { approval: 'required' } },
    },
    [parsedBy(parseSections)],
  )
  sections: Readonly<Record<string, Partial<Rules>>>;
}
