import { parentPort } from 'node:worker_threads';
import type { Posted } from '../../kernel/worker-pool.js';
import type { StoredAnchor } from './anchor.js';
import type { Block } from '../block.js';
import { carryAnchors } from './carry-anchors.js';
import { InvalidBody } from '../invalid-body.js';
import type { BodyProblem } from '../invalid-body.js';
import { locateAnchors } from './locate-anchors.js';
import type { AnchorInput } from './locate-anchors.js';
import { matchBlocks } from './match-blocks.js';

/** What the thread is given: one of the comparisons of texts, and what it compares. */
export type AnchorTask =
  | { readonly matchBlocks: readonly [previous: readonly Block[], next: readonly Block[]] }
  | {
      readonly carryAnchors: readonly [
        previous: readonly Block[],
        next: readonly Block[],
        anchors: readonly StoredAnchor[],
      ];
    }
  | { readonly locateAnchors: readonly [blocks: readonly Block[], inputs: readonly AnchorInput[]] };

/** An error keeps no more than its message on the way between threads: a refusal is sent as its problems. */
export type SentAnchor = StoredAnchor | { readonly problems: readonly BodyProblem[] };

export type AnchorResult = Block[] | StoredAnchor[] | SentAnchor[];

function resultOf(task: AnchorTask): AnchorResult {
  if ('matchBlocks' in task) return matchBlocks(...task.matchBlocks);
  if ('carryAnchors' in task) return carryAnchors(...task.carryAnchors);
  return locateAnchors(...task.locateAnchors).map((anchor) =>
    anchor instanceof InvalidBody ? { problems: anchor.problems } : anchor,
  );
}

const post = (posted: Posted<AnchorResult>): void => {
  parentPort?.postMessage(posted);
};

parentPort?.on('message', (task: AnchorTask) => {
  post({ begun: true });
  post({ output: resultOf(task) });
});
