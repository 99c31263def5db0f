import { normalizeText } from '../kernel/values/text.js';
import type { Block } from './block.js';
import type { BlockDraft } from './block-builder.js';
import { MAX_CONTENT } from './body-limits.js';
import type { NewBlockId } from './block-id.js';
import { BodyProblems, InvalidBody } from './invalid-body.js';
import { isJsonObject, JsonReader } from './json-reader.js';
import { parseBlocks } from './parse-blocks.js';
import { parseHtml } from './parse-html.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseText } from './parse-text.js';

const FORMATS: Record<string, (content: string) => BlockDraft[]> = {
  text: (content) => parseText(content).map((draft) => ({ ...draft })),
  markdown: parseMarkdown,
  html: parseHtml,
};

/**
 * Reads a body as it is written: a list of blocks, or `{ format: "text" | "markdown" | "html", content }`.
 * @throws InvalidBody with a pointer for each problem
 */
export function parseBody(input: unknown, newId?: NewBlockId): Block[] {
  if (Array.isArray(input)) return parseBlocks(input, newId);
  const problems = new BodyProblems();
  if (!isJsonObject(input)) {
    problems.add('', 'wrong-type', 'must be a list of blocks, or an object with format and content');
    problems.refuse();
    return [];
  }
  const reader = new JsonReader(input, '', problems);
  reader.allowOnly(['format', 'content']);
  const parse =
    typeof input.format === 'string' && Object.hasOwn(FORMATS, input.format)
      ? FORMATS[input.format]
      : undefined;
  if (!parse)
    reader.refuse(
      'format',
      input.format == null ? 'required' : 'not-one-of',
      `must be one of ${Object.keys(FORMATS).join(', ')}`,
    );
  const content =
    reader.get('content') === '' ? '' : reader.requiredString('content', MAX_CONTENT, { multiline: true });
  problems.refuse();
  return parse ? converted(() => parse(normalizeText(content)), newId) : [];
}

/** What was made of a text has no place in it that a pointer could name. */
function converted(parse: () => BlockDraft[], newId?: NewBlockId): Block[] {
  try {
    return parseBlocks(parse(), newId);
  } catch (error) {
    if (!(error instanceof InvalidBody)) throw error;
    throw new InvalidBody(error.problems.map((problem) => ({ ...problem, pointer: '/content' })));
  }
}
