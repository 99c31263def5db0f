import type { Column } from '../edge/tables/column.js';
import { QUOTE_KINDS } from '../quotes/quote.dto.js';
import type { ContentQuote } from '../publication/content-facts.dto.js';
import { ARTICLE_COLUMNS, firstDay, lastDay } from './article-columns.js';

const text = (
  name: string,
  description: string,
  cell: Column<ContentQuote>['cell'],
): Column<ContentQuote> => ({ name, type: 'text', description, cell });

const WORDS: readonly Column<ContentQuote>[] = [
  { ...text('id', 'The quote, by its identifier (UUID).', ({ id }) => id), required: true },
  {
    ...text('kind', "Whether the words are the speaker's own.", ({ kind }) => kind),
    required: true,
    oneOf: QUOTE_KINDS,
  },
  {
    ...text('text', 'The words, without the quotation marks around them.', (quote) => quote.text),
    required: true,
  },
];

const SPEAKER: readonly Column<ContentQuote>[] = [
  text('speaker_name', 'Who said it, as printed.', ({ speaker }) => speaker?.name),
  text('speaker_title', 'At the time of the quote.', ({ speaker }) => speaker?.title),
  text('speaker_organization_name', 'At the time of the quote.', ({ speaker }) => speaker?.organizationName),
  text('person_id', 'The speaker, if a person (UUID).', ({ speaker }) => speaker?.person?.id),
  text('person_slug', 'The same by its address.', ({ speaker }) => speaker?.person?.slug),
  text('person_name', 'The same by the name of today.', ({ speaker }) => speaker?.person?.name),
  text(
    'organization_id',
    'Who speaks, or for whom somebody does (UUID).',
    ({ speaker }) => speaker?.organization?.id,
  ),
  text('organization_slug', 'The same by its address.', ({ speaker }) => speaker?.organization?.slug),
  text('organization_name', 'The same by the name of today.', ({ speaker }) => speaker?.organization?.name),
];

const TIME: readonly Column<ContentQuote>[] = [
  text('said_on', 'When it was said (EDTF, ISO 8601-2).', ({ saidOn }) => saidOn),
  {
    name: 'said_start',
    type: 'date',
    description: 'The first day on which that can have been.',
    cell: ({ saidOn }) => firstDay(saidOn),
  },
  {
    name: 'said_end',
    type: 'date',
    description: 'The last day on which that can have been.',
    cell: ({ saidOn }) => lastDay(saidOn),
  },
  text('occasion', 'Where it was said.', ({ occasion }) => occasion),
  text('language', 'Of the words, if not that of the article (BCP 47).', ({ language }) => language),
  {
    name: 'translated',
    type: 'flag',
    description: 'Whether the words are a translation.',
    required: true,
    cell: ({ translated }) => translated,
  },
];

/** A quote as a line of CSV. New columns come at the end. */
export const QUOTE_COLUMNS: readonly Column<ContentQuote>[] = [
  ...WORDS,
  ...SPEAKER,
  ...TIME,
  ...ARTICLE_COLUMNS,
];
