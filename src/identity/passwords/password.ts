import { isText } from '../../contract/properties/property-rules.js';
import { Value } from '../../contract/properties/property-types.js';
import type { PropertyOptions } from '../../contract/properties/property.js';
import type { PointedError } from '../../kernel/problems/problem.js';

/**
 * Length counts and nothing else (NIST SP 800-63B, section 3.1.1.2): no rules of capitals and digits, which make passwords that
 * people write down, and no expiry. Twelve is more than the eight that ASVS 6.2.1 asks for: not everybody has one-time codes.
 */
const SHORTEST = 12;
/** A passphrase has room; a whole book has not. */
const LONGEST = 200;

const LENGTH = { minLength: SHORTEST, maxLength: LONGEST };

/** A password that is chosen. */
export function NewPassword(options: PropertyOptions): PropertyDecorator {
  const example = 'tide tables for Lindhaven';
  return Value({ type: 'string', ...LENGTH }, { access: 'write-only', example, ...options }, [
    isText,
    {
      code: 'too-short',
      message: `must have at least ${SHORTEST} characters`,
      test: (value) => [...(value as string)].length >= SHORTEST,
    },
    {
      code: 'too-long',
      message: `must have at most ${LONGEST} characters`,
      test: (value) => (value as string).length <= LONGEST,
    },
  ]);
}

/** A password that is tried, whatever the rules were when it was chosen. */
export function TriedPassword(options: PropertyOptions): PropertyDecorator {
  const example = 'tide tables for Lindhaven';
  return Value(
    { type: 'string', minLength: 1, maxLength: LONGEST },
    { access: 'write-only', example, ...options },
    [
      isText,
      {
        code: 'too-long',
        message: `must have at most ${LONGEST} characters`,
        test: (value) => (value as string).length <= LONGEST,
      },
    ],
  );
}

/** Beginnings of what long passwords that everybody tries are made of (of the lists of leaked ones, those of twelve and more). */
const USUAL = [
  'password',
  'passwort',
  'qwertyuiop',
  'qwertz',
  '1q2w3e4r',
  'letmein',
  'iloveyou',
  'administrator',
  'changeme',
  'copydesk',
];

/**
 * What a guesser tries first: a usual word with digits behind it, one short piece again and again, a row of neighbours, or
 * the person's own address or name.
 * @returns the refusal, if it is one of these
 */
export function easyPassword(
  password: string,
  { name, email }: { readonly name: string; readonly email: string | null },
): PointedError | undefined {
  const folded = password.toLowerCase();
  const plain = folded.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const own = [name, email ?? '', email?.split('@')[0] ?? ''].map((text) => text.toLowerCase());
  const isUsual = USUAL.some((word) => plain.startsWith(word) && /^[\d]*$/.test(plain.replaceAll(word, '')));
  if (!isUsual && !isRepeated(folded) && !isRow(folded) && !own.includes(folded)) return undefined;
  const message =
    'is one of the first that a guesser tries: take several words that have nothing to do with each other';
  return { pointer: '/password', code: 'too-easy', message };
}

/** `abcabcabcabc`: at most four characters, again and again. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4].some(
    (length) => text === text.slice(0, length).repeat(text.length).slice(0, text.length),
  );
}

/** `123456789012`, `abcdefghijkl`: each character is the neighbour of the one before. */
function isRow(text: string): boolean {
  const steps = [...text].slice(1).map((letter, i) => letter.charCodeAt(0) - text.charCodeAt(i));
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}
