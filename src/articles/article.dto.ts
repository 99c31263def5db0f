import { UserReference } from '../identity/user-reference.dto.js';
import { BLOCK, BODY } from '../body/block.schema.js';
import { EXAMPLE_BODY } from '../body/example-body.js';
import { NotKeptPart } from '../body/not-kept.dto.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import type { Block } from '../body/block.js';
import {
  Identifier,
  LanguageTag,
  ListOf,
  Nested,
  Slug,
  Text,
  TextList,
  Timestamp,
  Value,
  WebUrl,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { DuplicateHint, ResolvedReference } from '../entities/entity.dto.js';
import { ReferenceAnswer } from '../entities/reference-answer.js';
import { ArticleSource, Byline, Dateline, Mention, SectionReference } from './article-parts.dto.js';
import { ArticleState, MAX_REVISION } from './article-state.dto.js';
import { CHANGED_ARTICLE, CREATED_ARTICLE, UNPUBLISHED_ARTICLE } from './article.example.js';
import { MergedPlaces } from './merged-places.js';
import { SignOff } from '../sign-off/sign-off.dto.js';
import { Correction } from './corrections/correction.dto.js';
import { PrintedChange } from './corrections/printed-change.dto.js';
import { Quote } from '../quotes/quote.dto.js';
import { Statistic } from '../statistics/statistic.dto.js';

@Described('An article with all its facts: written, revised and published as one (schema.org NewsArticle).', {
  read: UNPUBLISHED_ARTICLE,
  create: CREATED_ARTICLE,
  update: CHANGED_ARTICLE,
})
export class Article extends ArticleState {
  @Slug({
    answered: 'always',
    description: 'Unique in its language; default: made from the headline.',
    example: 'harbour-buys-a-crane',
  })
  slug: string;

  @LanguageTag({
    answered: 'always',
    description: "BCP 47; default: the newsroom's language.",
    example: 'en',
  })
  language: string;

  @Identifier({ description: 'The article that this one translates.' })
  translationOf: string | null;

  @Text({
    max: 500,
    access: 'required',
    description: 'The only property that an article must have.',
    example: 'Harbour buys a crane',
  })
  headline: string;

  @Text({ max: 200, description: 'A word or a few above the headline.', example: 'Port' })
  kicker: string | null;

  @Text({
    max: 5000,
    multiline: true,
    description: 'The article in a sentence or two.',
    example: 'The port of Lindhaven spends more on equipment than last year.',
  })
  summary: string | null;

  @ReferenceAnswer(() => SectionReference, 'The section it is filed in; null if none yet.')
  section: SectionReference | null;

  @Identifier({ access: 'write-only', description: 'The same as `section`.' })
  sectionId?: string;

  @ListOf(() => Byline, { max: 50, description: 'Who signs it, in this order.' })
  bylines: Byline[];

  @Nested(() => ArticleSource, { description: 'Where it came from; null if it is our own.' })
  source: ArticleSource | null;

  @Nested(() => Dateline, { description: 'Where and when it was written.' })
  dateline: Dateline | null;

  @TextList({ max: 100, description: 'Any words by which to find it.', example: ['shipping', 'investment'] })
  keywords: string[];

  @TextList({ max: 100, description: 'IPTC Media Topics.', example: ['medtop:04000000'] })
  subjects: string[];

  @WebUrl({ description: 'The address of the original, where it was published before.' })
  canonicalUrl: string | null;

  @Identifier({ description: 'The user who works on it; must be active.', example: exampleId('user') })
  assigneeId: string | null;

  @Timestamp({ description: 'When the work on it is due. Readers never see it.' })
  dueAt: string | null;

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

  @Timestamp({ description: 'It stays hidden from readers until then, even if it is published.' })
  embargoUntil: string | null;

  @Timestamp({ access: 'read-only', description: 'When it is scheduled for publication; null if it is not.' })
  scheduledFor: string | null;

  @Timestamp({ access: 'read-only', description: 'When it first became public; null if it never was.' })
  firstPublishedAt: string | null;

  @Timestamp({
    access: 'read-only',
    description:
      'When its current or last publication became public: the time of publishing, or the end of the embargo if that is later. Null if it never was public.',
  })
  publishedAt: string | null;

  @WholeNumber(1, MAX_REVISION, {
    access: 'read-only',
    description: 'The revision that readers see; null if they see none.',
  })
  liveRevision: number | null;

  @ListOf(() => Correction, {
    access: 'read-only',
    answered: 'always',
    description: 'Statements to readers about what was wrong or has changed, in the order written.',
  })
  corrections: Correction[];

  @Nested(() => SignOff, {
    access: 'read-only',
    description: 'The sign-off of the whole article; null if there is none.',
  })
  signOff: SignOff | null;

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
    description: 'Only in the answer to a write: what its references were resolved to.',
  })
  resolved?: ResolvedReference[];

  @ListOf(() => DuplicateHint, {
    access: 'derived',
    answered: 'sometimes',
    description: 'Only in the answer to a creation.',
  })
  possibleDuplicates?: DuplicateHint[];

  @MergedPlaces()
  merged?: string[];

  @ListOf(() => PrintedChange, {
    access: 'derived',
    answered: 'sometimes',
    description: 'Only in the answer to a publication: what changed for readers without a correction.',
  })
  correctionSuggested?: PrintedChange[];

  @ListOf(() => NotKeptPart, {
    access: 'derived',
    answered: 'sometimes',
    description:
      'Only in the answer to a write of an HTML or Markdown body, and only if something was not kept.',
  })
  notKept?: NotKeptPart[];
}
