import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Unavailable } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { WorkerPool, WorkOverrun } from '../../kernel/worker-pool.js';
import type { StoredAnchor } from './anchor.js';
import type { AnchorResult, AnchorTask, SentAnchor } from './anchor-worker.js';
import type { Block } from '../block.js';
import { textOf } from '../block.js';
import { carryAnchors } from './carry-anchors.js';
import { InvalidBody } from '../invalid-body.js';
import { locateAnchors } from './locate-anchors.js';
import type { AnchorInput, Located } from './locate-anchors.js';
import { matchBlocks } from './match-blocks.js';

/** This many characters of texts and anchors take some milliseconds to compare; more are compared in a thread. */
const LIGHT = 20_000;

/** A thread of its own: an article is locked meanwhile, so that it should not wait for a body that is read. */
const LIMITS = { threads: 1, waiting: 100, time: 20_000, memory: 512, idle: 60_000 };

/** Compares bodies and finds anchors; where that takes long, in a thread, so that others are answered meanwhile. */
@Injectable()
export class AnchorWork implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<AnchorTask, AnchorResult>(
    new URL('./anchor-worker.js', import.meta.url),
    LIMITS,
  );

  /** See `matchBlocks`. */
  async matchBlocks(previous: readonly Block[], next: readonly Block[]): Promise<Block[]> {
    if (weightOf(previous) + weightOf(next) <= LIGHT) return matchBlocks(previous, next);
    return (await this.inThread({ matchBlocks: [previous, next] })) as Block[];
  }

  /** See `carryAnchors`. */
  async carryAnchors(
    previous: readonly Block[],
    next: readonly Block[],
    anchors: readonly StoredAnchor[],
  ): Promise<StoredAnchor[]> {
    if (anchors.length === 0) return [];
    const weight = weightOf(previous) + weightOf(next) + lengthOf(anchors);
    if (weight <= LIGHT) return carryAnchors(previous, next, anchors);
    return (await this.inThread({ carryAnchors: [previous, next, anchors] })) as StoredAnchor[];
  }

  /** See `locateAnchors`. */
  async locateAnchors(blocks: readonly Block[], inputs: readonly AnchorInput[]): Promise<Located[]> {
    if (inputs.length === 0) return [];
    if (weightOf(blocks) + lengthOf(inputs) <= LIGHT) return locateAnchors(blocks, inputs);
    const sent = (await this.inThread({ locateAnchors: [blocks, inputs] })) as SentAnchor[];
    return sent.map((anchor) => ('problems' in anchor ? new InvalidBody(anchor.problems) : anchor));
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  /** @throws Problem 503 where the thread is overrun */
  private async inThread(task: AnchorTask): Promise<AnchorResult> {
    try {
      return await this.pool.run(task);
    } catch (error) {
      throw error instanceof WorkOverrun ? new Problem(Unavailable) : error;
    }
  }
}

function weightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (textOf(block)?.length ?? 0), 0);
}

function lengthOf(anchors: readonly AnchorInput[]): number {
  return anchors.reduce((sum, { exact }) => sum + exact.length, 0);
}
