import markdownIt from 'markdown-it';
import type { BlockDraft } from './block-builder.js';
import { InvalidBody } from './invalid-body.js';
import { parseHtml } from './parse-html.js';

/** CommonMark with tables and strikethrough; HTML within it is text. */
const markdown = markdownIt({ html: false, linkify: false, typographer: false });

// Beyond its bound markdown-it drops text without a word; ours, which is lower, refuses.
markdown.options.maxNesting = 1000;

/** For each opening bracket markdown-it goes through the rest of the paragraph, so the square of its length is to be feared. */
const MAX_STEPS = 1_000_000_000;

/**
 * Markdown to blocks, by way of the HTML that it means.
 * @throws InvalidBody `too-many-marks`, `too-deep`
 */
export function parseMarkdown(content: string): BlockDraft[] {
  const steps = content
    .split(/\n[ \t]*\n/)
    .reduce((sum, paragraph) => sum + (paragraph.split('[').length - 1) * paragraph.length, 0);
  if (steps > MAX_STEPS)
    throw new InvalidBody([
      {
        pointer: '/content',
        code: 'too-many-marks',
        message: 'must not hold so many brackets in one paragraph',
      },
    ]);
  return parseHtml(markdown.render(content));
}
