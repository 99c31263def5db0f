import type { ContentArticle } from '../publication/content-article.dto.js';
import { escapedHtml } from './escaped-html.view.js';

/** What an entry says as HTML: the article, and below it what was corrected, with the day. */
export function contentHtml({ bodyHtml, corrections }: ContentArticle): string {
  if (corrections.length === 0) return bodyHtml;
  const notes = corrections.map(({ at, text }) => {
    const lines = escapedHtml(text).replaceAll('\n', '<br>');
    return `<p><time datetime="${at}">${at.slice(0, 10)}</time>: ${lines}</p>`;
  });
  return `${bodyHtml}<hr>${notes.join('')}`;
}
