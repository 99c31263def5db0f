import { AnchorProperties } from '../body/anchor.dto.js';
import type { StoredAnchor } from '../body/anchor.js';
import {
  DateText,
  Flag,
  Identifier,
  LanguageTag,
  ListOf,
  Nested,
  OneOf,
  Text,
  Moment,
  WholeNumber,
} from '../kernel/http/property-types.js';
import { ListQuery } from '../kernel/http/list-query.js';
import { ResolvedReference } from '../naming/named.dto.js';
import { ReferenceTo } from '../naming/reference-property.js';

export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Who said it: a person, an organization, or only described; with title and organization as of the quote. */
export class Speaker {
  @Identifier()
  personId: string | null;

  @ReferenceTo('personId')
  person?: unknown;

  @Text({
    max: 300,
    description: 'As printed; the name of the person or organization if unsaid.',
    example: 'Chen Mingbo',
  })
  name: string | null;

  @Text({
    max: 300,
    description: 'As of the quote; the position known on `saidOn` if unsaid.',
    example: 'director',
  })
  title: string | null;

  @Identifier()
  organizationId: string | null;

  @ReferenceTo('organizationId')
  organization?: unknown;

  @Text({ max: 300, description: "The organization's name as of the quote." })
  organizationName: string | null;
}

/** Words of a speaker (schema.org Quotation), anchored to their passage. */
export class Quote {
  @Identifier({ readOnly: true, always: true })
  id: string;

  @WholeNumber(1, 2_147_483_647, { readOnly: true, always: true })
  revision: number;

  @Identifier({ readOnly: true, always: true })
  articleId: string;

  @OneOf(QUOTE_KINDS, { default: 'direct' })
  kind: QuoteKind;

  @Text({
    max: 20_000,
    multiline: true,
    required: true,
    description: 'Without the enclosing quotation marks.',
  })
  text: string;

  @Nested(() => Speaker)
  speaker: Speaker | null;

  @DateText({ description: 'EDTF date.', example: '2018-04-10' })
  saidOn: string | null;

  @Text({ max: 500, description: 'Where it was said.', example: 'a press conference' })
  occasion: string | null;

  @LanguageTag({ description: 'Of the words; the language of the article if unsaid.' })
  language: string | null;

  @Flag({ default: false, description: 'The words are a translation of what was said.' })
  translated: boolean;

  @ListOf(() => AnchorProperties, { max: 100, description: 'Several where a quote is split.' })
  anchors: StoredAnchor[];

  @ListOf(() => ResolvedReference, {
    derived: true,
    sometimes: true,
    description: 'Only in the answer to a write: what its references became.',
  })
  resolved?: ResolvedReference[];
}

export class ListQuotes extends ListQuery {
  @Identifier()
  articleId?: string;

  @Identifier({ description: 'The speaker.' })
  personId?: string;

  @Identifier({ description: 'The organization that spoke, or for which the speaker did.' })
  organizationId?: string;

  @OneOf(QUOTE_KINDS)
  kind?: string;

  @Moment({ description: 'Said at or after this moment.' })
  saidAfter?: string;

  @Moment({ description: 'Said before this moment.' })
  saidBefore?: string;

  @OneOf(['attached', 'detached'], {
    description: '`detached`: at least one of its passages was edited away.',
  })
  state?: 'attached' | 'detached';

  @Text({ max: 200, description: 'Words, or their beginnings, of the quote or its speaker.' })
  q?: string;
}
