import type { Article, CreateCorrection, RevisionDiff } from '../../../../client/src/client.js';

/** A printed fact that readers saw otherwise: what stood there, and what stands there now. */
export type PrintedCorrection = Required<Pick<CreateCorrection, 'factId' | 'was' | 'is'>> & {
  readonly was: string;
  readonly is: string;
};

/** By which a fact says something else; the words alone may only be better written. */
const MEANING = ['value', 'upperValue', 'unit', 'text'];

/**
 * The one fact that says something else than what readers saw, unless somebody has told them already; of several, what readers are told
 * is for the editor to write.
 */
export function printedCorrection(
  { quotes, statistics }: RevisionDiff,
  { corrections }: Pick<Article, 'corrections'>,
): PrintedCorrection | undefined {
  const [one, ...others] = [...quotes, ...statistics].flatMap(({ id, fields, before, after }) => {
    const [was, is] = [printedWords(before), printedWords(after)];
    const isTold = corrections.some(({ factId, approvedAt }) => factId === id && approvedAt === null);
    const isOther = fields.some(({ name }) => MEANING.includes(name)) && was !== is;
    return isOther && !isTold && was !== undefined && is !== undefined ? [{ factId: id, was, is }] : [];
  });
  return others.length === 0 ? one : undefined;
}

function printedWords(fact: object | null): string | undefined {
  const { text, asPrinted } = (fact ?? {}) as Readonly<Record<string, unknown>>;
  return [text, asPrinted].find((words): words is string => typeof words === 'string');
}
