import { ProblemError } from '../../../client/src/client.js';
import type { Words } from './messages.js';
import { problemWords } from './problem-words.js';

/** What to tell of a form that was refused: each fault at its field, the rest above them. */
interface FormRefusal {
  /** By the names of the fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly rest: string | undefined;
}

/**
 * A field whose name is the pointer of a fault without its first slash (`email`, `site/url`), or begins it, takes that fault.
 * @param names of the fields that the form has
 */
export function formRefusal(error: unknown, names: readonly string[], words: Words): FormRefusal {
  if (error === null || error === undefined) return { fields: {}, rest: undefined };
  const faults = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const fields: Record<string, string> = {};
  const rest: string[] = [];
  for (const { pointer = '', message = '' } of faults) {
    const place = pointer.slice(1);
    const name = names.find((one) => place === one || place.startsWith(`${one}/`));
    if (name === undefined) rest.push(message);
    else fields[name] ??= message;
  }
  if (faults.length === 0) return { fields, rest: problemWords(error, words) };
  return { fields, rest: rest.length > 0 ? rest.join(' ') : undefined };
}
