import { oneLine } from '../kernel/values/text.js';
import { parseWebUrl } from '../kernel/values/web-url.js';
import { EMBED_KINDS, HEADING_LEVELS, MAX_DEPTH, MAX_START } from './block.js';
import type { Block, HeadingLevel, Image, ListItem, Table } from './block.js';
import { BLOCK_ID } from './block-id.js';
import type { NewBlockId } from './block-id.js';
import { MAX_BLOCK_TEXT, MAX_CAPTION, MAX_PROVIDER, MAX_URL } from './body-limits.js';
import type { BodyProblems } from './invalid-body.js';
import { isJsonObject, JsonReader } from './json-reader.js';
import type { Mark } from './mark.js';
import { normalizedText } from './normalized-text.js';
import { parseMarks } from './parse-marks.js';
import { cellsOf } from './table-cells.js';

/** Reads one block. @returns null where it is not a block at all; other faults are noted, and a harmless value replaces the wrong one */
export function parseBlock(
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
  return read(id, type, { reader, pointer, problems });
}

/** What a block is read from. */
interface Source {
  readonly reader: JsonReader;
  readonly pointer: string;
  readonly problems: BodyProblems;
}

interface Words {
  text: string;
  marks: Mark[];
}

const PROPERTIES = {
  paragraph: ['text', 'marks'],
  heading: ['level', 'text', 'marks'],
  'list-item': ['ordered', 'depth', 'start', 'text', 'marks'],
  blockquote: ['text', 'marks'],
  image: ['assetId', 'url', 'alt', 'text', 'marks', 'caption', 'credit'],
  embed: ['url', 'provider', 'kind'],
  table: ['text', 'marks', 'headerRows', 'headerColumns', 'caption'],
  separator: [],
} as const satisfies Record<Block['type'], readonly string[]>;

function isBlockType(type: unknown): type is Block['type'] {
  return typeof type === 'string' && Object.hasOwn(PROPERTIES, type);
}

function read(id: string, type: Block['type'], source: Source): Block {
  const { reader } = source;
  switch (type) {
    case 'image':
      return readImage(id, source);
    case 'table':
      return readTable(id, source);
    case 'list-item':
      return readListItem(id, source);
    case 'embed': {
      const url = webAddress(reader, 'url', true) ?? '';
      const provider = reader.line('provider', MAX_PROVIDER);
      return { id, type, url, provider, kind: reader.oneOf('kind', EMBED_KINDS) };
    }
    case 'separator':
      return { id, type };
    case 'heading':
      return { id, type, level: readLevel(reader), ...readText(source) };
    default:
      return { id, type, ...readText(source) };
  }
}

function readText({ reader, pointer, problems }: Source, property = 'text', max = MAX_BLOCK_TEXT): Words {
  const isRequired = property === 'text';
  const given = isRequired
    ? reader.requiredString(property, max, { multiline: true })
    : (reader.string(property, max, { multiline: true }) ?? '');
  // The marks of a refused text cannot be checked.
  if (given === '' && reader.has(property) && reader.get(property) !== '') return { text: '', marks: [] };
  const normalized = normalizedText(given);
  return {
    text: normalized.text,
    marks: parseMarks(reader.get('marks'), `${pointer}/marks`, given, normalized, problems),
  };
}

function readLevel(reader: JsonReader): HeadingLevel {
  const level = HEADING_LEVELS.find((known) => known === reader.get('level'));
  if (level === undefined)
    reader.refuse('level', reader.has('level') ? 'not-one-of' : 'required', 'must be 2, 3 or 4');
  return level ?? 2;
}

function readListItem(id: string, source: Source): ListItem {
  const { reader } = source;
  const ordered = reader.boolean('ordered', false);
  const depth = reader.integer('depth', 1, MAX_DEPTH, 1);
  const start = reader.integer('start', -MAX_START, MAX_START, null);
  if (start !== null && !ordered)
    reader.refuse('start', 'conflict', 'must be left out if the list is not ordered');
  return { id, type: 'list-item', ordered, depth, start, ...readText(source) };
}

function readImage(id: string, source: Source): Image {
  const { reader } = source;
  const assetId = reader.string('assetId', 64);
  if (assetId !== null && !BLOCK_ID.test(assetId))
    reader.refuse('assetId', 'not-an-identifier', 'must be the identifier of an asset');
  const url = webAddress(reader, 'url', !reader.has('assetId'));
  if (reader.has('assetId') && reader.has('url'))
    reader.refuse('url', 'conflict', 'must be left out if there is an assetId');
  const alt = reader.line('alt', MAX_CAPTION);
  const { text, marks } = readCaption(source);
  const credit = reader.line('credit', MAX_CAPTION);
  return { id, type: 'image', assetId, url, alt, text, marks, caption: text || null, credit };
}

/** The caption, by the name of either property; a blank one is none. */
function readCaption(source: Source): Words {
  const { reader } = source;
  const isText = reader.has('text');
  const words = readText(source, isText ? 'text' : 'caption', MAX_CAPTION);
  const caption = isText ? reader.line('caption', MAX_CAPTION) : null;
  if (caption !== null && caption !== oneLine(words.text))
    reader.refuse('caption', 'conflict', 'must be the same as text, or left out');
  return words.text.trim() === '' && words.marks.length === 0 ? { text: '', marks: [] } : words;
}

function readTable(id: string, source: Source): Table {
  const { reader } = source;
  const words = readText(source);
  const rows = cellsOf(words.text);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const headerRows = reader.integer('headerRows', 0, rows.length, 0);
  const headerColumns = reader.integer('headerColumns', 0, columns, 0);
  return {
    id,
    type: 'table',
    ...words,
    headerRows,
    headerColumns,
    caption: reader.line('caption', MAX_CAPTION),
  };
}

function webAddress(reader: JsonReader, property: string, required: boolean): string | null {
  return reader.address(property, MAX_URL, parseWebUrl, { required });
}
