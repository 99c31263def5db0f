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

@Described('The article that something happened to.')
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
    description: 'The address of its document, or what that was.',
    example: 'https://news.example/v1/content/articles/harbour-buys-a-crane?language=en',
  })
  url: string;
}

@Described('Something that readers see, or see no more.')
export class ContentChange {
  @Identifier({ answered: 'always', description: 'Of the change: who saw it once has no need of it again.' })
  id: string;

  @OneOf(CHANGE_KINDS, { answered: 'always', description: 'What happened.', example: 'article.published' })
  kind: ChangeKind;

  @Timestamp({ answered: 'always', description: 'When readers saw it.' })
  at: string;

  @WholeNumber(1, 2_147_483_647, {
    answered: 'always',
    description: 'The revision of the article; a name that it shows may change without one.',
    example: 5,
  })
  revision: number;

  @Nested(() => ChangedArticle, { answered: 'always', description: 'The article.' })
  article: ChangedArticle;
}

@Described('Some of the changes, in the order in which they became visible.')
export class ContentChanges {
  @ListOf(() => ContentChange, { description: 'The oldest first.' })
  items: ContentChange[];

  @Text({
    answered: 'always',
    description: 'Asks for what comes after these; the same where there is nothing new.',
    example: '412',
  })
  cursor: string;

  @Flag({ description: 'There are more already.' })
  hasMore: boolean;
}

export class ListChanges {
  @WholeNumber(1, 1000, { description: 'How many changes to answer at most; 100 if unsaid.', example: 100 })
  limit?: number;

  @Text({
    max: 19,
    description:
      'The `cursor` of the answer before. Without it pages begin with the first change there is, and events with what happens from now on.',
    example: '412',
  })
  cursor?: string;
}
