import '../body/block.schema.js';
import type { Block } from '../body/block.js';
import {
  Flag,
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
  WholeNumber,
} from '../kernel/http/property-types.js';
import { DuplicateHint, ResolvedReference } from '../naming/named.dto.js';
import { ReferenceAnswer } from '../naming/reference-answer.js';
import {
  ArticleSource,
  Byline,
  Dateline,
  Mention,
  SectionReference,
  UserReference,
} from './article-parts.dto.js';
import { Quote } from '../quotes/quote.dto.js';
import { Statistic } from '../statistics/statistic.dto.js';

export const ARTICLE_STATUSES = [
  'draft',
  'in-review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** The largest revision or version number of anything. */
const MAX_REVISION = 2_147_483_647;

/** An article with all its facts: the aggregate that is written, revised and published as one (schema.org NewsArticle). */
export class Article {
  @Identifier({ readOnly: true, always: true })
  id: string;

  @WholeNumber(1, MAX_REVISION, { readOnly: true, always: true })
  revision: number;

  @OneOf(ARTICLE_STATUSES, { readOnly: true, always: true })
  status: ArticleStatus;

  @OneOf(['draft', 'in-review', 'approved', 'scheduled'], {
    readOnly: true,
    description: 'Of the working copy, where a live one stands beside it.',
  })
  workingStatus: string | null;

  @Flag({ readOnly: true, description: 'The working copy has moved on from what readers see.' })
  hasUnpublishedChanges: boolean;

  @WholeNumber(1, MAX_REVISION, { readOnly: true, description: 'The revision that a schedule will publish.' })
  scheduledRevision: number | null;

  @TextList({ readOnly: true, description: 'The transitions that the status allows.', example: ['publish'] })
  allowedActions: string[];

  @Slug({ always: true, description: 'Unique in its language; made from the headline if absent.' })
  slug: string;

  @LanguageTag({ always: true, description: "The newsroom's own if unsaid." })
  language: string;

  @Identifier({ description: 'The article that this one translates.' })
  translationOf: string | null;

  @Text({ max: 500, required: true })
  headline: string;

  @Text({ max: 200 })
  kicker: string | null;

  @Text({ max: 5000, multiline: true })
  summary: string | null;

  @ReferenceAnswer(() => SectionReference, 'Where it stands.')
  section: SectionReference | null;

  @Identifier({ writeOnly: true, description: 'The same as `section`.' })
  sectionId?: string;

  @ListOf(() => Byline, { max: 50 })
  bylines: Byline[];

  @Nested(() => ArticleSource)
  source: ArticleSource | null;

  @Nested(() => Dateline)
  dateline: Dateline | null;

  @TextList({ max: 100 })
  keywords: string[];

  @TextList({ max: 100, description: 'IPTC Media Topics.', example: ['medtop:04000000'] })
  subjects: string[];

  @WebUrl({ description: 'The address of the original, where it was published before.' })
  canonicalUrl: string | null;

  @Value(
    { type: 'array', items: { $ref: '#/components/schemas/Block' } },
    {
      always: true,
      writeSchema: { $ref: '#/components/schemas/Body' },
      description: 'Written as blocks, or as text, Markdown or HTML; read as blocks.',
    },
  )
  body: Block[];

  @ListOf(() => Mention)
  mentions: Mention[];

  @ListOf(() => Quote)
  quotes: Quote[];

  @ListOf(() => Statistic)
  statistics: Statistic[];

  @Timestamp({ description: 'Not public before.' })
  embargoUntil: string | null;

  @Timestamp({ readOnly: true })
  scheduledFor: string | null;

  @Timestamp({ readOnly: true })
  firstPublishedAt: string | null;

  @Timestamp({ readOnly: true })
  publishedAt: string | null;

  @WholeNumber(1, MAX_REVISION, { readOnly: true, description: 'The revision that readers see.' })
  liveRevision: number | null;

  @Value(
    { type: 'array', items: { type: 'object' }, maxItems: 0 },
    { readOnly: true, always: true, description: 'Published statements about errors; none yet.' },
  )
  corrections: unknown[];

  @Timestamp({ readOnly: true, always: true })
  createdAt: string;

  @Timestamp({ readOnly: true, always: true })
  updatedAt: string;

  @Nested(() => UserReference, { readOnly: true, always: true })
  createdBy: UserReference;

  @Nested(() => UserReference, { readOnly: true, always: true })
  updatedBy: UserReference;

  @ListOf(() => ResolvedReference, {
    derived: true,
    sometimes: true,
    description: 'Only in the answer to a write: what its references became.',
  })
  resolved?: ResolvedReference[];

  @ListOf(() => DuplicateHint, {
    derived: true,
    sometimes: true,
    description: 'Only in the answer to a creation.',
  })
  possibleDuplicates?: DuplicateHint[];
}
