import { Described } from '../contract/properties/described.js';
import {
  Flag,
  Identifier,
  LanguageTag,
  ListOf,
  Nested,
  OneOf,
  Slug,
  Text,
  Timestamp,
  WebUrl,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { LONGEST_ADDRESS } from '../publication/content-address.view.js';
import { CHANGE_KINDS } from '../publication/tables/content-change.entity.js';
import type { ChangeKind } from '../publication/tables/content-change.entity.js';

@Described('The article that changed.')
export class ChangedArticle {
  @Identifier({ answered: 'always', description: 'The article.' })
  id: string;

  @Slug({ answered: 'always', description: 'Its slug at that time.', example: 'harbour-buys-a-crane' })
  slug: string;

  @LanguageTag({ answered: 'always', description: 'Its language.', example: 'en' })
  language: string;

  @WebUrl({
    answered: 'always',
    max: LONGEST_ADDRESS,
    description: 'The address of its document, now or formerly.',
    example: 'https://news.example/v1/content/articles/harbour-buys-a-crane?language=en',
  })
  url: string;
}

@Described('A change of what readers see.')
export class ContentChange {
  @Identifier({
    answered: 'always',
    description: 'The id of the change. Ignore a change that you have already seen.',
  })
  id: string;

  @OneOf(CHANGE_KINDS, { answered: 'always', description: 'What happened.', example: 'article.published' })
  kind: ChangeKind;

  @Timestamp({ answered: 'always', description: 'When readers first saw it.' })
  at: string;

  @WholeNumber(1, 2_147_483_647, {
    answered: 'always',
    description: 'The revision of the article. A name that it shows may change without a new one.',
    example: 5,
  })
  revision: number;

  @Nested(() => ChangedArticle, { answered: 'always', description: 'The article.' })
  article: ChangedArticle;
}

@Described('A page of changes, in the order in which they became visible.')
export class ContentChanges {
  @ListOf(() => ContentChange, { description: 'The oldest first.' })
  items: ContentChange[];

  @Text({
    answered: 'always',
    description: 'Send it to get what comes after these. It is unchanged if there is nothing new.',
    example: '412',
  })
  cursor: string;

  @Flag({ description: 'Whether there are more now.' })
  hasMore: boolean;
}

export class ListChanges {
  @WholeNumber(1, 1000, { description: 'The maximum number of changes; default 100.', example: 100 })
  limit?: number;

  @Text({
    max: 19,
    description:
      'The `cursor` of the previous answer. Without it, pages begin with the first change, and events with the next one.',
    example: '412',
  })
  cursor?: string;
}
