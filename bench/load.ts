/** What one connection sends, over and over: the paths in turn. Where there is a body, `{number}` and `{revision}` are filled in, in it and in the headers. */
export interface Plan {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The revision of the resource before the first request; each request that succeeds moves it by one. */
  readonly revision?: number;
}

/** A load on one server: a connection for each plan. */
export interface Load {
  readonly url: string;
  readonly seconds: number;
  /** The status that counts as success; every other is a failure. */
  readonly expected: number;
  readonly plans: readonly Plan[];
}

/** What came of a load; times in milliseconds. */
export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p97_5: number;
  readonly p99: number;
  /** Other statuses than the expected one, broken connections and time-outs. */
  readonly failures: number;
  readonly bytes: number;
  /** Of the client, user and system. */
  readonly cpuSeconds: number;
}
