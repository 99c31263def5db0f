import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import {
  DateText,
  Identifier,
  Nested,
  Slug,
  SomeOf,
  Text,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { ListQuery, SortBy } from '../lists/list-query.js';

/** What speakers are counted by. */
export const SPEAKERS_BY = ['person', 'organization', 'kind', 'section', 'month'] as const;
export type SpeakersBy = (typeof SPEAKERS_BY)[number];

@Described('Something that has a name, as of now.')
export class CountedName {
  @Identifier({ answered: 'always', description: 'Its identifier.', example: exampleId('person') })
  id: string;

  @Slug({ answered: 'always', example: 'ines-holm' })
  slug: string;

  @Text({ answered: 'always', description: 'Its name.', example: 'Ines Holm' })
  name: string;
}

@Described('How often somebody, or speakers of some kind, were quoted in what is published.', {
  read: {
    person: { id: exampleId('person'), slug: 'ines-holm', name: 'Ines Holm' },
    organization: null,
    kind: null,
    section: null,
    month: null,
  },
})
export class QuotedSpeakers {
  @Identifier({ answered: 'always', description: 'Identifies the line; the same for the same group.' })
  id: string;

  @Nested(() => CountedName, {
    description:
      'With `by=person`: who spoke; null for organizations, and for speakers who are only described.',
  })
  person: CountedName | null;

  @Nested(() => CountedName, {
    description: 'With `by=organization`: who spoke, or for whom; null where none is known.',
  })
  organization: CountedName | null;

  @Text({
    description: 'With `by=kind`: the kind of the organization; null where none is known.',
    example: 'government',
  })
  kind: string | null;

  @Nested(() => CountedName, {
    description: 'With `by=section`: of the article; null without one.',
  })
  section: CountedName | null;

  @Text({
    description: 'With `by=month`: of the publication, in the time zone of the newsroom.',
    example: '2026-04',
  })
  month: string | null;

  @WholeNumber(0, 2_147_483_647, { answered: 'always', description: 'Quotes.', example: 12 })
  quotes: number;

  @WholeNumber(0, 2_147_483_647, { answered: 'always', description: 'Of these, word for word.', example: 9 })
  direct: number;

  @WholeNumber(0, 2_147_483_647, {
    answered: 'always',
    description: 'In the words of the article.',
    example: 2,
  })
  indirect: number;

  @WholeNumber(0, 2_147_483_647, { answered: 'always', description: 'Partly word for word.', example: 1 })
  mixed: number;

  @WholeNumber(0, 2_147_483_647, {
    answered: 'always',
    description: 'Articles with these quotes.',
    example: 7,
  })
  articles: number;
}

@SortBy(['quotes', 'articles', 'month'], '-quotes')
export class ReportSpeakers extends ListQuery {
  @SomeOf(SPEAKERS_BY, {
    description: 'What to count by; with several, each combination is a line. Default: person.',
    example: ['person'],
  })
  by?: SpeakersBy[];

  @DateText({
    description: 'Published in this period or later (EDTF), in the time zone of the newsroom.',
    example: '2026',
  })
  from?: string;

  @DateText({ description: 'Published in this period or earlier (EDTF), likewise.', example: '2026-06' })
  to?: string;
}
