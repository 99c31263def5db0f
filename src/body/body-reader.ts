import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { WorkerPool, WorkOverrun } from '../kernel/worker-pool.js';
import { MAX_BLOCKS, MAX_CONTENT } from './body-limits.js';
import type { BodyResult, BodyTask } from './body-worker.js';
import { InvalidBody } from './invalid-body.js';
import { isJsonObject } from './json-reader.js';
import { readBody } from './parse-body.js';
import type { ReadBody } from './parse-body.js';

/** A content that weighs more may take more than a few milliseconds, and is read in a thread of its own. */
const SHORT = 8_000;
/** The weighted number of characters, blocks and marks that take some milliseconds to read. */
const LIGHT = 40_000;
/** What each value of a list of blocks weighs beside its characters: a mark has some four of them. */
const VALUE = 20;
/** How many characters of words weigh as much as one of these: it may begin something that is nested, or a column of cells. */
const HEAVY: Record<string, number> = { '[': 40, '|': 40, '*': 5, _: 5, '>': 5, '`': 5, '\n': 3 };

const LIMITS = {
  threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 100,
  time: 20_000,
  memory: 512,
  idle: 60_000,
};

/** A body that was read, or why it can't be. */
export type BodyOutcome = ReadBody | InvalidBody;

/** Reads bodies as they are written, long ones in threads, so that others are answered meanwhile. */
@Injectable()
export class BodyReader implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<BodyTask, BodyResult>(
    new URL('./body-worker.js', import.meta.url),
    LIMITS,
  );

  constructor(private readonly newsroom: NewsroomSettings) {}

  /** Refuses by its result, not by throwing: the state of an article (404, 412) is answered before the contents of a body. */
  async read(input: unknown): Promise<BodyOutcome> {
    const site = await this.newsroom.site();
    const siteUrl = site.siteUrl === undefined ? null : `${site.siteUrl}/`;
    try {
      if (isShort(input)) return readBody(input, siteUrl);
      const result = await this.pool.run({ input, siteUrl });
      return 'read' in result ? result.read : new InvalidBody(result.problems);
    } catch (error) {
      if (error instanceof InvalidBody) return error;
      if (error instanceof WorkOverrun) return tooComplex();
      throw error;
    }
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function isShort(input: unknown): boolean {
  if (Array.isArray(input)) return input.length > MAX_BLOCKS || isLight(input);
  if (!isJsonObject(input) || typeof input.content !== 'string') return true;
  const { content, format } = input;
  if (content.length > MAX_CONTENT) return true;
  if (content.length > SHORT || format !== 'markdown') return content.length <= SHORT;
  let weight = 0;
  for (const character of content) weight += HEAVY[character] ?? 1;
  return weight <= SHORT;
}

/** By all that blocks hold, whatever it is; no further than it takes to know. */
function isLight(blocks: readonly unknown[]): boolean {
  let left = LIGHT;
  const weigh = (value: unknown): void => {
    left -= VALUE + (typeof value === 'string' ? value.length : 0);
    if (left < 0 || typeof value !== 'object' || value === null) return;
    for (const member of Object.values(value)) {
      if (left < 0) return;
      weigh(member);
    }
  };
  weigh(blocks);
  return left >= 0;
}

function tooComplex(): InvalidBody {
  const message = 'takes too long to read';
  return new InvalidBody([{ pointer: '/content', code: 'too-complex', message }]);
}
