import { MAX_CAPTION } from '../body/body-limits.js';
import { exampleAnchor } from '../body/example-body.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  DateText,
  Identifier,
  Slug,
  Text,
  Value,
  WebUrl,
  WholeNumber,
} from '../contract/properties/property-types.js';

/*
 * The parts of a public document. Each names its own properties: what an editorial class gets is not public until it is named here
 * (`publicView`).
 */

@Described('A section, with its name at the time of publication.')
export class PublicSection {
  @Identifier({ answered: 'always', description: 'Of the section.', example: exampleId('section') })
  id: string;

  @Slug({ answered: 'always', example: 'business' })
  slug: string;

  @Text({ answered: 'always', description: 'Of the section.', example: 'Business' })
  name: string;
}

@Described('An indicator, with its name at the time of publication.')
export class PublicIndicator {
  @Identifier({ answered: 'always', description: 'Of the indicator.', example: exampleId('indicator') })
  id: string;

  @Slug({ answered: 'always', example: 'investment-in-port-equipment' })
  slug: string;

  @Text({ answered: 'always', description: 'Of the indicator.', example: 'Investment in port equipment' })
  name: string;
}

@Described('Who signs an article.', { read: { personId: null } })
export class PublicByline {
  @Text({ max: 300, answered: 'always', description: 'As printed.', example: 'Mara Lindqvist' })
  name: string;

  @Identifier({ description: 'The person; null if unknown.' })
  personId: string | null;

  @Text({ max: 100, default: 'author', description: 'Their part in it.' })
  role: string;
}

@Described('Where an article came from, if it is not our own.', { read: { organizationId: null } })
export class PublicSource {
  @Identifier({ description: 'The organization; null if unknown.' })
  organizationId: string | null;

  @Text({ max: 300, description: 'As printed.', example: 'Coast Press' })
  name: string | null;

  @WebUrl({ description: 'The address there.', example: 'https://press.example/harbour-buys-a-crane' })
  url: string | null;

  @DateText({ description: 'When it was published there: EDTF date.', example: '2026-04-10' })
  publishedOn: string | null;
}

@Described('A picture: the first of the body.', { read: { assetId: null } })
export class PublicImage {
  @WebUrl({ description: 'Its address; null with `assetId`.', example: 'https://pictures.example/crane.jpg' })
  url: string | null;

  @Value({ type: 'string' }, { description: 'The uploaded file; null with `url`.' })
  assetId: string | null;

  @Text({
    max: MAX_CAPTION,
    multiline: true,
    description: 'What the picture shows, for people who cannot see it.',
    example: 'A crane',
  })
  alt: string | null;

  @Text({ max: MAX_CAPTION, multiline: true, description: 'The caption below it.', example: 'The old crane' })
  caption: string | null;

  @Text({ max: MAX_CAPTION, multiline: true, description: 'The credit line.', example: 'Port of Lindhaven' })
  credit: string | null;
}

@Described('Where and when an article was written.')
export class PublicDateline {
  @Text({ max: 300, description: 'As printed.', example: 'Lindhaven' })
  place: string | null;

  @DateText({ description: 'EDTF date.', example: '2026-04-10' })
  date: string | null;
}

@Described('Where a fact appears in the body.', { read: { ...exampleAnchor('a crane') } })
export class PublicAnchor {
  @Text({ max: 64, answered: 'always', description: 'The block.', example: 'b1' })
  blockId: string;

  @WholeNumber(0, 10_000_000, {
    answered: 'always',
    description: 'UTF-16 code units into its text, inclusive.',
  })
  start: number;

  @WholeNumber(0, 10_000_000, { answered: 'always', description: 'UTF-16 code units, exclusive.' })
  end: number;

  @Text({
    max: 100_000,
    multiline: true,
    answered: 'always',
    description: 'The words, letter for letter.',
    example: '4.2 million euros',
  })
  exact: string;
}
