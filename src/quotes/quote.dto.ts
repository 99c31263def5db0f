import { exampleAnchor } from '../body/example-body.js';
import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { AnchorProperties } from '../body/anchor.dto.js';
import type { StoredAnchor } from '../body/anchors/anchor.js';
import {
  DateText,
  Flag,
  Identifier,
  IdentifierList,
  LanguageTag,
  ListOf,
  Nested,
  OneOf,
  SomeOf,
  Text,
  TextList,
  Moment,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import { SignOff } from '../sign-off/sign-off.dto.js';
import { ResolvedReference } from '../entities/entity.dto.js';
import { ReferenceTo } from '../entities/reference-property.js';

export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

@Described(
  'Who said it: a person, an organization, or just a description. Title and organization are those at the time of the quote.',
)
export class Speaker {
  @Identifier({
    description: 'The person as they are now; null if unknown.',
    example: exampleId('person'),
  })
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Text({
    max: 300,
    description: 'As printed; default: the name of the person or organization.',
    example: 'Ines Holm',
  })
  name: string | null;

  @Text({
    max: 300,
    description: 'The title at the time of the quote; default: the position on `saidOn`, if known.',
    example: 'harbour master',
  })
  title: string | null;

  @Identifier({
    description: 'The organization that spoke, or that the person spoke for.',
    example: exampleId('organization'),
  })
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @Text({
    max: 300,
    description: "The organization's name at the time of the quote.",
    example: 'Port of Lindhaven',
  })
  organizationName: string | null;
}

@Described('Words of a speaker (schema.org Quotation), anchored to their passage.', {
  read: {
    id: exampleId('quote'),
    revision: 1,
    articleId: exampleId('article'),
    signOff: null,
    anchors: [exampleAnchor('It lifts twice as much as the old one')],
  },
  create: {
    articleId: exampleId('article'),
    text: 'It lifts twice as much as the old one',
    speaker: { person: { name: 'Ines Holm' }, title: 'harbour master' },
    saidOn: '2026-04-10',
    anchors: [{ exact: 'It lifts twice as much as the old one' }],
  },
  update: { occasion: 'a press conference', speaker: { title: 'the harbour master' } },
})
export class Quote {
  @Identifier({ access: 'read-only', answered: 'always' })
  id: string;

  @WholeNumber(1, 2_147_483_647, { access: 'read-only', answered: 'always' })
  revision: number;

  @Identifier({
    access: 'at-creation',
    answered: 'always',
    description: 'The article; required when a single quote is created.',
  })
  articleId: string;

  @OneOf(QUOTE_KINDS, {
    default: 'direct',
    description:
      "`direct`: word for word; `indirect`: in the article's words; `mixed`: partly word for word.",
  })
  kind: QuoteKind;

  @Text({
    max: 20_000,
    multiline: true,
    access: 'required',
    description: 'Without the enclosing quotation marks.',
    example: 'It lifts twice as much as the old one',
  })
  text: string;

  @Nested(() => Speaker, { description: 'Who said it; null if nobody is named.' })
  speaker: Speaker | null;

  @DateText({ description: 'EDTF date.', example: '2026-04-10' })
  saidOn: string | null;

  @Text({ max: 500, description: 'Where it was said.', example: 'a press conference' })
  occasion: string | null;

  @LanguageTag({ description: 'The language of the words; default: that of the article.', example: 'en' })
  language: string | null;

  @Flag({ default: false, description: 'The words are a translation of what was said.' })
  translated: boolean;

  @ListOf(() => AnchorProperties, {
    max: 100,
    description: 'Where it appears in the text; several if the quote is split.',
  })
  anchors: StoredAnchor[];

  @Nested(() => SignOff, {
    access: 'read-only',
    description: 'The sign-off of the quote; null if there is none.',
  })
  signOff: SignOff | null;

  @ListOf(() => ResolvedReference, {
    access: 'derived',
    answered: 'sometimes',
    description: 'Only in the answer to a write: what its references were resolved to.',
  })
  resolved?: ResolvedReference[];
}

@SortBy(['updatedAt', 'saidOn'], '-updatedAt', 'a quote without `saidOn` is sorted by when it was written.')
export class ListQuotes extends ListQuery {
  @IdentifierList({ description: 'Only those of these articles.' })
  articleId?: string[];

  @IdentifierList({
    description: 'Only those of these speakers; the id of a merged person finds whom it leads to.',
  })
  personId?: string[];

  @IdentifierList({
    description:
      'Only those of these organizations: they spoke, or the speaker spoke for them. The id of a merged one finds what it leads to.',
  })
  organizationId?: string[];

  @TextList({
    max: 200,
    description: 'Words of the title that the speaker had then, or their beginnings.',
    example: ['harbour master'],
  })
  role?: string[];

  @SomeOf(QUOTE_KINDS, { description: 'Only those of these kinds.', example: ['direct', 'mixed'] })
  kind?: string[];

  @Moment({ description: 'Said at or after this time.', example: '2026-04-01' })
  saidAfter?: string;

  @Moment({ description: 'Said before this time.', example: '2026-05-01' })
  saidBefore?: string;

  @DateText({ description: 'Said in this period or later (EDTF).', example: '2025' })
  from?: string;

  @DateText({ description: 'Said in this period or earlier (EDTF).', example: '2026' })
  to?: string;

  @SomeOf(['attached', 'detached'], {
    description: '`detached`: at least one of its passages was edited away.',
    example: ['detached'],
  })
  state?: string[];

  @Text({
    max: 200,
    description: 'Words of the quote or its speaker, or their beginnings.',
    example: 'crane',
  })
  q?: string;
}
