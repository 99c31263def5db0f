import type { Column, Table } from '../edge/tables/column.js';
import type { QuotedSpeakers, SpeakersBy } from './speakers.dto.js';

type Names = 'person' | 'organization' | 'section';

const named = (name: Names, what: string): readonly Column<QuotedSpeakers>[] => [
  {
    name: `${name}_id`,
    type: 'text',
    description: `${what}, by its identifier (UUID).`,
    cell: (row) => row[name]?.id,
  },
  {
    name: `${name}_slug`,
    type: 'text',
    description: 'The same by its slug.',
    cell: (row) => row[name]?.slug,
  },
  {
    name: `${name}_name`,
    type: 'text',
    description: 'The same by its name.',
    cell: (row) => row[name]?.name,
  },
];

const GROUPS: Readonly<Record<SpeakersBy, readonly Column<QuotedSpeakers>[]>> = {
  person: named('person', 'Who spoke'),
  organization: named('organization', 'Who spoke, or for whom'),
  kind: [
    { name: 'kind', type: 'text', description: 'The kind of the organization.', cell: (row) => row.kind },
  ],
  section: named('section', 'The section of the article'),
  month: [
    { name: 'month', type: 'text', description: 'The month of publication.', cell: (row) => row.month },
  ],
};

const COUNTS: readonly Column<QuotedSpeakers>[] = (
  ['quotes', 'direct', 'indirect', 'mixed', 'articles'] as const
).map((name) => ({ name, type: 'integer', description: name, required: true, cell: (row) => row[name] }));

/** Who gets quoted, as lines of CSV. */
export function speakersTable(by: readonly SpeakersBy[]): Table<QuotedSpeakers> {
  return {
    name: 'speakers',
    title: 'Speakers',
    description: 'Who gets quoted.',
    key: 'id',
    columns: [...[...new Set(by)].flatMap((name) => GROUPS[name]), ...COUNTS],
  };
}
