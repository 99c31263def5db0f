import { normalizeText } from '../kernel/values/text.js';
import { parseWebUrl } from '../kernel/values/web-url.js';
import type { Block } from './block.js';
import { MAX_CONTENT, MAX_URL } from './body-limits.js';
import type { NewBlockId } from './block-id.js';
import { BodyProblems, InvalidBody } from './invalid-body.js';
import type { BodyProblem } from './invalid-body.js';
import { isJsonObject, JsonReader } from './json-reader.js';
import { parseBlocks } from './parse-blocks.js';
import type { NotKept } from './not-kept.js';
import { parseHtml } from './parse-html.js';
import type { ReadContent } from './html/read-tree.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseText } from './parse-text.js';

type Parse = (content: string, baseUrl: string | null) => ReadContent;

const FORMATS: Record<string, Parse> = {
  text: (content) => ({ blocks: parseText(content).map((draft) => ({ ...draft })), notKept: [] }),
  markdown: parseMarkdown,
  html: parseHtml,
};

/** A body that was read, and what of it has no place in blocks. */
export interface ReadBody {
  readonly blocks: Block[];
  readonly notKept: readonly NotKept[];
}

/**
 * Reads a body as it is written: a list of blocks, or `{ format: "text" | "markdown" | "html", content, baseUrl }`.
 * @param siteUrl what relative addresses are resolved against where the body names no `baseUrl`
 * @throws InvalidBody with a pointer for each problem
 */
export function readBody(input: unknown, siteUrl: string | null = null, newId?: NewBlockId): ReadBody {
  if (Array.isArray(input)) return { blocks: parseBlocks(input, newId), notKept: [] };
  const problems = new BodyProblems();
  if (!isJsonObject(input)) {
    problems.add('', 'wrong-type', 'must be a list of blocks, or an object with format and content');
    problems.refuse();
    return { blocks: [], notKept: [] };
  }
  const reader = new JsonReader(input, '', problems);
  const format = input.format;
  // A text has no addresses.
  reader.allowOnly(['format', 'content', ...(format === 'text' ? [] : ['baseUrl'])]);
  const parse = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!parse)
    reader.refuse(
      'format',
      format == null ? 'required' : 'not-one-of',
      `must be one of ${Object.keys(FORMATS).join(', ')}`,
    );
  const content =
    reader.get('content') === '' ? '' : reader.requiredString('content', MAX_CONTENT, { multiline: true });
  const baseUrl = reader.address('baseUrl', MAX_URL, parseWebUrl, { required: false });
  problems.refuse();
  if (!parse) return { blocks: [], notKept: [] };
  return converted(() => parse(withoutMark(normalizeText(content)), baseUrl ?? siteUrl), newId);
}

/** The blocks of a body. @throws InvalidBody with a pointer for each problem */
export function parseBody(input: unknown, newId?: NewBlockId): Block[] {
  return readBody(input, null, newId).blocks;
}

/** A byte order mark says how a file is coded, and is no letter of its text. */
function withoutMark(content: string): string {
  return content.startsWith('\uFEFF') ? content.slice(1) : content;
}

/** What was made of a text has no place in it that a pointer could name. */
function converted(parse: () => ReadContent, newId?: NewBlockId): ReadBody {
  try {
    const { blocks, notKept } = parse();
    return { blocks: parseBlocks(blocks, newId), notKept };
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    throw new InvalidBody(error.problems.map(inContent));
  }
}

/** The position of a character in a block says nothing about its position in the source: as `&#1;`, it may be anywhere. */
function inContent({ code, message }: BodyProblem): BodyProblem {
  const withoutOffset = code === 'control-character' ? message.replace(/ at offset .*$/, '') : message;
  return { pointer: '/content', code, message: withoutOffset };
}
