import type { JsonSchema } from '../contract/properties/property.js';
import { InvalidValue } from '../kernel/values/invalid-value.js';
import { isUuid } from '../kernel/values/uuid.js';

/** What each rule may be, and what it demands. */
export const RULES = {
  approval: {
    words: ['required', 'off'],
    description: '`required`: only what was approved is published or scheduled.',
  },
  fourEyes: {
    words: ['required', 'off'],
    description:
      '`required`: who wrote anything since the last publication, or the creation, may neither approve nor publish.',
  },
  signOff: {
    words: ['required', 'off'],
    description: '`required`: quotes and statistics are signed off before they are published.',
  },
  corrections: {
    words: ['required', 'suggested', 'off'],
    description: 'Whether a public change of a printed quote or figure needs a correction.',
  },
} as const;

/** What is done about a finding of a check. */
export const JUDGEMENTS = ['block', 'warn', 'off'] as const;

/** The checks that a newsroom may judge otherwise than the service does, and what each finds. */
const CHECKS: Readonly<Record<string, string>> = {
  'quote-not-verbatim': 'A direct quote whose words are not in its passage.',
  'number-mismatch': 'A passage that states another number than the statistic.',
  'number-unreadable': 'A passage whose number cannot be read.',
  'anchor-detached': 'A fact whose passage was edited away.',
  'unattributed-quote': 'A direct quote without a speaker.',
  'speaker-without-role': 'A person quoted without title or organization.',
  'speaker-mismatch': 'A sentence that attributes the quote to another person.',
  'conversion-implausible': 'Two conversions whose rates differ.',
  'change-mismatch': 'A stated change that does not follow from the values.',
  'share-out-of-range': 'A share below 0 or above 100 percent.',
  contradicts: 'Another article that states another value.',
  'period-missing': 'A statistic without a period.',
  'period-mismatch': 'A sentence that names another period.',
  'target-in-the-past': 'A target whose period has ended.',
  'unlinked-name': 'A known name without a mention.',
  'unmarked-quotation': 'Quoted text that no quote covers.',
  'unmarked-number': 'A number that no statistic covers.',
};

/** In a merge patch, null gives a rule back to what stands above it. */
function oneOf(words: readonly string[], description: string): JsonSchema {
  return { type: ['string', 'null'], enum: [...words, null], description };
}

export const CHECKS_SCHEMA: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(CHECKS).map(([code, finds]) => [code, oneOf(JUDGEMENTS, finds)]),
  ),
  additionalProperties: false,
};

export const SECTIONS_SCHEMA: JsonSchema = {
  type: 'object',
  additionalProperties: {
    type: ['object', 'null'],
    properties: {
      ...Object.fromEntries(
        Object.entries(RULES).map(([name, { words, description }]) => [name, oneOf(words, description)]),
      ),
      checks: { ...CHECKS_SCHEMA, description: 'Findings that have another severity in this section.' },
    },
    additionalProperties: false,
  },
};

/** @throws InvalidValue */
export function parseChecks(value: unknown): object {
  return mapped(value, (code, judgement) => {
    if (Object.hasOwn(CHECKS, code)) return wordOf(judgement, JUDGEMENTS);
    throw new InvalidValue('unknown-property', `is no check: there are ${Object.keys(CHECKS).join(', ')}`);
  });
}

/** What differs in sections, by their ids. @throws InvalidValue */
export function parseSections(value: unknown): object {
  const sections = mapped(value, (id, rules) => {
    if (!isUuid(id)) throw new InvalidValue('not-an-identifier', 'must be the id of a section');
    return rules === null ? null : mapped(rules, parseRule);
  });
  return Object.fromEntries(Object.entries(sections).map(([id, rules]) => [id.toLowerCase(), rules]));
}

function parseRule(name: string, value: unknown): unknown {
  if (name === 'checks') return value === null ? null : parseChecks(value);
  if (Object.hasOwn(RULES, name)) return wordOf(value, RULES[name as keyof typeof RULES].words);
  throw new InvalidValue(
    'unknown-property',
    `is no rule: there are ${Object.keys(RULES).join(', ')}, checks`,
  );
}

function wordOf(value: unknown, words: readonly string[]): unknown {
  if (value === null || words.includes(value as string)) return value;
  throw new InvalidValue('not-one-of', `must be one of ${words.join(', ')}`);
}

/** Reads each member of an object; a refusal says which. */
function mapped(value: unknown, read: (name: string, member: unknown) => unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidValue('wrong-type', 'must be a JSON object');
  const members = Object.entries(value).map(([name, member]: [string, unknown]) => {
    try {
      return [name, read(name, member)] as const;
    } catch (error) {
      throw error instanceof InvalidValue ? error.within(name) : error;
    }
  });
  return Object.fromEntries(members);
}
