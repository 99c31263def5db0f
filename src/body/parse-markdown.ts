import { partFrontMatter } from './markdown/front-matter.js';
import { renderMarkdown } from './markdown/markdown.js';
import { NotKeptCount } from './not-kept.js';
import { parseHtml } from './parse-html.js';
import type { ReadContent } from './html/read-tree.js';

/**
 * Markdown to blocks, by way of the HTML that it means. Front matter is taken off.
 * @throws InvalidBody as `parseHtml` does
 */
export function parseMarkdown(content: string, baseUrl: string | null): ReadContent {
  const lost = new NotKeptCount();
  const { frontMatter, text } = partFrontMatter(content);
  if (frontMatter !== null) lost.add('front-matter', frontMatter);
  return parseHtml(renderMarkdown(text), baseUrl, lost);
}
