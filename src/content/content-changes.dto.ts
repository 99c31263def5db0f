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

@Described('A person, an organization or an indicator that another was merged into.')
export class FormerEntity {
  @Identifier({ answered: 'always', description: 'Its id.' })
  id: string;

  @Slug({ answered: 'always', description: 'Its slug.', example: 'i-holm' })
  slug: string;
}

@Described('A person, an organization or an indicator.')
export class ChangedEntity {
  @OneOf(['person', 'organization', 'indicator'], { answered: 'always', description: 'What it is.' })
  kind: string;

  @Identifier({ answered: 'always', description: 'Its id.' })
  id: string;

  @Slug({ answered: 'always', description: 'Its slug at that time.', example: 'ines-holm' })
  slug: string;

  @Text({ max: 300, answered: 'always', description: 'Its name at that time.', example: 'Ines Holm' })
  name: string;

  @ListOf(() => FormerEntity, { max: 100, description: 'Those that lead to it now, or no longer do.' })
  formerly: FormerEntity[];
}

@Described('A change of what readers see.', { read: { entity: null } })
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
    description:
      'The revision of the article, if it is about one. A name that it shows may change without a new one.',
    example: 5,
  })
  revision: number | null;

  @Nested(() => ChangedArticle, { description: 'The article; null if it is about something else.' })
  article: ChangedArticle | null;

  @Nested(() => ChangedEntity, {
    description: 'What people, organizations or indicators were merged into, or separated from again.',
  })
  entity: ChangedEntity | null;
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
