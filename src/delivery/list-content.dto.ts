import { ListQuery, ReadQuery } from '../kernel/http/list-query.js';
import { LanguageTag, LanguageTagList, TextList, Moment } from '../kernel/http/property-types.js';

export class ListContent extends ListQuery {
  @TextList({ description: 'Slugs of sections.', example: ['business'] })
  section?: string[];

  @LanguageTagList({ example: ['en'] })
  language?: string[];

  @TextList({ example: ['housing'] })
  keyword?: string[];

  @Moment()
  publishedAfter?: string;

  @Moment()
  publishedBefore?: string;
}

export class ReadContent extends ReadQuery {
  @LanguageTag({ description: "Where a slug is borne in several languages; the newsroom's own comes first." })
  language?: string;
}
