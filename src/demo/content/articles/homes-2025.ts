import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, indexNumber } from '../units.js';

/** One half of the contradiction: the council counts 1,622 homes here, `building-costs` prints 1,548. */
export const homes2025: SampleArticle = {
  key: 'homes-2025',
  status: 'published',
  publishedAt: '2026-01-13T06:00:00.000Z',
  article: {
    headline: 'Mayor hands over the keys to a record year',
    slug: 'mayor-hands-over-the-keys-to-a-record-year',
    language: 'en',
    summary: 'More homes were finished in 2025 than in any year since the war memorial was a building site.',
    section: { slug: 'housing' },
    bylines: [{ name: 'Malik Dorsey', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['housing', 'rents', 'Nora Tamsel'],
    subjects: ['medtop:04000000', 'medtop:14000000'],
    body: {
      format: 'text',
      content: paragraphs(
        'Aldenmar counted 1,622 finished homes in 2025, 16.3 percent more than the year before, Mayor Nora Tamsel said on Monday as she handed a family of five the keys to a flat in Northdock. In 2024 the council’s count had come to 1,395 homes.',
        '“A key is the only statistic that opens something,” she said.',
        'This year 2,000 homes are to follow. Three sites along the old railway alone should bring a third of them, provided that the ground is as clean as the surveyors say.',
        'Elin Sandrow, director of the Aldenmar Housing Association, warned that records did not lower rents. The rent index stood at 127.9 in December, 8.0 percent above its level of two years earlier.',
      ),
    },
    mentions: [
      personNamed('Nora Tamsel'),
      personNamed('Elin Sandrow'),
      organizationNamed('Aldenmar City Council', 'the council’s count'),
      organizationNamed('Aldenmar Housing Association'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('A key is the only statistic that opens something'),
        speaker: {
          person: { name: 'Nora Tamsel' },
          title: 'mayor',
          organization: { name: 'Aldenmar City Council' },
        },
        saidOn: '2026-01-12',
        occasion: 'handing over of keys in Northdock',
      },
      {
        kind: 'indirect',
        ...said('records did not lower rents'),
        speaker: {
          person: { name: 'Elin Sandrow' },
          title: 'director',
          organization: { name: 'Aldenmar Housing Association' },
        },
        saidOn: '2026-01-12',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Housing completions' },
        place: 'Aldenmar',
        value: '1622',
        unit: count('home'),
        ...printed('1,622 finished homes'),
        period: '2025',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '16.3',
          baseValue: '1395',
          basePeriod: '2024',
        },
        attribution: { organization: { name: 'Aldenmar City Council' } },
      },
      {
        indicator: { name: 'Housing completions' },
        place: 'Aldenmar',
        value: '1395',
        unit: count('home'),
        ...printed('1,395 homes'),
        period: '2024',
        nature: 'actual',
        attribution: { organization: { name: 'Aldenmar City Council' } },
      },
      {
        indicator: { name: 'Housing completions' },
        place: 'Aldenmar',
        value: '2000',
        unit: count('home'),
        ...printed('2,000 homes'),
        period: '2026',
        nature: 'target',
        attribution: { person: { name: 'Nora Tamsel' } },
      },
      {
        indicator: { name: 'Rent index' },
        place: 'Aldenmar',
        value: '127.9',
        unit: indexNumber,
        ...printed('127.9'),
        period: '2025-12',
        nature: 'actual',
        comparison: {
          basis: 'since',
          direction: 'up',
          changePercent: '8.0',
          baseValue: '118.4',
          basePeriod: '2023-12',
        },
      },
    ],
  },
};
