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
  Moment,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../lists/list-query.js';
import { ResolvedReference } from '../entities/named.dto.js';
import { ReferenceTo } from '../entities/reference-property.js';

export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

@Described(
  'Who said it: a person, an organization, or only described; with title and organization as of the quote.',
)
export class Speaker {
  @Identifier({
    description: 'The person, as of now; null where none is known.',
    example: exampleId('person'),
  })
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Text({
    max: 300,
    description: 'As printed; the name of the person or organization if unsaid.',
    example: 'Ines Holm',
  })
  name: string | null;

  @Text({
    max: 300,
    description: 'As of the quote; the position known on `saidOn` if unsaid.',
    example: 'harbour master',
  })
  title: string | null;

  @Identifier({
    description: 'The organization that spoke, or for which the person did.',
    example: exampleId('organization'),
  })
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @Text({ max: 300, description: "The organization's name as of the quote.", example: 'Port of Lindhaven' })
  organizationName: string | null;
}

@Described('Words of a speaker (schema.org Quotation), anchored to their passage.', {
  read: {
    id: exampleId('quote'),
    revision: 1,
    articleId: exampleId('article'),
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
    description: 'The article; a creation of a single quote needs it.',
  })
  articleId: string;

  @OneOf(QUOTE_KINDS, {
    default: 'direct',
    description:
      '`direct`: letter for letter; `indirect`: in the words of the article; `mixed`: parts of it.',
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

  @Nested(() => Speaker, { description: 'Who said it; null where nobody is named.' })
  speaker: Speaker | null;

  @DateText({ description: 'EDTF date.', example: '2026-04-10' })
  saidOn: string | null;

  @Text({ max: 500, description: 'Where it was said.', example: 'a press conference' })
  occasion: string | null;

  @LanguageTag({ description: 'Of the words; the language of the article if unsaid.', example: 'en' })
  language: string | null;

  @Flag({ default: false, description: 'The words are a translation of what was said.' })
  translated: boolean;

  @ListOf(() => AnchorProperties, { max: 100, description: 'Several where a quote is split.' })
  anchors: StoredAnchor[];

  @ListOf(() => ResolvedReference, {
    access: 'derived',
    answered: 'sometimes',
    description: 'Only in the answer to a write: what its references became.',
  })
  resolved?: ResolvedReference[];
}

@SortBy(['updatedAt'], '-updatedAt')
export class ListQuotes extends ListQuery {
  @IdentifierList({ description: 'Only those of these articles.' })
  articleId?: string[];

  @IdentifierList({ description: 'The speakers.' })
  personId?: string[];

  @IdentifierList({ description: 'The organizations that spoke, or for which the speaker did.' })
  organizationId?: string[];

  @SomeOf(QUOTE_KINDS, { description: 'Only those of these kinds.', example: ['direct', 'mixed'] })
  kind?: string[];

  @Moment({ description: 'Said at or after this moment.', example: '2026-04-01' })
  saidAfter?: string;

  @Moment({ description: 'Said before this moment.', example: '2026-05-01' })
  saidBefore?: string;

  @SomeOf(['attached', 'detached'], {
    description: '`detached`: at least one of its passages was edited away.',
    example: ['detached'],
  })
  state?: string[];

  @Text({
    max: 200,
    description: 'Words, or their beginnings, of the quote or its speaker.',
    example: 'crane',
  })
  q?: string;
}
