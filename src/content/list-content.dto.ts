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
    description: 'Slugs of people who are mentioned, quoted, giving a figure or signing.',
    example: ['ines-holm'],
  })
  person?: string[];

  @SlugList({
    description: 'Slugs of organizations that are mentioned, speaking, giving a figure or the source.',
    example: ['port-of-lindhaven'],
  })
  organization?: string[];

  @SlugList({
    description: 'Slugs of indicators of which a value is stated.',
    example: ['investment-in-port-equipment'],
  })
  indicator?: string[];

  @TextList({ description: 'Keywords, letter for letter.', example: ['shipping'] })
  keyword?: string[];

  @TextList({ description: 'IPTC Media Topics.', example: ['medtop:04000000'] })
  subject?: string[];

  @Moment({
    description:
      'Published at or after this moment. The list is then sorted by `publishedAt`: another `sort` is refused (`not-with-bound`).',
    example: '2026-04-01',
  })
  publishedAfter?: string;

  @Moment({
    description:
      'Published before this moment. The list is then sorted by `publishedAt`: another `sort` is refused (`not-with-bound`).',
    example: '2026-05-01',
  })
  publishedBefore?: string;
}

export class ReadContent extends ReadQuery {
  @LanguageTag({
    description: "Where a slug is borne in several languages; the newsroom's own comes first.",
    example: 'en',
  })
  language?: string;

  @Timestamp({ description: 'The document as readers saw it at this moment.' })
  at?: string;
}
