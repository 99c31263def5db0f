import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  Identifier,
  LanguageTag,
  Moment,
  Nested,
  Slug,
  Text,
} from '../contract/properties/property-types.js';
import { SlugList } from '../contract/properties/slug-list.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import { PublicCorrection } from '../publication/public-correction.dto.js';

@Described('The article that a correction is about.')
export class CorrectedArticle {
  @Identifier({ answered: 'always', description: 'The article.', example: exampleId('article') })
  id: string;

  @Slug({ answered: 'always', description: 'Its address.', example: 'harbour-buys-a-crane' })
  slug: string;

  @LanguageTag({ answered: 'always', description: 'Its language.', example: 'en' })
  language: string;

  @Text({ answered: 'always', description: 'Its headline.', example: 'Harbour buys a crane' })
  headline: string;
}

@Described('A correction with the article that it is about.')
export class ContentCorrection extends PublicCorrection {
  @Nested(() => CorrectedArticle, { answered: 'always', description: 'Which article was corrected.' })
  article: CorrectedArticle;
}

/** The ledger of corrections. */
@SortBy(['at'], '-at')
export class ListContentCorrections extends ListQuery {
  @SlugList({ description: 'Slugs of articles.', example: ['harbour-buys-a-crane'] })
  article?: string[];

  @Moment({ description: 'Published at or after this time.', example: '2026-04-01' })
  from?: string;

  @Moment({ description: 'Published before this time.', example: '2026-05-01' })
  to?: string;
}
