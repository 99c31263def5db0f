import type { Block } from './block.js';
import { textOf } from './block.js';
import { BLOCK_ID, freshBlockIds } from './block-id.js';
import type { NewBlockId } from './block-id.js';
import { MAX_BLOCKS, MAX_BODY_TEXT } from './body-limits.js';
import { BodyProblems } from './invalid-body.js';
import { isJsonObject } from './json-reader.js';
import { parseBlock } from './parse-block.js';

/**
 * Reads a list of blocks strictly: what isn't known is refused, never dropped. Blocks without an id get one.
 * @throws InvalidBody with a pointer such as `/3/marks/0/href` for each problem
 */
export function parseBlocks(input: readonly unknown[], newId?: NewBlockId): Block[] {
  const problems = new BodyProblems();
  if (input.length > MAX_BLOCKS)
    problems.add('', 'too-many-blocks', `must hold at most ${MAX_BLOCKS} blocks`);
  problems.refuse();
  const ids = new Set<string>();
  input.forEach((value, index) => {
    noteId(value, `/${index}/id`, ids, problems);
  });
  const nextId = freshBlockIds(ids, newId);
  const blocks: Block[] = [];
  for (const [index, value] of input.entries()) {
    const block = parseBlock(value, `/${index}`, nextId, problems);
    if (block) blocks.push(block);
    if (problems.full) break;
  }
  const length = blocks.reduce((sum, block) => sum + (textOf(block)?.length ?? 0), 0);
  if (length > MAX_BODY_TEXT)
    problems.add('', 'too-long', `must have at most ${MAX_BODY_TEXT} characters in all`);
  problems.refuse();
  return blocks;
}

/** All given ids are noted before any is made, so that a made one never meets a given one further down. */
function noteId(value: unknown, pointer: string, ids: Set<string>, problems: BodyProblems): void {
  const id = isJsonObject(value) ? value.id : null;
  if (id == null) return;
  if (typeof id !== 'string') problems.add(pointer, 'wrong-type', 'must be a string');
  else if (!BLOCK_ID.test(id))
    problems.add(pointer, 'not-a-block-id', 'must be 1 to 64 letters, digits, hyphens or underscores');
  else if (ids.has(id)) problems.add(pointer, 'duplicate-id', 'must differ from the ids of the other blocks');
  else ids.add(id);
}
