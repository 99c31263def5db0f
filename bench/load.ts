/** One request. Where there is a body, `{number}`, `{revision}` and `{earlier}`, the revision before it, are filled in, in it and in the headers. */
export interface Step {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What only prepares the step after it: it must succeed, and is not counted. */
  readonly uncounted?: true;
  /** Sent with the tag that the last answer to such a request for this path had, once there is one: a 304 is a success too. */
  readonly conditional?: true;
}

/** What one connection sends, over and over: the steps in turn. */
export interface Plan {
  readonly steps: readonly Step[];
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
  /** Requests a second that arrive whether or not those before are answered; as many as are answered if unsaid. */
  readonly rate?: number;
}

/** What came of a load; times in milliseconds, from when a request was due to the last byte of its answer. */
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
