import { BLOCK } from '../body/block.schema.js';
import type { Block } from '../body/block.js';
import { EXAMPLE_BODY, exampleAnchor } from '../body/example-body.js';
import { renderHtml } from '../body/render-html.js';
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
  TextList,
  Timestamp,
  Value,
  WebUrl,
  Flag,
  DateText,
} from '../contract/properties/property-types.js';
import { QUOTE_KINDS } from '../quotes/quote.dto.js';
import { ORGANIZATION_KINDS } from '../organizations/organization.dto.js';
import {
  PublicAnchor,
  PublicByline,
  PublicDateline,
  PublicImage,
  PublicSection,
  PublicSource,
} from './public-parts.dto.js';
import { PublicCorrection } from './public-correction.dto.js';
import { PublicStatistic } from './public-statistic.dto.js';
import { LONGEST_ADDRESS } from './content-address.view.js';
import { Translation } from './translation.dto.js';

@Described('A person, with their name at the time of publication.')
export class PublicPerson {
  @Identifier({ answered: 'always', example: exampleId('person') })
  id: string;

  @Slug({ answered: 'always', example: 'ines-holm' })
  slug: string;

  @Text({ answered: 'always', description: 'The slug at the time of publication.', example: 'Ines Holm' })
  name: string;
}

@Described('An organization, with its name at the time of publication.', {
  read: { id: exampleId('organization'), slug: 'port-of-lindhaven', name: 'Port of Lindhaven' },
})
export class PublicOrganization extends PublicPerson {
  @OneOf(ORGANIZATION_KINDS, { description: 'What kind of organization it is.' })
  kind: string | null;
}

@Described('Who said it, with name, title and organization at the time of the quote.')
export class PublicSpeaker {
  @Nested(() => PublicPerson, { description: 'The person; null if unknown.' })
  person: PublicPerson | null;

  @Text({ description: 'As printed.', example: 'Ines Holm' })
  name: string | null;

  @Text({ description: 'At the time of the quote.', example: 'harbour master' })
  title: string | null;

  @Nested(() => PublicOrganization, {
    description: 'The organization that spoke, or that the person spoke for.',
  })
  organization: PublicOrganization | null;

  @Text({ description: 'Its name at the time of the quote.', example: 'Port of Lindhaven' })
  organizationName: string | null;
}

@Described('Words of a speaker (schema.org Quotation).', {
  read: { anchors: [exampleAnchor('It lifts twice as much as the old one')] },
})
export class PublicQuote {
  @Identifier({ answered: 'always', example: exampleId('quote') })
  id: string;

  @OneOf(QUOTE_KINDS, { answered: 'always', description: "Whether these are the speaker's own words." })
  kind: string;

  @Text({
    max: 20_000,
    answered: 'always',
    multiline: true,
    description: 'Without the enclosing quotation marks.',
    example: 'It lifts twice as much as the old one',
  })
  text: string;

  @Nested(() => PublicSpeaker, { description: 'Who said it; null if nobody is named.' })
  speaker: PublicSpeaker | null;

  @DateText({ description: 'EDTF date.', example: '2026-04-10' })
  saidOn: string | null;

  @Text({ description: 'Where it was said.', example: 'a press conference' })
  occasion: string | null;

  @LanguageTag({ description: 'The language of the words; null means that of the article.', example: 'en' })
  language: string | null;

  @Flag({ description: 'The words are a translation of what was said.' })
  translated: boolean;

  @ListOf(() => PublicAnchor, { description: 'Where it appears in the body.' })
  anchors: PublicAnchor[];
}

@Described('What a list shows of a published article.')
export class Card {
  @Identifier({ answered: 'always', example: exampleId('article') })
  id: string;

  @Slug({ answered: 'always', example: 'harbour-buys-a-crane' })
  slug: string;

  @LanguageTag({ answered: 'always', description: 'BCP 47.', example: 'en' })
  language: string;

  @Text({ answered: 'always', description: 'Plain text.', example: 'Harbour buys a crane' })
  headline: string;

  @Text({ description: 'A word or a few above the headline.', example: 'Port' })
  kicker: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'The article in a sentence or two.',
    example: 'The port of Lindhaven spends more on equipment than last year.',
  })
  summary: string | null;

  @Nested(() => PublicSection, { description: 'The section it is filed in; null if none.' })
  section: PublicSection | null;

  @ListOf(() => PublicByline, { description: 'Who signs it, in this order.' })
  bylines: PublicByline[];

  @Nested(() => PublicImage, { description: 'The first picture of the body; null without one.' })
  image: PublicImage | null;

  @Timestamp({
    answered: 'always',
    description: 'When it became public, in UTC.',
    example: '2026-04-10T10:00:00.000Z',
  })
  publishedAt: string;

  @Timestamp({
    answered: 'always',
    description: 'When what readers see was last changed, in UTC; never before `publishedAt`.',
  })
  updatedAt: string;
}

@Described('A published article as frontends fetch it: complete and ready to show.', {
  read: { image: null },
})
export class ContentArticle extends Card {
  @WebUrl({
    answered: 'always',
    max: LONGEST_ADDRESS,
    description:
      'The page where readers find it, made from `COPYDESK_ARTICLE_URL`. If that is not set, the address of this document.',
    example: 'https://news.example/en/harbour-buys-a-crane',
  })
  url: string;

  @WebUrl({
    description: 'The page that search engines should show instead, if there is one.',
    example: null,
  })
  canonicalUrl: string | null;

  @Nested(() => PublicSource, { description: 'Where it came from; null if it is our own.' })
  source: PublicSource | null;

  @Nested(() => PublicDateline, { description: 'Where and when it was written.' })
  dateline: PublicDateline | null;

  @TextList({ description: 'Any words by which to find it.', example: ['shipping', 'investment'] })
  keywords: string[];

  @TextList({ description: 'IPTC Media Topics.', example: ['medtop:04000000'] })
  subjects: string[];

  @Value(
    { type: 'array', items: BLOCK },
    { answered: 'always', description: 'The text, unit by unit.', example: EXAMPLE_BODY },
  )
  body: Block[];

  @Value(
    { type: 'string' },
    {
      answered: 'always',
      description: 'The body as HTML. All its text is escaped.',
      example: renderHtml(EXAMPLE_BODY),
    },
  )
  bodyHtml: string;

  @ListOf(() => PublicPerson, { description: 'People who are mentioned or quoted, or give a figure.' })
  people: PublicPerson[];

  @ListOf(() => PublicOrganization, {
    description: 'Organizations that are mentioned, speak, give a figure, or are the source.',
  })
  organizations: PublicOrganization[];

  @ListOf(() => PublicQuote, { description: 'Its quotes, in the order written.' })
  quotes: PublicQuote[];

  @ListOf(() => PublicStatistic, { description: 'Its statistics, in the order written.' })
  statistics: PublicStatistic[];

  @ListOf(() => PublicCorrection, {
    answered: 'always',
    description: 'What was wrong or has changed since it was first published, in the order published.',
  })
  corrections: PublicCorrection[];

  @ListOf(() => Translation, {
    description: 'The published articles that translate it, or that it translates.',
  })
  translations: Translation[];
}
