import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { euro, percent } from '../units.js';

/** Written from papers handed out under embargo. */
export const budgetDraft: SampleArticle = {
  key: 'budget-draft',
  status: 'draft',
  publishedAt: null,
  article: {
    headline: 'City plans its first budget above a billion and a quarter',
    slug: 'city-plans-budget-above-a-billion-and-a-quarter',
    language: 'en',
    summary: 'Housing gains, the reserve shrinks, and the mayor takes the deficit upon herself.',
    section: { slug: 'city-hall' },
    bylines: [{ name: 'Malik Dorsey', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['budget', 'city hall', 'housing'],
    subjects: ['medtop:11000000', 'medtop:04000000'],
    embargoUntil: '2027-02-15T05:00:00.000Z',
    body: {
      format: 'text',
      content: paragraphs(
        'Aldenmar wants to spend €1.28 billion in the fiscal year that begins in July, according to the draft budget which Mayor Nora Tamsel puts before the city council today.',
        'The largest gain goes to housing: €112 million, a third more than when she took over that department as deputy mayor three years ago.',
        '“A city that saves on bricks pays in tents,” the mayor writes in her foreword.',
        'The plan leaves a deficit of €14 million, or 1.1 percent of spending, which the reserve has to cover. The Civic Centre Party has announced amendments.',
      ),
    },
    mentions: [
      personNamed('Nora Tamsel'),
      organizationNamed('Aldenmar City Council', 'the city council'),
      organizationNamed('Civic Centre Party'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('A city that saves on bricks pays in tents'),
        speaker: {
          person: { name: 'Nora Tamsel' },
          title: 'mayor',
          organization: { name: 'Aldenmar City Council' },
        },
        saidOn: '2027-02-15',
        occasion: 'foreword of the draft budget',
      },
    ],
    statistics: [
      {
        indicator: { name: 'City budget' },
        place: 'Aldenmar',
        value: '1280000000',
        unit: euro,
        ...printed('€1.28 billion'),
        period: '2027-07/2028-06',
        periodLabel: 'fiscal year 2027/28',
        nature: 'plan',
        attribution: { organization: { name: 'Aldenmar City Council' } },
      },
      {
        indicator: { name: 'Housing budget' },
        place: 'Aldenmar',
        value: '112000000',
        unit: euro,
        ...printed('€112 million'),
        period: '2027-07/2028-06',
        periodLabel: 'fiscal year 2027/28',
        nature: 'plan',
        comparison: {
          basis: 'since',
          direction: 'up',
          changePercent: '33',
          baseValue: '84000000',
          basePeriod: '2024-07/2025-06',
        },
      },
      {
        indicator: { name: 'City budget deficit' },
        place: 'Aldenmar',
        value: '14000000',
        unit: euro,
        ...printed('€14 million'),
        period: '2027-07/2028-06',
        periodLabel: 'fiscal year 2027/28',
        nature: 'plan',
      },
      {
        indicator: { name: 'Deficit share of city spending' },
        place: 'Aldenmar',
        value: '1.1',
        unit: percent,
        ...printed('1.1 percent'),
        period: '2027-07/2028-06',
        periodLabel: 'fiscal year 2027/28',
        nature: 'plan',
        share: { of: 'city spending' },
      },
    ],
  },
};
