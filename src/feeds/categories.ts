import type { ContentArticle } from '../publication/content-article.dto.js';
import { homeAddress } from '../publication/reader-address.view.js';
import type { Pages } from '../publication/reader-address.view.js';
import { toSubjectView } from '../formats/subject.view.js';

/** What an article is filed under; `scheme` names the vocabulary, if there is one. */
export interface Category {
  readonly term: string;
  readonly scheme: string | null;
  readonly label: string | null;
}

/** The section, the subjects and the keywords of an article. */
export function categoriesOf({ section, subjects, keywords }: ContentArticle, pages: Pages): Category[] {
  return [
    ...(section
      ? [{ term: section.slug, scheme: `${homeAddress(pages)}/#sections`, label: section.name }]
      : []),
    ...subjects.map(toSubjectView).map(({ term, scheme }) => ({ term, scheme, label: null })),
    ...keywords.map((term) => ({ term, scheme: null, label: null })),
  ];
}
