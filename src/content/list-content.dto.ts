import { ListQuery, ReadQuery, SortBy } from '../lists/list-query.js';
import {
  LanguageTag,
  LanguageTagList,
  Moment,
  TextList,
  Timestamp,
} from '../contract/properties/property-types.js';
import { SlugList } from '../contract/properties/slug-list.js';

/** What lists of articles are filtered by; `a,b` finds what has either. */
@SortBy(['publishedAt', 'updatedAt'], '-publishedAt')
export class ListContent extends ListQuery {
  @SlugList({ description: 'Slugs of sections.', example: ['business'] })
  section?: string[];

  @LanguageTagList({ description: 'Languages of the articles, BCP 47.', example: ['en'] })
  language?: string[];

  @SlugList({
    description: 'Slugs of people who are mentioned or quoted, give a figure, or sign the article.',
    example: ['ines-holm'],
  })
  person?: string[];

  @SlugList({
    description: 'Slugs of organizations that are mentioned, speak, give a figure, or are the source.',
    example: ['port-of-lindhaven'],
  })
  organization?: string[];

  @SlugList({
    description: 'Slugs of indicators that the article states a value of.',
    example: ['investment-in-port-equipment'],
  })
  indicator?: string[];

  @TextList({ description: 'Keywords, spelled exactly.', example: ['shipping'] })
  keyword?: string[];

  @TextList({ description: 'IPTC Media Topics.', example: ['medtop:04000000'] })
  subject?: string[];

  @Moment({
    description:
      'Published at or after this time. The list is then sorted by `publishedAt`; any other `sort` is refused (`not-with-bound`).',
    example: '2026-04-01',
  })
  publishedAfter?: string;

  @Moment({
    description:
      'Published before this time. The list is then sorted by `publishedAt`; any other `sort` is refused (`not-with-bound`).',
    example: '2026-05-01',
  })
  publishedBefore?: string;
}

export class ReadContent extends ReadQuery {
  @LanguageTag({
    description:
      "Selects among articles that share the slug in several languages; default: the newsroom's own language first.",
    example: 'en',
  })
  language?: string;

  @Timestamp({ description: 'The document as readers saw it at this time.' })
  at?: string;
}
