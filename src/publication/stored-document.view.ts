import { presentBlocks } from '../body/present-blocks.js';
import { renderHtml } from '../body/render-html.js';
import { strongEtag } from '../edge/incoming/conditional.js';
import type { ContentArticle } from './content-article.dto.js';

/** A document out of the database in the present shape, whichever release rendered it. @param text its JSON */
export function readDocument(text: string): ContentArticle {
  const document = JSON.parse(text) as ContentArticle;
  const body = presentBlocks(document.body);
  return body === document.body ? document : { ...document, body, bodyHtml: renderHtml(body) };
}

/** The same as text. One that was rendered in an older shape has an ETag of its own, since it is answered with other bytes. */
export function presentDocument<Found extends { readonly document: string; readonly etag: string }>(
  found: Found,
): Found {
  const document = JSON.stringify(readDocument(found.document));
  return document === found.document ? found : { ...found, document, etag: strongEtag(document) };
}
