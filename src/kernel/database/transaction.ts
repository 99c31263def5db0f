import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import { isLost } from './database-refusal.js';

/** SQLSTATE of every statement after one that failed. */
const FOLLOWS = '25P02';

/**
 * A transaction on a connection of its own, which it takes with its first statement. Statements go out as they come, one behind
 * the other without waiting for answers (the pipeline mode of Postgres' protocol); those of one moment go in one packet.
 */
export class Transaction {
  private readonly sent: Promise<unknown>[] = [];
  private begun: Promise<PoolClient> | undefined;
  private packing = false;
  private ended = false;
  /** It is not given back for others: a new connection may lead to the server that took over. */
  private spoilt = false;

  /** @param beginning the statement that begins it, and may set what holds in it alone */
  constructor(
    private readonly pool: Pool,
    private readonly beginning: string,
  ) {}

  /** @throws Error after its end: what was forgotten there must not be written by itself */
  async query(statement: QueryConfig): Promise<QueryResult> {
    const client = await (this.begun ??= this.begin());
    if (this.ended) throw new Error('The transaction has ended.');
    this.pack(client);
    return client.query(statement);
  }

  /** Sends a statement of which only the success matters; who ends the transaction hears of a failure. */
  send(statement: QueryConfig): void {
    void this.track(this.query(statement));
  }

  /** Waits for what was sent until now. @throws the first failure */
  async flushed(): Promise<void> {
    await Promise.all(this.sent);
  }

  /** @throws what made Postgres undo it */
  async commit(): Promise<void> {
    const client = await this.begun;
    if (!client) return;
    const committed = this.end(client, 'COMMIT');
    await this.flushed();
    const { command } = await committed;
    // Postgres answers this if a statement failed and its sender ignored that.
    if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}.`);
  }

  /** @returns why it failed: `error`, or what that only followed from */
  async rollback(error: unknown): Promise<unknown> {
    const client = await this.begun?.catch(() => undefined);
    if (!client) return error;
    const undone = this.end(client, 'ROLLBACK').catch(() => undefined);
    const first = await this.flushed().catch((failure: unknown) => failure);
    await undone;
    const cause = codeOf(error) === FOLLOWS ? (first ?? error) : error;
    this.spoilt = isLost(cause);
    return cause;
  }

  async release(): Promise<void> {
    const client = await this.begun?.catch(() => undefined);
    client?.off('error', lost);
    client?.release(this.spoilt);
  }

  private async begin(): Promise<PoolClient> {
    const client = await this.pool.connect();
    client.on('error', lost);
    this.pack(client);
    void this.track(client.query(this.beginning));
    return client;
  }

  private end(client: PoolClient, statement: 'COMMIT' | 'ROLLBACK'): Promise<QueryResult> {
    this.ended = true;
    this.pack(client);
    return this.track(client.query(statement));
  }

  /** An answer that is looked at later: until then, a failure must not end the process. */
  private track<Answer>(answer: Promise<Answer>): Promise<Answer> {
    answer.catch(() => undefined);
    this.sent.push(answer);
    return answer;
  }

  /** Holds back what is written until the work at hand has sent all that it can without an answer. */
  private pack({ connection: { stream } }: PoolClient): void {
    if (this.packing) return;
    this.packing = true;
    stream.cork();
    process.nextTick(() => {
      this.packing = false;
      stream.uncork();
    });
  }
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}

/** The connection broke: each statement under way fails for it, and that is enough. */
function lost(): void {
  // Unheard, it would end the process.
}
