import { parseWebUrl } from '../kernel/values/web-url.js';
import type { Block, HeadingLevel } from './block.js';
import { HEADING_LEVELS } from './block.js';
import { BLOCK_ID, freshBlockIds } from './block-id.js';
import type { NewBlockId } from './block-id.js';
import { MAX_BLOCK_TEXT, MAX_BLOCKS, MAX_BODY_TEXT, MAX_CAPTION, MAX_URL } from './body-limits.js';
import { BodyProblems } from './invalid-body.js';
import { isJsonObject, JsonReader } from './json-reader.js';
import type { Mark } from './mark.js';
import { normalizedText } from './normalized-text.js';
import { parseMarks } from './parse-marks.js';

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
  const length = blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0);
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

function parseBlock(
  value: unknown,
  pointer: string,
  nextId: NewBlockId,
  problems: BodyProblems,
): Block | null {
  if (!isJsonObject(value)) {
    problems.add(pointer, 'wrong-type', 'must be a block, a JSON object');
    return null;
  }
  const reader = new JsonReader(value, pointer, problems);
  const type = value.type;
  if (!isBlockType(type)) {
    const code = type == null ? 'required' : 'not-one-of';
    reader.refuse('type', code, `must be one of ${Object.keys(PROPERTIES).join(', ')}`);
    return null;
  }
  reader.allowOnly(['id', 'type', ...PROPERTIES[type]]);
  const id = typeof value.id === 'string' ? value.id : nextId();
  switch (type) {
    case 'image':
      return parseImage(id, reader);
    case 'embed':
      return { id, type, url: webAddress(reader, 'url', true) ?? '', provider: reader.line('provider', 200) };
    case 'separator':
      return { id, type };
    case 'heading':
      return { id, type, level: parseLevel(reader), ...parseWords(reader, pointer, problems) };
    case 'list-item':
      return {
        id,
        type,
        ordered: reader.boolean('ordered', false),
        ...parseWords(reader, pointer, problems),
      };
    default:
      return { id, type, ...parseWords(reader, pointer, problems) };
  }
}

const PROPERTIES = {
  paragraph: ['text', 'marks'],
  heading: ['level', 'text', 'marks'],
  'list-item': ['ordered', 'text', 'marks'],
  blockquote: ['text', 'marks'],
  image: ['assetId', 'url', 'alt', 'caption', 'credit'],
  embed: ['url', 'provider'],
  separator: [],
} as const satisfies Record<Block['type'], readonly string[]>;

function isBlockType(type: unknown): type is Block['type'] {
  return typeof type === 'string' && Object.hasOwn(PROPERTIES, type);
}

function parseWords(
  reader: JsonReader,
  pointer: string,
  problems: BodyProblems,
): { text: string; marks: Mark[] } {
  const given = reader.requiredString('text', MAX_BLOCK_TEXT, { multiline: true });
  const normalized = normalizedText(given);
  // Of a text that was refused nothing can be said about its marks.
  if (given === '' && reader.get('text') !== '') return { text: '', marks: [] };
  return {
    text: normalized.text,
    marks: parseMarks(reader.get('marks'), `${pointer}/marks`, given, normalized, problems),
  };
}

function parseLevel(reader: JsonReader): HeadingLevel {
  const level = HEADING_LEVELS.find((known) => known === reader.get('level'));
  if (level === undefined)
    reader.refuse('level', reader.has('level') ? 'not-one-of' : 'required', 'must be 2, 3 or 4');
  return level ?? 2;
}

function parseImage(id: string, reader: JsonReader): Block {
  const assetId = reader.string('assetId', 64);
  if (assetId !== null && !BLOCK_ID.test(assetId))
    reader.refuse('assetId', 'not-an-identifier', 'must be the identifier of an asset');
  const url = webAddress(reader, 'url', !reader.has('assetId'));
  if (reader.has('assetId') && reader.has('url'))
    reader.refuse('url', 'conflict', 'must be left out where there is an assetId');
  return {
    id,
    type: 'image',
    assetId,
    url,
    alt: reader.line('alt', MAX_CAPTION),
    caption: reader.line('caption', MAX_CAPTION),
    credit: reader.line('credit', MAX_CAPTION),
  };
}

function webAddress(reader: JsonReader, property: string, required: boolean): string | null {
  return reader.address(property, MAX_URL, parseWebUrl, { required });
}
