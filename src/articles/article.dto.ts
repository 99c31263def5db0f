import { BLOCK, BODY } from '../body/block.schema.js';
import { EXAMPLE_BODY } from '../body/example-body.js';
import { NotKeptPart } from '../body/not-kept.dto.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import type { Block } from '../body/block.js';
import {
  Flag,
  Identifier,
  LanguageTag,
  ListOf,
  Nested,
  OneOf,
  Slug,
  SomeOf,
  Text,
  TextList,
  Timestamp,
  Value,
  WebUrl,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { DuplicateHint, ResolvedReference } from '../entities/named.dto.js';
import { ReferenceAnswer } from '../entities/reference-answer.js';
import {
  ArticleSource,
  Byline,
  Dateline,
  Mention,
  SectionReference,
  UserReference,
} from './article-parts.dto.js';
import { CHANGED_ARTICLE, CREATED_ARTICLE } from './article.example.js';
import { ARTICLE_STATUSES, TRANSITION_ACTIONS } from './article.status.js';
import type { ArticleStatus } from './article.status.js';
import { Quote } from '../quotes/quote.dto.js';
import { Statistic } from '../statistics/statistic.dto.js';

/** The largest revision or version number of anything. */
const MAX_REVISION = 2_147_483_647;

@Described(
  'An article with all its facts: the aggregate that is written, revised and published as one (schema.org NewsArticle).',
  {
    read: {
      id: exampleId('article'),
      ...{ workingStatus: null, scheduledRevision: null, translationOf: null, canonicalUrl: null },
      ...{ embargoUntil: null, scheduledFor: null },
      ...{ firstPublishedAt: null, publishedAt: null, liveRevision: null },
    },
    create: CREATED_ARTICLE,
    update: CHANGED_ARTICLE,
  },
)
export class Article {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, MAX_REVISION, { access: 'read-only', answered: 'always' })
  revision: number;

  @OneOf(ARTICLE_STATUSES, {
    access: 'read-only',
    answered: 'always',
    description: 'Transitions change it, nothing else.',
  })
  status: ArticleStatus;

  @OneOf(['draft', 'in-review', 'approved', 'scheduled'], {
    access: 'read-only',
    description: 'Of the working copy, where it has moved on from the live revision; else null.',
  })
  workingStatus: string | null;

  @Flag({ access: 'read-only', description: 'The working copy has moved on from what readers see.' })
  hasUnpublishedChanges: boolean;

  @WholeNumber(1, MAX_REVISION, {
    access: 'read-only',
    description: 'The revision that a schedule will publish; null without one.',
  })
  scheduledRevision: number | null;

  @SomeOf(TRANSITION_ACTIONS, {
    access: 'read-only',
    description: 'The transitions that the status allows, whoever asks.',
    example: ['publish'],
  })
  allowedActions: string[];

  @Slug({
    answered: 'always',
    description: 'Unique in its language; made from the headline if absent.',
    example: 'harbour-buys-a-crane',
  })
  slug: string;

  @LanguageTag({ answered: 'always', description: "BCP 47; the newsroom's own if unsaid.", example: 'en' })
  language: string;

  @Identifier({ description: 'The article that this one translates.' })
  translationOf: string | null;

  @Text({
    max: 500,
    access: 'required',
    description: 'All that an article needs.',
    example: 'Harbour buys a crane',
  })
  headline: string;

  @Text({ max: 200, description: 'A word or a few above the headline.', example: 'Port' })
  kicker: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'What it says in a sentence or two.',
    example: 'The port of Lindhaven spends more on equipment than last year.',
  })
  summary: string | null;

  @ReferenceAnswer(() => SectionReference, 'Where it stands; null where it stands nowhere yet.')
  section: SectionReference | null;

  @Identifier({ access: 'write-only', description: 'The same as `section`.' })
  sectionId?: string;

  @ListOf(() => Byline, { max: 50, description: 'Who signs it, in this order.' })
  bylines: Byline[];

  @Nested(() => ArticleSource, { description: 'Where it came from; null if it is our own.' })
  source: ArticleSource | null;

  @Nested(() => Dateline, { description: 'Where and when it was written.' })
  dateline: Dateline | null;

  @TextList({ max: 100, description: 'Free words to find it by.', example: ['shipping', 'investment'] })
  keywords: string[];

  @TextList({ max: 100, description: 'IPTC Media Topics.', example: ['medtop:04000000'] })
  subjects: string[];

  @WebUrl({ description: 'The address of the original, where it was published before.' })
  canonicalUrl: string | null;

  @Value(
    { type: 'array', items: BLOCK },
    {
      answered: 'always',
      example: EXAMPLE_BODY,
      asWritten: true,
      writeSchema: BODY,
      description: 'Written as blocks, or as text, Markdown or HTML; read as blocks.',
    },
  )
  body: Block[];

  @ListOf(() => Mention, { description: 'People and organizations that the text names.' })
  mentions: Mention[];

  @ListOf(() => Quote, { description: 'Its quotes, in the order written.' })
  quotes: Quote[];

  @ListOf(() => Statistic, { description: 'Its statistics, in the order written.' })
  statistics: Statistic[];

  @Timestamp({ description: 'Not public before, though published.' })
  embargoUntil: string | null;

  @Timestamp({ access: 'read-only', description: 'When a schedule will publish it; null without one.' })
  scheduledFor: string | null;

  @Timestamp({ access: 'read-only', description: 'When it was public for the first time; null if never.' })
  firstPublishedAt: string | null;

  @Timestamp({
    access: 'read-only',
    description:
      'Since when it is public, or was; the end of the embargo, where that is later; null if never.',
  })
  publishedAt: string | null;

  @WholeNumber(1, MAX_REVISION, {
    access: 'read-only',
    description: 'The revision that readers see; null where they see none.',
  })
  liveRevision: number | null;

  @Value(
    { type: 'array', items: { type: 'object' }, maxItems: 0 },
    { access: 'read-only', answered: 'always', description: 'Published statements about errors; none yet.' },
  )
  corrections: unknown[];

  @Timestamp({ access: 'read-only', answered: 'always' })
  createdAt: string;

  @Timestamp({ access: 'read-only', answered: 'always' })
  updatedAt: string;

  @Nested(() => UserReference, { access: 'read-only', answered: 'always', description: 'Who created it.' })
  createdBy: UserReference;

  @Nested(() => UserReference, {
    access: 'read-only',
    answered: 'always',
    description: 'Who changed it last.',
  })
  updatedBy: UserReference;

  @ListOf(() => ResolvedReference, {
    access: 'derived',
    answered: 'sometimes',
    description: 'Only in the answer to a write: what its references became.',
  })
  resolved?: ResolvedReference[];

  @ListOf(() => DuplicateHint, {
    access: 'derived',
    answered: 'sometimes',
    description: 'Only in the answer to a creation.',
  })
  possibleDuplicates?: DuplicateHint[];

  @ListOf(() => NotKeptPart, {
    access: 'derived',
    answered: 'sometimes',
    description:
      'Only in the answer to a write of an HTML or Markdown body, and only where something was not kept.',
  })
  notKept?: NotKeptPart[];
}
