import type { DiffBudget } from '../anchors/unchanged-runs.js';
import type { Block } from '../block.js';
import { BodyProblems } from '../invalid-body.js';
import type { Mark } from '../mark.js';
import { parseBlock } from '../parse-block.js';
import { mergeMarks } from './merge-marks.js';
import { mergeText } from './merge-text.js';
import { eachSide, mergeValue } from './three-way.js';
import type { Sides } from './three-way.js';

type Properties = Readonly<Record<string, unknown>>;

interface Words {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * A block that both sides changed: its words are merged where the edits lie apart, any other property if one side changed it.
 * @returns undefined where both changed the same in different ways, or what comes of it would be no block
 */
export function mergeBlock(blocks: Sides<Block>, budget: DiffBudget): Block | undefined {
  const sides = eachSide(blocks, (block) => block as unknown as Properties);
  const words = mergeWords(eachSide(sides, wordsOf), budget);
  if (!words) return undefined;
  const merged: Record<string, unknown> = { ...words.value };
  const names = Object.values(sides).flatMap((side: Properties) => Object.keys(side));
  for (const name of new Set(names)) {
    if (name === 'text' || name === 'marks') continue;
    const property = mergeValue(eachSide(sides, (side) => ownValue(side, name)));
    if (!property) return undefined;
    if (property.value !== undefined) merged[name] = property.value;
  }
  return asBlock(merged);
}

/** The caption of a picture is made of its words. */
function ownValue(block: Properties, name: string): unknown {
  return name === 'caption' && block['type'] === 'image' ? undefined : block[name];
}

function wordsOf({ text, marks }: Properties): Words | undefined {
  return text === undefined ? undefined : ({ text, marks } as Words);
}

function mergeWords(
  words: Sides<Words | undefined>,
  budget: DiffBudget,
): { readonly value: Words | undefined } | undefined {
  const { base, theirs, yours } = words;
  const whole = mergeValue(words);
  if (whole || !base || !theirs || !yours) return whole;
  const merged = mergeText({ base: base.text, theirs: theirs.text, yours: yours.text }, budget);
  const marks =
    merged &&
    mergeMarks(
      eachSide({ base, theirs, yours }, (side) => side.marks),
      merged.pieces,
    );
  return merged && marks && { value: { text: merged.text, marks } };
}

/** In the one shape that a block has, if the parts of both go together: rows may be gone that were to be headers. */
function asBlock(merged: Properties): Block | undefined {
  const problems = new BodyProblems();
  const block = parseBlock(merged, '', () => '', problems);
  return problems.isEmpty && block ? block : undefined;
}
