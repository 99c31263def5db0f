import { slugInPath } from '../kernel/values/slug.js';

/** The longest address of an article: a slug of 200 characters takes up to 2,400 in a path, and so does that of the section. */
export const LONGEST_ADDRESS = 8000;

/** The address of an article's document. @param publicUrl absolute, without a slash at its end */
export function contentAddress(
  publicUrl: string,
  { slug, language }: { readonly slug: string; readonly language: string },
): string {
  return `${publicUrl}/v1/content/articles/${slugInPath(slug)}?language=${language}`;
}
