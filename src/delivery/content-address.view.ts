/** Where readers fetch an article. @param publicUrl absolute, without a slash at its end */
export function contentAddress(
  publicUrl: string,
  { slug, language }: { readonly slug: string; readonly language: string },
): string {
  return `${publicUrl}/v1/content/articles/${slug}?language=${language}`;
}
