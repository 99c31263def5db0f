import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { basisPoint, euro, ucum } from '../units.js';

export const firstPower: SampleArticle = {
  key: 'first-power',
  status: 'published',
  publishedAt: '2026-04-21T05:45:00.000Z',
  article: {
    headline: 'New turbines on Hessel Bank send their first power ashore',
    slug: 'new-turbines-send-their-first-power-ashore',
    language: 'en',
    summary:
      'Twelve of 32 machines turn. The man who once paid for them now watches the price from elsewhere.',
    section: { slug: 'energy' },
    bylines: [{ name: 'Stellan Quist', role: 'author' }],
    dateline: { place: 'Hessel Bank' },
    keywords: ['wind power', 'Hessel Bank', 'network charge'],
    subjects: ['medtop:04000000', 'medtop:06000000'],
    body: {
      format: 'markdown',
      content: paragraphs(
        'At six in the morning a needle moved in the substation behind the dunes. The first twelve turbines of the second phase, 180 megawatts in all, have been feeding the grid since Monday, Hessel Wind said.',
        'The older half of the farm had a good winter. It made 412,000 megawatt hours in the first quarter, 7.3 percent more than a year before.',
        '“Every bolt went through this harbour,” said Yuki Haramoto, project director of *Kisaragi Marine*, on the deck of the installation ship.',
        'On the bills the wind is felt only slowly. The network charge fell to €109 per megawatt hour in January, although the return allowed to grid owners went up by 25 basis points.',
        'Jonas Welk, who chairs the Orvel Energy Regulator and may not decide on his former employer until next year, spoke about the charge alone. It would fall again, he said, “but nobody should buy a boat on it”.',
      ),
    },
    mentions: [
      organizationNamed('Hessel Wind'),
      organizationNamed('Kisaragi Marine'),
      organizationNamed('Orvel Energy Regulator'),
      personNamed('Yuki Haramoto'),
      personNamed('Jonas Welk'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('Every bolt went through this harbour'),
        speaker: {
          person: { name: 'Yuki Haramoto' },
          title: 'project director',
          organization: { name: 'Kisaragi Marine' },
        },
        saidOn: '2026-04-20',
      },
      {
        kind: 'mixed',
        text: 'It would fall again, “but nobody should buy a boat on it”',
        anchors: [{ exact: 'It would fall again,' }, { exact: '“but nobody should buy a boat on it”' }],
        speaker: {
          person: { name: 'Jonas Welk' },
          title: 'chair',
          organization: { name: 'Orvel Energy Regulator' },
        },
        saidOn: '2026-04-20',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Wind capacity added' },
        place: 'Hessel Bank',
        value: '180',
        unit: ucum('MW'),
        ...printed('180 megawatts'),
        period: '2026-04-20',
        nature: 'actual',
        attribution: { organization: { name: 'Hessel Wind' } },
      },
      {
        indicator: { name: 'Wind power generated' },
        place: 'Hessel Bank',
        value: '412000',
        unit: ucum('MW.h'),
        ...printed('412,000 megawatt hours'),
        period: '2026-33',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '7.3',
          baseValue: '384000',
          basePeriod: '2025-33',
        },
        attribution: { organization: { name: 'Hessel Wind' } },
      },
      {
        indicator: { name: 'Network charge' },
        place: 'Orvel Region',
        value: '109',
        unit: { ...euro, per: 'MWh' },
        ...printed('€109 per megawatt hour'),
        period: '2026',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'down',
          changePercent: '2.7',
          baseValue: '112',
          basePeriod: '2025',
        },
        attribution: { organization: { name: 'Orvel Energy Regulator' } },
      },
      {
        indicator: { name: 'Rise in the allowed grid return' },
        place: 'Orvel Region',
        value: '25',
        unit: basisPoint,
        ...printed('25 basis points'),
        period: '2026-01',
        nature: 'actual',
      },
    ],
  },
};
