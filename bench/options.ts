import { parseArgs } from 'node:util';

export interface Options {
  readonly articles: number;
  /** Of each measurement, and how long the load runs before it. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly rounds: number;
  /** Names of operations; empty means all. */
  readonly operations: readonly string[];
}

export const USAGE = `Usage: npm run bench -- [options]
  --articles <count>     size of the database; 10,000 unless said, 200 at least
  --seconds <seconds>    of each measurement; 8 unless said
  --rounds <count>       how often each is measured; 3 unless said
  --operations <names>   such as read-cold,create; all unless said
  --quick                1,000 articles and short measurements: about a minute in all`;

/** @throws Error with the usage */
export function readOptions(args: string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      operations: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
    },
  });
  const seconds = Number(values.seconds ?? (values.quick ? 0.8 : 8));
  const options = {
    articles: Number(values.articles ?? (values.quick ? 1000 : 10_000)),
    seconds,
    warmUpSeconds: values.quick ? 0.2 : 2,
    rounds: Number(values.rounds),
    operations: values.operations.split(',').filter((name) => name !== ''),
  };
  const wrong = !(options.articles >= 200 && seconds > 0 && options.rounds >= 1);
  if (wrong || options.operations.some((name) => !known.includes(name)))
    throw new Error(`${USAGE}\nOperations: ${known.join(', ')}.`);
  return options;
}
