import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { LimitName } from '../../config/rate-limits.js';
import { Settings } from '../../config/settings.js';
import { TooManyRequests } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** Seconds over which requests are counted, from the first of a client on. */
const WINDOW = 60;

/** Seconds after which somebody with too many open streams may try again. */
const STREAM_PAUSE = 30;

type Headers = Readonly<Record<string, string>>;

/** What is left of a limit, and for how long. */
type State = Pick<RateLimiterRes, 'remainingPoints' | 'msBeforeNext'>;

/**
 * How much a client may ask, counted in the memory of this process: several processes let through several times as much.
 * Shows clients what is left, in the headers of draft-ietf-httpapi-ratelimit-headers-10.
 */
@Injectable()
export class Limits {
  private readonly limiters = new Map<LimitName, RateLimiterMemory>();
  private readonly streams = new Map<string, number>();
  private readonly refusals = new Map<LimitName, number>();
  private readonly limits: Settings['rateLimits'];

  constructor({ rateLimits }: Settings) {
    this.limits = rateLimits;
    for (const [name, points] of Object.entries(rateLimits) as [LimitName, number][]) {
      this.refusals.set(name, 0);
      if (name !== 'streams' && name !== 'sign-in' && points > 0)
        this.limiters.set(name, new RateLimiterMemory({ points, duration: WINDOW }));
    }
  }

  /**
   * Counts a request.
   *
   * @param client who is limited: the key of a token, or an address
   * @returns the headers that the answer should have; none where there is no limit
   * @throws Problem 429 for one too many
   */
  async take(name: LimitName, client: string): Promise<Headers> {
    const limiter = this.limiters.get(name);
    if (!limiter) return {};
    try {
      return this.headers(name, await limiter.consume(client));
    } catch (error) {
      throw error instanceof RateLimiterRes ? this.refusal(name, error) : error;
    }
  }

  /** Counts nothing. @throws Problem 429 where the next request would be one too many */
  async check(name: LimitName, client: string): Promise<void> {
    const spent = await this.limiters.get(name)?.get(client);
    if (spent && spent.remainingPoints <= 0 && spent.msBeforeNext > 0) throw this.refusal(name, spent);
  }

  /** The refusal by a limit that is counted elsewhere. @param wait until when, in milliseconds */
  exceeded(name: LimitName, wait: number): Problem {
    return this.refusal(name, { remainingPoints: 0, msBeforeNext: wait });
  }

  /**
   * Gives a client the place of one more open stream.
   *
   * @returns what gives the place back; may be called more than once
   * @throws Problem 429 where all places are taken
   */
  openStream(client: string): () => void {
    const open = this.streams.get(client) ?? 0;
    if (this.limits.streams > 0 && open >= this.limits.streams) throw this.refusalOfStream();
    this.streams.set(client, open + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const left = (this.streams.get(client) ?? 1) - 1;
      if (left > 0) this.streams.set(client, left);
      else this.streams.delete(client);
    };
  }

  get openStreams(): number {
    return [...this.streams.values()].reduce((sum, open) => sum + open, 0);
  }

  /** How many requests each limit has refused. */
  get refused(): ReadonlyMap<LimitName, number> {
    return this.refusals;
  }

  private headers(name: LimitName, { remainingPoints, msBeforeNext }: State): Headers {
    return {
      'ratelimit-policy': `"${name}";q=${this.limits[name]};w=${WINDOW}`,
      ratelimit: `"${name}";r=${remainingPoints};t=${seconds(msBeforeNext)}`,
    };
  }

  private refusal(name: LimitName, state: State): Problem {
    this.count(name);
    const wait = String(Math.max(seconds(state.msBeforeNext), 1));
    return new Problem(
      TooManyRequests,
      `The limit "${name}" is ${this.limits[name]} per minute. Try again in ${wait} s.`,
      {},
      { ...this.headers(name, state), 'retry-after': wait },
    );
  }

  private refusalOfStream(): Problem {
    this.count('streams');
    return new Problem(
      TooManyRequests,
      `The limit "streams" is ${this.limits.streams} open streams. Close one first.`,
      {},
      {
        'ratelimit-policy': `"streams";q=${this.limits.streams};qu="concurrent-requests"`,
        ratelimit: '"streams";r=0',
        'retry-after': String(STREAM_PAUSE),
      },
    );
  }

  private count(name: LimitName): void {
    this.refusals.set(name, (this.refusals.get(name) ?? 0) + 1);
  }
}

function seconds(milliseconds: number): number {
  return Math.max(Math.ceil(milliseconds / 1000), 0);
}
