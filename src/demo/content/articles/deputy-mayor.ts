import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, euro } from '../units.js';

export const deputyMayor: SampleArticle = {
  key: 'deputy-mayor',
  status: 'published',
  publishedAt: '2024-06-18T05:15:00.000Z',
  article: {
    headline: 'Tamsel elected deputy mayor after a long night',
    slug: 'tamsel-elected-deputy-mayor',
    language: 'en',
    summary: 'The councillor who pressed for faster permits now has to issue them.',
    section: { slug: 'city-hall' },
    bylines: [{ name: 'Malik Dorsey', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['city council', 'Nora Tamsel', 'housing'],
    subjects: ['medtop:11000000'],
    body: {
      format: 'markdown',
      content: paragraphs(
        'Nora Tamsel is the new deputy mayor of Aldenmar. The city council elected her on Monday by 31 votes, with 22 against, after a debate that ran past eleven at night.',
        'She takes charge of building and transport. With them comes a housing budget of €84 million for the fiscal year that starts in July, 12 percent more than in the current one.',
        '> “I did not come to cut ribbons. I came to shorten queues.”',
        'So Tamsel closed a speech of four minutes, the shortest of the evening.',
        'The Civic Centre Party voted against her to the last seat. “A budget is not a wishing well,” it wrote before the vote. Mayor Edgar Pruim said that he would hand over the building files the same week.',
      ),
    },
    mentions: [
      personNamed('Nora Tamsel'),
      personNamed('Edgar Pruim'),
      organizationNamed('Aldenmar City Council', 'The city council'),
      organizationNamed('Civic Centre Party'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('I did not come to cut ribbons. I came to shorten queues.'),
        speaker: {
          person: { name: 'Nora Tamsel' },
          title: 'deputy mayor',
          organization: { name: 'Aldenmar City Council' },
        },
        saidOn: '2024-06-17',
        occasion: 'speech after the vote',
      },
      {
        kind: 'direct',
        ...said('A budget is not a wishing well'),
        speaker: { organization: { name: 'Civic Centre Party' } },
        saidOn: '2024-06-17',
      },
      {
        kind: 'indirect',
        ...said('he would hand over the building files the same week'),
        speaker: {
          person: { name: 'Edgar Pruim' },
          title: 'mayor',
          organization: { name: 'Aldenmar City Council' },
        },
        saidOn: '2024-06-17',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Council votes in favour' },
        place: 'Aldenmar',
        value: '31',
        unit: count('vote'),
        ...printed('31 votes'),
        period: '2024-06-17',
        nature: 'actual',
      },
      {
        indicator: { name: 'Council votes against' },
        place: 'Aldenmar',
        value: '22',
        unit: count('vote'),
        ...printed('22 against'),
        period: '2024-06-17',
        nature: 'actual',
      },
      {
        indicator: { name: 'Housing budget' },
        place: 'Aldenmar',
        value: '84000000',
        unit: euro,
        ...printed('€84 million'),
        period: '2024-07/2025-06',
        periodLabel: 'fiscal year 2024/25',
        nature: 'plan',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '12',
          baseValue: '75000000',
          basePeriod: '2023-07/2024-06',
        },
        attribution: { organization: { name: 'Aldenmar City Council' } },
      },
    ],
  },
};
