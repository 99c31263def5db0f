import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** Sizes of the databases, one after another. */
  readonly articles: readonly number[];
  /** Of each measurement, and how long the load runs before it. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly rounds: number;
  /** Names of operations; empty means all. */
  readonly operations: readonly string[];
  /** Publications whose visibility is timed. */
  readonly publications: number;
  /** Where databases are kept for the next run, each in a folder named by its size; undefined keeps none. */
  readonly data: string | undefined;
  /** Look at the plans of all statements instead of measuring. */
  readonly explain: boolean;
}

export const USAGE = `Usage: npm run bench -- [options]
  --articles <counts>    sizes of the database, such as 10000,100000; 10,000 unless said, 400 at least
  --seconds <seconds>    of each measurement; 8 unless said
  --rounds <count>       how often each is measured; 3 unless said
  --operations <names>   such as read-cold,create; all unless said
  --data <folder>        keeps the databases there, and uses those that are there already
  --explain              instead of measuring: the plan of every statement that a public read sends, or an editor's
                         read of facts; fails on one that will not scale
  --quick                1,000 articles, one short round: about a minute in all; judges no goal`;

/** @throws Error with the usage */
export function readOptions(args: string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      operations: { type: 'string', default: '' },
      data: { type: 'string' },
      explain: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  const { quick, explain } = values;
  const seconds = Number(values.seconds ?? (quick ? 0.3 : 8));
  const options = {
    articles: (values.articles ?? (quick ? '1000' : '10000')).split(',').map(Number),
    seconds,
    explain,
    data: values.data === undefined ? undefined : resolve(values.data),
    warmUpSeconds: Math.min(2, seconds / 4),
    rounds: Number(values.rounds ?? (quick ? 1 : 3)),
    operations: values.operations.split(',').filter((name) => name !== ''),
    publications: quick ? 10 : 200,
  };
  const wrong = !(options.articles.every((count) => count >= 400) && seconds > 0 && options.rounds >= 1);
  if (wrong || options.operations.some((name) => !known.includes(name)))
    throw new Error(`${USAGE}\nOperations: ${known.join(', ')}.`);
  return options;
}
