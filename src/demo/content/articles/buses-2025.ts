import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { ArticleBody, SampleArticle, Statistic } from '../sample.types.js';
import { count, euro } from '../units.js';

interface Count {
  millions: string;
  value: string;
  changePercent: string;
}

/** Two digits changed places in the first version; the rise was then computed from the wrong figure. */
const asFirstPrinted: Count = { millions: '68.4', value: '68400000', changePercent: '11.4' };
const asCorrected: Count = { millions: '64.8', value: '64800000', changePercent: '5.5' };

const body = (riders: Count): ArticleBody => ({
  format: 'markdown',
  content: paragraphs(
    `Aldenmar’s buses carried **${riders.millions} million passengers** in 2025, ${riders.changePercent} percent more than in 2024, Aldenmar Transit said on Monday. The year before it had been 61.4 million passengers.`,
    'The ring line, opened in March, brought most of the newcomers. It links the hospital with the harbour without a change in the centre, and a third of its riders used to drive.',
    '“We stopped asking why people take the car and asked where they were going,” said Sabine Kroth, the chief executive.',
    'Since January the under-eighteens ride free. That costs the city €6.4 million in the current fiscal year. Kroth said that fewer inspectors would be needed in return.',
  ),
});

const statistics = (riders: Count): Statistic[] => [
  {
    indicator: { name: 'Bus passengers' },
    place: 'Aldenmar',
    value: riders.value,
    unit: count('passenger'),
    ...printed(`${riders.millions} million passengers`),
    period: '2025',
    nature: 'actual',
    comparison: {
      basis: 'year-on-year',
      direction: 'up',
      changePercent: riders.changePercent,
      baseValue: '61400000',
      basePeriod: '2024',
    },
    attribution: { organization: { name: 'Aldenmar Transit' } },
  },
  {
    indicator: { name: 'Bus passengers' },
    place: 'Aldenmar',
    value: '61400000',
    unit: count('passenger'),
    ...printed('61.4 million passengers'),
    period: '2024',
    nature: 'actual',
    attribution: { organization: { name: 'Aldenmar Transit' } },
  },
  {
    indicator: { name: 'Cost of free travel for the young' },
    place: 'Aldenmar',
    value: '6400000',
    unit: euro,
    ...printed('€6.4 million'),
    period: '2025-07/2026-06',
    periodLabel: 'fiscal year 2025/26',
    nature: 'plan',
    attribution: { organization: { name: 'Aldenmar City Council' } },
  },
];

export const buses2025: SampleArticle = {
  key: 'buses-2025',
  // The release had the digits right: the correction voids this word for the wrong ones.
  signOffs: [
    {
      statistic: 0,
      how: 'compared with the press release',
      source: 'Aldenmar Transit, annual figures for 2025, page 2',
    },
  ],
  status: 'published',
  publishedAt: '2026-03-03T06:30:00.000Z',
  article: {
    headline: 'A ring line fills the buses',
    slug: 'a-ring-line-fills-the-buses',
    language: 'en',
    summary: 'The newest line of Aldenmar’s network is also its busiest.',
    section: { slug: 'transport' },
    bylines: [{ name: 'Ruth Ellingay', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['buses', 'public transport', 'ring line'],
    subjects: ['medtop:04000000'],
    body: body(asFirstPrinted),
    mentions: [
      organizationNamed('Aldenmar Transit'),
      organizationNamed('Aldenmar City Council', 'the city €6.4 million'),
      personNamed('Sabine Kroth'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('We stopped asking why people take the car and asked where they were going'),
        speaker: {
          person: { name: 'Sabine Kroth' },
          title: 'chief executive',
          organization: { name: 'Aldenmar Transit' },
        },
        saidOn: '2026-03-02',
      },
      {
        kind: 'indirect',
        ...said('fewer inspectors would be needed in return'),
        speaker: {
          person: { name: 'Sabine Kroth' },
          title: 'chief executive',
          organization: { name: 'Aldenmar Transit' },
        },
        saidOn: '2026-03-02',
      },
    ],
    statistics: statistics(asFirstPrinted),
  },
  thenPatch: {
    at: '2026-03-04T10:15:00.000Z',
    changes: { body: body(asCorrected), statistics: statistics(asCorrected) },
    correction: {
      kind: 'correction',
      statistic: 0,
      was: '68.4 million passengers',
      is: '64.8 million passengers',
      text: 'An earlier version of this article gave the number of passengers in 2025 as 68.4 million. It was 64.8 million; the rise over 2024 was 5.5 percent, not 11.4 percent.',
    },
  },
};
