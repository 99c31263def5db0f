/** A slug is an article's alone within its language. */
export function articleFile({ slug, language }: { slug: string; language: string }): string {
  return `${slug}.${language}.html`;
}
