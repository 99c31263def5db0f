import { InvalidValue } from '../../kernel/values/invalid-value.js';
import { controlCharacterIn, isBlank } from '../../kernel/values/text.js';
import type { Rule } from './property.js';
import { tooManyItems } from './value-bounds.js';

export const isText: Rule = {
  code: 'wrong-type',
  message: 'must be a string',
  test: (value) => typeof value === 'string',
};

export function isList(max: number): Rule {
  const test = (value: unknown) => Array.isArray(value) && value.length <= max;
  return { code: 'wrong-type', message: tooManyItems(max), test };
}

/** For a text: not blank, not longer than `max` UTF-16 code units, no control characters; see `controlCharacterIn`. */
export function textRules(max: number, multiline: boolean): Rule[] {
  return [
    isText,
    {
      code: 'too-long',
      message: `must have at most ${max} characters`,
      test: (value) => (value as string).length <= max,
    },
    { code: 'blank', message: 'must not be blank', test: (value) => !isBlank(value as string) },
    {
      code: 'control-character',
      message: (value) =>
        `must not hold control characters: ${controlCharacterIn(value as string, { multiline })}`,
      test: (value) => controlCharacterIn(value as string, { multiline }) === undefined,
    },
  ];
}

/** The message about the first element of a list that breaks a rule. */
export function wrongElement(rules: readonly Rule[]): (value: unknown) => string {
  return (value) => {
    const at = (value as unknown[]).findIndex((text) => rules.some((rule) => !rule.test(text)));
    const rule = rules.find((candidate) => !candidate.test((value as unknown[])[at]));
    const message = rule?.message ?? 'is not valid';
    return `element ${at} ${typeof message === 'string' ? message : message((value as unknown[])[at])}`;
  };
}

/** The rule that `parse` accepts the value; the code and the sentence are the parser's own. */
export function parsedBy(parse: (value: unknown) => unknown): Rule {
  const failure = (value: unknown): InvalidValue | undefined => {
    try {
      parse(value);
      return undefined;
    } catch (error) {
      if (error instanceof InvalidValue) return error;
      throw error;
    }
  };
  return {
    code: (value) => failure(value)?.code ?? 'invalid',
    message: (value) => failure(value)?.message ?? 'is not valid',
    path: (value) => failure(value)?.path ?? '',
    test: (value) => failure(value) === undefined,
  };
}
