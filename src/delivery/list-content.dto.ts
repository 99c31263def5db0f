import { ListQuery, ReadQuery } from '../kernel/http/list-query.js';
import { LanguageTag, LanguageTagList, Moment, TextList, Timestamp } from '../kernel/http/property-types.js';

/** What lists of articles are filtered by; `a,b` finds what has either. */
export class ListContent extends ListQuery {
  @TextList({ description: 'Slugs of sections.', example: ['business'] })
  section?: string[];

  @LanguageTagList({ description: 'Languages of the articles.', example: ['en'] })
  language?: string[];

  @TextList({
    description: 'Slugs of people who are mentioned, quoted, giving a figure or signing.',
    example: ['wu-qing'],
  })
  person?: string[];

  @TextList({
    description: 'Slugs of organizations that are mentioned, speaking, giving a figure or the source.',
    example: ['china-daily'],
  })
  organization?: string[];

  @TextList({
    description: 'Slugs of indicators of which a value is stated.',
    example: ['unemployment-rate'],
  })
  indicator?: string[];

  @TextList({ description: 'Keywords, letter for letter.', example: ['housing'] })
  keyword?: string[];

  @TextList({ description: 'IPTC Media Topics.', example: ['medtop:04000000'] })
  subject?: string[];

  @Moment({ description: 'Published at or after this moment.' })
  publishedAfter?: string;

  @Moment({ description: 'Published before this moment.' })
  publishedBefore?: string;
}

export class ReadContent extends ReadQuery {
  @LanguageTag({ description: "Where a slug is borne in several languages; the newsroom's own comes first." })
  language?: string;

  @Timestamp({ description: 'The document as readers saw it at this moment.' })
  at?: string;
}
