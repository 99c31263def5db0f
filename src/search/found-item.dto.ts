import { PublicQuote } from '../publication/content-article.dto.js';
import { FactSource } from '../publication/content-facts.dto.js';
import { PublicByline, PublicImage, PublicSection } from '../publication/public-parts.dto.js';
import { PublicStatistic } from '../publication/public-statistic.dto.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  Identifier,
  LanguageTag,
  ListOf,
  Nested,
  OneOf,
  Slug,
  Text,
  Timestamp,
} from '../contract/properties/property-types.js';
import { ORGANIZATION_KINDS } from '../organizations/organization.dto.js';
import { PASSAGE_FIELDS } from './search-engine.js';
import { SEARCHED_KINDS } from './search-entry.entity.js';

@Described('A passage that contains the words searched for.')
export class Highlight {
  @OneOf(PASSAGE_FIELDS, { answered: 'always', description: 'The field that it is from.', example: 'body' })
  field: string;

  @Text({
    max: 5000,
    answered: 'always',
    multiline: true,
    description: 'Escaped HTML, with `<mark>` around the words searched for.',
    example: 'The port will buy a second <mark>crane</mark> in 2027.',
  })
  html: string;
}

@Described(
  'A result: an article as its card, a quote or a statistic with its article, a person or an organization. Properties that its type lacks are null.',
  { read: { name: null, kind: null, image: null, quote: null, statistic: null, article: null } },
)
export class FoundItem {
  @OneOf(SEARCHED_KINDS, { answered: 'always', description: 'What it is.', example: 'articles' })
  type: string;

  @Identifier({ answered: 'always', example: exampleId('article') })
  id: string;

  @Slug({
    description: 'The name of an article, a person or an organization.',
    example: 'harbour-buys-a-crane',
  })
  slug: string | null;

  @Text({ description: 'The id of a person or an organization.', example: 'Ines Holm' })
  name: string | null;

  @OneOf(ORGANIZATION_KINDS, { description: 'Of an organization.', example: 'company' })
  kind: string | null;

  @LanguageTag({ description: 'Of an article, BCP 47.', example: 'en' })
  language: string | null;

  @Text({ description: 'For an article: plain text.', example: 'Harbour buys a crane' })
  headline: string | null;

  @Text({ description: 'Of an article.', example: 'Port' })
  kicker: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'Of an article.',
    example: 'The port of Lindhaven spends more on equipment than last year.',
  })
  summary: string | null;

  @Nested(() => PublicSection, { description: 'The section that the article is filed in.' })
  section: PublicSection | null;

  @ListOf(() => PublicByline, { description: 'Who signs the article.' })
  bylines: PublicByline[];

  @Nested(() => PublicImage, { description: 'The first picture of the article.' })
  image: PublicImage | null;

  @Nested(() => PublicQuote, { description: 'The quote.' })
  quote: PublicQuote | null;

  @Nested(() => PublicStatistic, { description: 'The statistic.' })
  statistic: PublicStatistic | null;

  @Nested(() => FactSource, { description: 'The article of the quote or the statistic.' })
  article: FactSource | null;

  @Timestamp({
    description: 'When the article became public, in UTC.',
    example: '2026-04-10T10:00:00.000Z',
  })
  publishedAt: string | null;

  @Timestamp({
    description: 'When the article was last changed, in UTC.',
    example: '2026-04-10T10:00:00.000Z',
  })
  updatedAt: string | null;

  @ListOf(() => Highlight, { description: 'The passages with the words searched for.' })
  highlights: Highlight[];
}
