import fc from 'fast-check';
import type { Block } from '../../src/body/block.js';

/** One character that knows which it is, so that a test can tell it from its double. */
export interface Tagged {
  readonly character: string;
  readonly tag: number;
}

export interface TaggedBlock {
  readonly id: string;
  readonly characters: readonly Tagged[];
}

type OnBlock = 'merge' | 'remove' | 'duplicate';
interface OfBlock {
  kind: OnBlock;
  block: number;
}
interface Move {
  kind: 'move';
  block: number;
  to: number;
}
interface OfText {
  kind: 'splice' | 'split';
  block: number;
  at: number;
  /** How many characters go, and what comes in their place. */
  length: number;
  text: string;
}

/** What an editor does in one go. Places are fractions, so that they fit a text of any length. */
export type Edit = OfBlock | Move | OfText;

/** Few words, so that the same ones come back; some with characters of two code units. */
const WORDS = [
  'the',
  'port',
  'of',
  'Shanghai',
  '5',
  '69',
  'billion',
  'yuan',
  'Wu',
  'said',
  'café',
  '上海',
  '🏗️',
  '𝔘',
];

export const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`);

const typed = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom(words.join(' '), `${words.join(' ')} `, ` ${words.join(' ')}`));

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 20 });

function ofText(
  kind: OfText['kind'],
  size: fc.Arbitrary<number>,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<Edit> {
  return fc.record({ kind: fc.constant(kind), block: place, at: place, length: size, text });
}

export const insertion = ofText('splice', fc.constant(0), typed);
const deletion = ofText('splice', length, fc.constant(''));
const replacement = ofText('splice', length, typed);
const split = ofText('split', fc.constant(0), fc.constant(''));
const ofBlock = fc.record({
  kind: fc.constantFrom<OnBlock[]>('merge', 'remove', 'duplicate'),
  block: place,
});
const move = fc.record({ kind: fc.constant('move' as const), block: place, to: place });

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(insertion, deletion, replacement, split, ofBlock, move);

let lastTag = 0;

function tagged(text: string): Tagged[] {
  return Array.from(text, (character) => ({ character, tag: ++lastTag }));
}

export function taggedBlocks(texts: readonly string[]): TaggedBlock[] {
  return texts.map((text, i) => ({ id: `b${i}`, characters: tagged(text) }));
}

export function toBlocks(blocks: readonly TaggedBlock[]): Block[] {
  return blocks.map(({ id, characters }) => ({ id, type: 'paragraph', text: plain(characters), marks: [] }));
}

export function plain(characters: readonly Tagged[]): string {
  return characters.map(({ character }) => character).join('');
}

/** The tags of the characters in a range of UTF-16 code units; `undefined` where it cuts a character in two. */
export function tagsIn(
  blocks: readonly TaggedBlock[],
  { blockId, start, end }: { blockId: string; start: number; end: number },
): number[] | undefined {
  const tags: number[] = [];
  let offset = 0;
  for (const { character, tag } of blocks.find(({ id }) => id === blockId)?.characters ?? []) {
    const next = offset + character.length;
    if ((offset < start && start < next) || (offset < end && end < next)) return undefined;
    if (start <= offset && next <= end) tags.push(tag);
    offset = next;
  }
  return tags;
}

/** A block that comes into being gets a name that no other has. */
export function edited(blocks: readonly TaggedBlock[], edit: Edit): TaggedBlock[] {
  const index = Math.min(blocks.length - 1, Math.floor(edit.block * blocks.length));
  const block = blocks[index];
  if (!block) return [...blocks];
  const others = blocks.toSpliced(index, 1);
  switch (edit.kind) {
    case 'remove':
      return others;
    case 'move':
      return others.toSpliced(Math.round(edit.to * others.length), 0, block);
    case 'duplicate':
      return blocks.toSpliced(index, 0, { id: newId(), characters: tagged(plain(block.characters)) });
    case 'merge':
      return blocks.toSpliced(index, 2, joined(blocks.slice(index, index + 2)));
    default:
      return blocks.toSpliced(index, 1, ...withTextEdited(block, edit));
  }
}

function joined(blocks: readonly TaggedBlock[]): TaggedBlock {
  const characters = blocks.flatMap((block, i) => [...(i > 0 ? tagged(' ') : []), ...block.characters]);
  return { id: blocks[0]?.id ?? newId(), characters };
}

function withTextEdited({ id, characters }: TaggedBlock, edit: OfText): TaggedBlock[] {
  const at = Math.round(edit.at * characters.length);
  const [head, tail] = [characters.slice(0, at), characters.slice(at)];
  if (edit.kind === 'split')
    return [
      { id, characters: head },
      { id: newId(), characters: tail },
    ];
  return [{ id, characters: [...head, ...tagged(edit.text), ...tail.slice(edit.length)] }];
}

function newId(): string {
  return `n${++lastTag}`;
}
