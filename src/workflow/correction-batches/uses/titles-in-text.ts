import type { StoredArticle } from '../../../articles/article.view.js';
import type { Edit } from './use.js';
import { startsOf } from './word-places.js';

/** What may stand between a name and its title: ", ", " (" or a blank, and an article. */
const BETWEEN = /^[\s,(–—]{1,3}(?:\p{L}{1,4} )?$/u;

/** The edits of an old title where it stands beside a name of the person. @param names whole; their last words count too */
export function titlesInText(
  { body }: StoredArticle,
  names: readonly string[],
  old: string,
  title: string,
): Edit[] {
  const called = new Set(names.flatMap((name) => [name, name.split(' ').at(-1) ?? name]));
  return body.flatMap((block): Edit[] => {
    if (!('text' in block)) return [];
    const { id: blockId, text } = block;
    const places = [...called].flatMap((name) =>
      startsOf(text, name, null).map((start) => ({ start, end: start + name.length })),
    );
    return startsOf(text, old, title).flatMap((start) => {
      const end = start + old.length;
      const isBeside = places.some(
        (name) => BETWEEN.test(text.slice(name.end, start)) || BETWEEN.test(text.slice(end, name.start)),
      );
      return isBeside ? [{ blockId, start, end, text: title }] : [];
    });
  });
}
