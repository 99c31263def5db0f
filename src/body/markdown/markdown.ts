import markdownIt from 'markdown-it';
import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { html } from 'parse5';
import { isCjk } from '../anchors/cjk.js';
import { InvalidBody } from '../invalid-body.js';
import { captionPictures } from './captions.js';
import { showUnusedDefinitions } from './definitions.js';
import { showFootnotes } from './footnotes.js';
import { preserveWideRows } from './wide-rows.js';

/** Deeper than quotations and lists are nested by anybody: each level costs another look at each line. */
const MAX_BLOCK_DEPTH = 40;
/** Emphasis and brackets nested deeper are letters: each level costs another look at what follows. */
const MAX_INLINE_DEPTH = 20;
/** The maximum size of the result for each character, and for a short text in all: rows of a table are filled up, and addresses repeated. */
const MAX_GROWTH = 4;
const FREE = 200_000;

/**
 * CommonMark (0.31) with the tables, the strikethrough and the footnotes of GitHub, and with the HTML in it. Emphasis beside Chinese, Japanese and Korean
 * punctuation is found as the authors of these languages mean it.
 */
const markdown = markdownIt({ html: true, linkify: false, typographer: false, maxNesting: 1000 });
markdown.inline.State = friendlyToCjk(markdown.inline.State);
for (const extend of [
  preserveWideRows,
  showUnusedDefinitions,
  showFootnotes,
  captionPictures,
  bound,
  showUnknownTags,
])
  extend(markdown);

/**
 * Markdown as the HTML that it means.
 * @throws InvalidBody `too-deep` or `too-complex` at `/content`
 */
export function renderMarkdown(content: string): string {
  return markdown.render(content);
}

/**
 * Between a full stop and a letter there is a space in English, and in Chinese there is none: by CommonMark's rule `**强调。**下一句` would
 * keep its stars. Beside such letters and signs a delimiter may open or close, whatever else is beside it.
 */
function friendlyToCjk(State: typeof StateInline): typeof StateInline {
  return class extends State {
    override scanDelims(
      start: number,
      canSplitWord: boolean,
    ): { can_open: boolean; can_close: boolean; length: number } {
      const found = super.scanDelims(start, canSplitWord);
      if (!canSplitWord || (found.can_open && found.can_close)) return found;
      const before = /.$/su.exec(this.src.slice(Math.max(start - 2, 0), start))?.[0] ?? ' ';
      const end = start + found.length;
      const after = /^./su.exec(this.src.slice(end, end + 2))?.[0] ?? ' ';
      if (!isCjk(before) && !isCjk(after)) return found;
      return {
        ...found,
        can_open: found.can_open || !/\s/.test(after),
        can_close: found.can_close || !/\s/.test(before),
      };
    }
  };
}

/** Refuses what would take long, and what markdown-it would drop without a word, before it is done. */
function bound({ block, core, options }: MarkdownIt): void {
  block.ruler.before('table', 'bound', (state) => {
    if (state.level > MAX_BLOCK_DEPTH)
      throw refusal('too-deep', `must not nest quotations and lists more than ${MAX_BLOCK_DEPTH} deep`);
    if (state.tokens.length > FREE + MAX_GROWTH * state.src.length)
      throw refusal('too-complex', 'must not have so many empty table cells');
    return false;
  });
  core.ruler.before('block', 'deep', () => {
    options.maxNesting = 1000;
  });
  core.ruler.before('inline', 'shallow', () => {
    options.maxNesting = MAX_INLINE_DEPTH;
  });
  core.ruler.push('growth', ({ src, tokens }) => {
    if (sizeOf(tokens) > FREE + MAX_GROWTH * src.length)
      throw refusal('too-complex', 'must not repeat its addresses so often');
  });
}

function sizeOf(tokens: readonly Token[]): number {
  let size = 0;
  for (const { attrs, children } of tokens) {
    for (const [, value] of attrs ?? []) size += String(value).length;
    if (children) size += sizeOf(children);
  }
  return size;
}

/** What looks like a tag within a line, and is none that HTML knows, is plain text: `<headline>`. */
function showUnknownTags({ renderer, utils }: MarkdownIt): void {
  renderer.rules.html_inline = (tokens, index) => {
    const content = tokens[index]?.content ?? '';
    const name = /^<\/?([a-z][a-z0-9]*)[\s/>]/i.exec(content)?.[1]?.toLowerCase();
    const isUnknown = name !== undefined && html.getTagID(name) === html.TAG_ID.UNKNOWN;
    return isUnknown ? utils.escapeHtml(content) : content;
  };
}

function refusal(code: string, message: string): InvalidBody {
  return new InvalidBody([{ pointer: '/content', code, message }]);
}
