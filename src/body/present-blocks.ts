import type { Block } from './block.js';

/** A block as any release stored it: properties that came later may be missing. */
type StoredBlock = Readonly<Record<string, unknown>>;

/** What a block of an older release lacks. Properties are in the order in which `parseBlocks` writes them. */
const UPGRADES: Readonly<Record<string, (block: StoredBlock) => StoredBlock>> = {
  'list-item': ({ id, type, ordered, text, marks, ...known }) => ({
    id,
    type,
    ordered,
    depth: known['depth'] ?? 1,
    start: known['start'] ?? null,
    text,
    marks,
  }),
  // The caption was a line of its own, without marks.
  image: ({ id, type, assetId, url, alt, caption, credit, ...known }) => ({
    id,
    type,
    assetId,
    url,
    alt,
    text: known['text'] ?? caption ?? '',
    marks: known['marks'] ?? [],
    caption,
    credit,
  }),
  embed: ({ id, type, url, provider, ...known }) => ({
    id,
    type,
    url,
    provider,
    kind: known['kind'] ?? 'page',
  }),
};

/** The property by which a block of the present shape is known. */
const PRESENT_BY: Readonly<Record<string, string>> = { 'list-item': 'depth', image: 'text', embed: 'kind' };

/**
 * A stored body in the present shape. Bodies in revisions never change, so that what was written by an older release is read with what it
 * lacks. A body that lacks nothing is answered as it is, the very same array.
 */
export function presentBlocks(stored: readonly Block[]): Block[] {
  const blocks = stored as readonly unknown[] as readonly StoredBlock[];
  if (blocks.every(isPresent)) return stored as Block[];
  return blocks.map((block) =>
    isPresent(block) ? block : (UPGRADES[String(block['type'])]?.(block) ?? block),
  ) as unknown as Block[];
}

function isPresent(block: StoredBlock): boolean {
  const property = PRESENT_BY[String(block['type'])];
  return property === undefined || property in block;
}
