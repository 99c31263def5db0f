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
  PublicStatistic,
} from './public-parts.dto.js';
import { LONGEST_ADDRESS } from './content-address.view.js';
import { Translation } from './translation.dto.js';

@Described('A person, named as of the publication.')
export class PublicPerson {
  @Identifier({ answered: 'always', example: exampleId('person') })
  id: string;

  @Slug({ answered: 'always', example: 'ines-holm' })
  slug: string;

  @Text({ answered: 'always', description: 'The present one when it was published.', example: 'Ines Holm' })
  name: string;
}

@Described('An organization, named as of the publication.', {
  read: { id: exampleId('organization'), slug: 'port-of-lindhaven', name: 'Port of Lindhaven' },
})
export class PublicOrganization extends PublicPerson {
  @OneOf(ORGANIZATION_KINDS, { description: 'What kind of organization it is.' })
  kind: string | null;
}

@Described('Who said it; name, title and organization as of the quote.')
export class PublicSpeaker {
  @Nested(() => PublicPerson, { description: 'The person; null where none is known.' })
  person: PublicPerson | null;

  @Text({ description: 'As printed.', example: 'Ines Holm' })
  name: string | null;

  @Text({ description: 'As of the quote.', example: 'harbour master' })
  title: string | null;

  @Nested(() => PublicOrganization, {
    description: 'The organization that spoke, or for which the person did.',
  })
  organization: PublicOrganization | null;

  @Text({ description: 'Its name as of the quote.', example: 'Port of Lindhaven' })
  organizationName: string | null;
}

@Described('Words of a speaker (schema.org Quotation).', {
  read: { anchors: [exampleAnchor('It lifts twice as much as the old one')] },
})
export class PublicQuote {
  @Identifier({ answered: 'always', example: exampleId('quote') })
  id: string;

  @OneOf(QUOTE_KINDS, { answered: 'always', description: 'Whether these are the very words.' })
  kind: string;

  @Text({
    max: 20_000,
    answered: 'always',
    multiline: true,
    description: 'Without the enclosing quotation marks.',
    example: 'It lifts twice as much as the old one',
  })
  text: string;

  @Nested(() => PublicSpeaker, { description: 'Who said it; null where nobody is named.' })
  speaker: PublicSpeaker | null;

  @DateText({ description: 'EDTF date.', example: '2026-04-10' })
  saidOn: string | null;

  @Text({ description: 'Where it was said.', example: 'a press conference' })
  occasion: string | null;

  @LanguageTag({ description: 'Of the words; null: that of the article.', example: 'en' })
  language: string | null;

  @Flag({ description: 'The words are a translation of what was said.' })
  translated: boolean;

  @ListOf(() => PublicAnchor, { description: 'Where in the body it stands.' })
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
    description: 'What it says in a sentence or two.',
    example: 'The port of Lindhaven spends more on equipment than last year.',
  })
  summary: string | null;

  @Nested(() => PublicSection, { description: 'Where it stands; null where it stands nowhere.' })
  section: PublicSection | null;

  @ListOf(() => PublicByline, { description: 'Who signs it, in this order.' })
  bylines: PublicByline[];

  @Nested(() => PublicImage, { description: 'The first picture of the body; null without one.' })
  image: PublicImage | null;

  @Timestamp({
    answered: 'always',
    description: 'Since when it is public, in UTC.',
    example: '2026-04-10T10:00:00.000Z',
  })
  publishedAt: string;

  @Timestamp({
    answered: 'always',
    description: 'When what readers see was last changed, in UTC; never before `publishedAt`.',
  })
  updatedAt: string;
}

@Described('A published article as frontends fetch it: whole, and ready.', { read: { image: null } })
export class ContentArticle extends Card {
  @WebUrl({
    answered: 'always',
    max: LONGEST_ADDRESS,
    description:
      "The page where readers find it, by `COPYDESK_ARTICLE_URL`; the address of this document where that isn't set.",
    example: 'https://news.example/en/harbour-buys-a-crane',
  })
  url: string;

  @WebUrl({
    description: 'The page that search engines should show instead, if it is another.',
    example: null,
  })
  canonicalUrl: string | null;

  @Nested(() => PublicSource, { description: 'Where it came from; null if it is our own.' })
  source: PublicSource | null;

  @Nested(() => PublicDateline, { description: 'Where and when it was written.' })
  dateline: PublicDateline | null;

  @TextList({ description: 'Free words to find it by.', example: ['shipping', 'investment'] })
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
      description: 'The body as HTML; all text in it is escaped.',
      example: renderHtml(EXAMPLE_BODY),
    },
  )
  bodyHtml: string;

  @ListOf(() => PublicPerson, { description: 'Mentioned, quoted, or giving a figure.' })
  people: PublicPerson[];

  @ListOf(() => PublicOrganization, { description: 'Mentioned, speaking, giving a figure, or the source.' })
  organizations: PublicOrganization[];

  @ListOf(() => PublicQuote, { description: 'Its quotes, in the order written.' })
  quotes: PublicQuote[];

  @ListOf(() => PublicStatistic, { description: 'Its statistics, in the order written.' })
  statistics: PublicStatistic[];

  @Value(
    { type: 'array', items: { type: 'object' }, maxItems: 0 },
    { answered: 'always', description: 'Published statements about errors; none yet.' },
  )
  corrections: unknown[];

  @ListOf(() => Translation, {
    description: 'The published articles of which it is a translation, or which are of it.',
  })
  translations: Translation[];
}
