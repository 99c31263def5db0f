import { htmlTree } from './html/html-tree.js';
import { readTree } from './html/read-tree.js';
import type { ReadContent } from './html/read-tree.js';
import type { NotKeptCount } from './not-kept.js';

/**
 * HTML to blocks.
 * @param baseUrl what relative addresses are resolved against, unless the page names another (`<base href>`)
 * @throws InvalidBody `too-deep`, `too-complex`, `too-long`, `too-many-blocks`
 */
export function parseHtml(content: string, baseUrl: string | null, lost?: NotKeptCount): ReadContent {
  return readTree(htmlTree(content), baseUrl, lost);
}
