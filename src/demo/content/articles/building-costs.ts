import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { basisPoint, count, indexNumber, percent } from '../units.js';

/** The other half of the contradiction: 1,548 homes for the year in which `homes-2025` has 1,622. */
export const buildingCosts: SampleArticle = {
  key: 'building-costs',
  status: 'published',
  publishedAt: '2026-03-17T06:30:00.000Z',
  article: {
    headline: 'Brick by brick, building gets dearer again',
    slug: 'building-gets-dearer-again',
    language: 'en',
    summary: 'Prices for concrete and credit rise together. The first sites stand still.',
    section: { slug: 'housing' },
    bylines: [{ name: 'Hanne Relk', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['building costs', 'mortgages', 'housing'],
    subjects: ['medtop:04000000'],
    body: {
      format: 'markdown',
      content: paragraphs(
        'To build a house in Aldenmar costs more than ever. The construction price index of the Orvel Statistics Office reached **131.7** in January, 4.2 percent above the value of a year before; 2020 counts as 100.',
        'Credit does not help. The North Coast Savings Bank raised its ten-year mortgage rate by 15 basis points this month, to 3.65 percent.',
        '“Concrete alone I could bear, and interest alone I could bear,” said a builder with two idle sites in the Tannery district.',
        'The pipeline is still full. Builders completed 1,548 homes in the city in 2025, 11.0 percent more than the year before, according to the statisticians. But permits lead completions by two years, said Tomas Irgel, the director, and they have been falling since autumn.',
      ),
    },
    mentions: [
      organizationNamed('Orvel Statistics Office'),
      organizationNamed('North Coast Savings Bank'),
      personNamed('Tomas Irgel'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('Concrete alone I could bear, and interest alone I could bear'),
        speaker: { name: 'a builder with two idle sites in the Tannery district' },
        saidOn: '2026-03-16',
      },
      {
        kind: 'indirect',
        ...said('permits lead completions by two years'),
        speaker: {
          person: { name: 'Tomas Irgel' },
          title: 'director',
          organization: { name: 'Orvel Statistics Office' },
        },
        saidOn: '2026-03-16',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Construction price index' },
        place: 'Aldenmar',
        value: '131.7',
        unit: indexNumber,
        ...printed('131.7'),
        period: '2026-01',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '4.2',
          baseValue: '126.4',
          basePeriod: '2025-01',
        },
        attribution: { organization: { name: 'Orvel Statistics Office' } },
      },
      {
        indicator: { name: 'Rise in mortgage rate' },
        place: 'Orvel Region',
        value: '15',
        unit: basisPoint,
        ...printed('15 basis points'),
        period: '2026-03',
        nature: 'actual',
        attribution: { organization: { name: 'North Coast Savings Bank' } },
      },
      {
        indicator: { name: 'Ten-year mortgage rate' },
        place: 'Orvel Region',
        value: '3.65',
        unit: percent,
        ...printed('3.65 percent'),
        period: '2026-03',
        nature: 'actual',
        comparison: {
          basis: 'month-on-month',
          direction: 'up',
          changeValue: '0.15',
          baseValue: '3.50',
          basePeriod: '2026-02',
        },
        attribution: { organization: { name: 'North Coast Savings Bank' } },
      },
      {
        indicator: { name: 'Housing completions' },
        place: 'Aldenmar',
        value: '1548',
        unit: count('home'),
        ...printed('1,548 homes'),
        period: '2025',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '11.0',
          baseValue: '1395',
          basePeriod: '2024',
        },
        attribution: { organization: { name: 'Orvel Statistics Office' } },
      },
    ],
  },
};
