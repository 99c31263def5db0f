/** What the address of an article may lead to within it: a fact, or the first place where a person or an organization is named. */
export interface WithinArticle {
  readonly fact?: string | null;
  readonly names?: string | null;
}

/** The address of an article on the page, at a fact where one is known. */
export function articleAddress(id: string, { fact, names }: WithinArticle = {}): string {
  if (fact) return `/articles/${id}?fact=${fact}`;
  return names ? `/articles/${id}?names=${names}` : `/articles/${id}`;
}
