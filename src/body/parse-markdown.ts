import markdownIt from 'markdown-it';
import type { BlockDraft } from './block-builder.js';
import { parseHtml } from './parse-html.js';

/** CommonMark with tables and strikethrough; HTML within it is text. */
const markdown = markdownIt({ html: false, linkify: false, typographer: false });

// Beyond its bound markdown-it drops text without a word; ours, which is lower, refuses.
markdown.options.maxNesting = 1000;

/** Markdown to blocks, by way of the HTML that it means. */
export function parseMarkdown(content: string): BlockDraft[] {
  return parseHtml(markdown.render(content));
}
