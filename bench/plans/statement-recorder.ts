import pg from 'pg';
import { preparedLimit } from '../../src/kernel/database/prepared-statement.js';

/** A statement as the service sent it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Whether connections keep it: Postgres may then plan it once for all values. */
  readonly prepared: boolean;
  /** The request that it was sent for. */
  readonly request: string;
}

/** Values of one statement that are kept: a plan depends on them. */
const VARIANTS = 8;

/** Notes every statement that this process sends to Postgres, whatever sends it, so that none can be missed. */
export class StatementRecorder {
  /** The request under way. */
  request = '';
  private readonly noted = new Map<string, Map<string, Statement>>();
  private readonly query = Reflect.get<pg.Client, 'query'>(pg.Client.prototype, 'query');

  private readonly bound = preparedLimit.statements;

  constructor() {
    preparedLimit.statements = Infinity;
    const { query } = this;
    const note = (parameters: readonly unknown[]): void => {
      this.note(parameters);
    };
    pg.Client.prototype.query = function (this: pg.Client, ...parameters: unknown[]): unknown {
      note(parameters);
      return Reflect.apply(query, this, parameters);
    } as typeof query;
  }

  /** Reads alone; of each the first variants. */
  get statements(): Statement[] {
    return [...this.noted.values()].flatMap((variants) => [...variants.values()]);
  }

  stop(): void {
    preparedLimit.statements = this.bound;
    pg.Client.prototype.query = this.query;
  }

  private note([first, second]: readonly unknown[]): void {
    const config = (
      typeof first === 'string' ? { text: first, values: second } : first
    ) as Partial<pg.QueryConfig>;
    const { text, name } = config;
    if (this.request === '' || text === undefined || !isRead(text)) return;
    const values: unknown[] = Array.isArray(config.values) ? config.values : [];
    const variants = this.noted.get(text) ?? new Map<string, Statement>();
    this.noted.set(text, variants);
    const key = JSON.stringify(values);
    if (variants.size < VARIANTS && !variants.has(key))
      variants.set(key, { text, values, prepared: name !== undefined, request: this.request });
  }
}

/** What may be run again by EXPLAIN ANALYZE. */
function isRead(text: string): boolean {
  return /^\s*(SELECT|WITH)\b/i.test(text) && !/\b(INSERT|UPDATE|DELETE|pg_advisory|nextval)\b/i.test(text);
}
