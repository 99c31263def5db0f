import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { euro, ucum } from '../units.js';

export const regulator: SampleArticle = {
  key: 'regulator',
  status: 'published',
  publishedAt: '2025-05-06T06:10:00.000Z',
  article: {
    headline: 'From the wind farm’s books to the regulator’s chair',
    slug: 'from-the-wind-farm-to-the-regulator',
    language: 'en',
    summary: 'Jonas Welk used to argue for higher network charges. From now on he sets them.',
    section: { slug: 'energy' },
    bylines: [{ name: 'Stellan Quist', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['energy regulator', 'Jonas Welk', 'network charge'],
    subjects: ['medtop:04000000', 'medtop:11000000'],
    body: {
      format: 'markdown',
      content: paragraphs(
        'Jonas Welk, until March the finance head of Hessel Wind, has been chair of the Orvel Energy Regulator since Monday. The Orvel Regional Government appointed him for five years.',
        'His desk decides what every household notices. The network charge stands at **€112 per megawatt hour** this year, 5.7 percent more than in 2024.',
        '“I know where the costs hide, because I have hidden some,” Welk said at his first press conference. Nobody laughed at once.',
        'The party *Green Tide* had called for somebody from outside. “You do not make the fox a hen by giving it an office,” it said. Regional premier Dagmar Ulfing replied that the rules would bind him tighter than anyone before.',
        'For 24 months he may not decide on his former employer. The post pays €185,000 a year, by his own account about half of what he earned before.',
      ),
    },
    mentions: [
      personNamed('Jonas Welk'),
      personNamed('Dagmar Ulfing'),
      organizationNamed('Hessel Wind'),
      organizationNamed('Orvel Energy Regulator'),
      organizationNamed('Orvel Regional Government'),
      organizationNamed('Green Tide'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('I know where the costs hide, because I have hidden some'),
        speaker: {
          person: { name: 'Jonas Welk' },
          title: 'chair',
          organization: { name: 'Orvel Energy Regulator' },
        },
        saidOn: '2025-05-05',
        occasion: 'first press conference',
      },
      {
        kind: 'direct',
        ...said('You do not make the fox a hen by giving it an office'),
        speaker: { organization: { name: 'Green Tide' } },
        saidOn: '2025-05-05',
      },
      {
        kind: 'indirect',
        ...said('the rules would bind him tighter than anyone before'),
        speaker: {
          person: { name: 'Dagmar Ulfing' },
          title: 'regional premier',
          organization: { name: 'Orvel Regional Government' },
        },
        saidOn: '2025-05-05',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Network charge' },
        place: 'Orvel Region',
        value: '112',
        unit: { ...euro, per: 'MWh' },
        ...printed('€112 per megawatt hour'),
        period: '2025',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '5.7',
          baseValue: '106',
          basePeriod: '2024',
        },
        attribution: { organization: { name: 'Orvel Energy Regulator' } },
      },
      {
        indicator: { name: 'Cooling-off period' },
        place: 'Orvel Region',
        value: '24',
        unit: ucum('mo'),
        ...printed('24 months'),
        period: '2025-05/2027-05',
        nature: 'plan',
        attribution: { organization: { name: 'Orvel Regional Government' } },
      },
      {
        indicator: { name: 'Salary of the energy regulator’s chair' },
        place: 'Orvel Region',
        value: '185000',
        unit: { ...euro, per: 'year' },
        ...printed('€185,000', '€185,000 a year'),
        period: '2025',
        nature: 'actual',
      },
    ],
  },
};
