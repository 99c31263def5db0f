/** An answer in which a fact is looked for, whatever its shape. */
interface Answer {
  readonly items?: readonly { readonly headline?: string }[];
  readonly body?: readonly unknown[];
  readonly organizations?: readonly { readonly name?: string }[];
  readonly quotes?: readonly { readonly person?: Named; readonly speaker?: { readonly person?: Named } }[];
  readonly statistics?: readonly { readonly value?: string; readonly indicator?: Named }[];
}

type Named = { readonly name?: string } | null;

/**
 * Whether the answer of a target is whole, before anything is counted: fast answers that lack something prove nothing.
 * @throws Error with what is missing
 */
export async function checkDocument(url: string): Promise<void> {
  const { body = [], organizations = [], quotes = [], statistics = [] } = await answerOf(url);
  const speakers = quotes.map(({ person, speaker }) => (person ?? speaker?.person)?.name);
  require(url, 'twelve paragraphs', body.length === 12);
  require(url, 'the names of three organizations', organizations.filter(({ name }) => name).length === 3);
  require(url, 'the names of two speakers', speakers.filter(Boolean).length === 2);
  const stated = statistics.filter(({ value, indicator }) => value && indicator?.name);
  require(url, 'six statistics with their indicators', stated.length === 6);
}

/** @throws Error with what is missing */
export async function checkList(url: string): Promise<void> {
  const { items = [] } = await answerOf(url);
  require(url, 'twenty headlines', items.filter(({ headline }) => headline).length === 20);
}

async function answerOf(url: string): Promise<Answer> {
  const answer = await fetch(url);
  require(url, 'status 200', answer.status === 200);
  return (await answer.json()) as Answer;
}

function require(url: string, what: string, is: boolean): void {
  if (!is) throw new Error(`${url} does not answer with ${what}: nothing is counted.`);
}
