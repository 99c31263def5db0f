import type { Step } from './load.js';
import type { Complete } from './operations/operation.js';

/** An answer in which a fact is looked for, whatever its shape. */
interface Answer {
  readonly contradicting?: readonly unknown[];
  readonly items?: readonly { readonly headline?: string }[];
  readonly body?: readonly unknown[];
  readonly organizations?: readonly { readonly name?: string }[];
  readonly quotes?: readonly { readonly person?: Named; readonly speaker?: { readonly person?: Named } }[];
  readonly statistics?: readonly { readonly value?: string; readonly indicator?: Named }[];
}

type Named = { readonly name?: string } | null;

/** What must be in an answer, by its kind, and whether it is. */
const CHECKS: Readonly<
  Record<Exclude<Complete, 'none'>, (answer: Answer) => readonly (readonly [string, boolean])[]>
> = {
  document: ({ body = [], organizations = [], quotes = [], statistics = [] }) => {
    const speakers = quotes.map(({ person, speaker }) => (person ?? speaker?.person)?.name);
    const stated = statistics.filter(({ value, indicator }) => value && indicator?.name);
    return [
      ['twelve paragraphs', body.length === 12],
      ['the names of three organizations', organizations.filter(({ name }) => name).length === 3],
      ['the names of two speakers', speakers.filter(Boolean).length === 2],
      ['six statistics with their indicators', stated.length === 6],
    ];
  },
  twenty: ({ items = [] }) => [['twenty headlines', items.filter(({ headline }) => headline).length === 20]],
  items: ({ items }) => [['items', (items ?? []).length > 0]],
  contradicting: ({ contradicting = [] }) => [['what contradicts', contradicting.length > 0]],
  json: (answer) => [['an object', typeof answer === 'object']],
};

/**
 * Whether the answer of a target is whole, before anything is counted: fast answers that lack something prove nothing.
 * @returns false where there is no such route yet
 * @throws Error with what is missing
 */
export async function isComplete(
  url: string,
  headers: Step['headers'],
  complete: Complete,
): Promise<boolean> {
  if (complete === 'none') return true;
  const answer = await fetch(url, { headers });
  if (answer.status === 404) return false;
  const text = await answer.text();
  const found = answer.status === 200 ? CHECKS[complete](JSON.parse(text) as Answer) : [];
  const missing = [['status 200', answer.status === 200] as const, ...found].find(([, is]) => !is);
  if (missing) throw new Error(`${url} does not answer with ${missing[0]}: nothing is counted.`);
  return true;
}
