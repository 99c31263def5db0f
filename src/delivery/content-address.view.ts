/** The address of an article's document. @param publicUrl absolute, without a slash at its end */
export function contentAddress(
  publicUrl: string,
  { slug, language }: { readonly slug: string; readonly language: string },
): string {
  return `${publicUrl}/v1/content/articles/${encodeURIComponent(slug)}?language=${language}`;
}
