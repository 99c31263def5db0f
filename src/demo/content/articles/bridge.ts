import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, euro, percent, ucum } from '../units.js';

export const bridge: SampleArticle = {
  key: 'bridge',
  status: 'published',
  publishedAt: '2025-06-24T05:20:00.000Z',
  article: {
    headline: 'Beaurive bridge stays closed to lorries until autumn 2027',
    slug: 'beaurive-bridge-stays-closed-to-lorries',
    language: 'en',
    summary: 'Cracks in the cables, a detour upriver and a bill that nobody wants to open.',
    section: { slug: 'transport' },
    bylines: [{ name: 'Ruth Ellingay', role: 'author' }],
    dateline: { place: 'Beaurive' },
    keywords: ['bridge', 'Beaurive', 'road freight'],
    subjects: ['medtop:04000000'],
    body: {
      format: 'text',
      content: paragraphs(
        'Lorries will not cross the Orvel at Beaurive before the autumn of 2027. Engineers who opened the anchor chambers of the bridge, which is 1.8 kilometres long, found one cable strand in twelve corroded, the Ministry of Transport said on Monday.',
        'Cars may pass at walking pace. Of the 24,600 vehicles that crossed each day last year, 9 percent were lorries; they now drive 31 kilometres further by way of Sankt Brigen.',
        '“For a bakery that is the difference between bread and yesterday’s bread,” said Luc Ferrandel, the mayor of Beaurive, who wants a ferry by the winter.',
        'The repair will cost between €58 million and €64 million. “We have the steel, we do not have the divers,” a ministry official said.',
        'Across the water, deputy mayor Nora Tamsel said Aldenmar would lend its harbour ferry “for as long as it floats”.',
      ),
    },
    mentions: [
      organizationNamed('Ministry of Transport'),
      personNamed('Luc Ferrandel'),
      personNamed('Nora Tamsel'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('For a bakery that is the difference between bread and yesterday’s bread'),
        speaker: {
          person: { name: 'Luc Ferrandel' },
          title: 'mayor of Beaurive',
          organization: { name: 'Beaurive Town Council' },
        },
        saidOn: '2025-06-23',
      },
      {
        kind: 'direct',
        ...said('We have the steel, we do not have the divers'),
        speaker: { name: 'a ministry official' },
        saidOn: '2025-06-23',
      },
      {
        kind: 'mixed',
        ...said('Aldenmar would lend its harbour ferry “for as long as it floats”'),
        speaker: {
          person: { name: 'Nora Tamsel' },
          title: 'deputy mayor',
          organization: { name: 'Aldenmar City Council' },
        },
        saidOn: '2025-06-23',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Length of the Beaurive bridge' },
        place: 'Beaurive',
        value: '1.8',
        unit: ucum('km'),
        ...printed('1.8 kilometres'),
        period: '2025',
        nature: 'actual',
      },
      {
        indicator: { name: 'Vehicles on the Beaurive bridge' },
        place: 'Beaurive',
        value: '24600',
        unit: count('vehicle', 'day'),
        ...printed('24,600 vehicles'),
        period: '2024',
        nature: 'actual',
      },
      {
        indicator: { name: 'Lorry share of bridge traffic' },
        place: 'Beaurive',
        value: '9',
        unit: percent,
        ...printed('9 percent'),
        period: '2024',
        nature: 'actual',
        share: { of: 'vehicles crossing the bridge' },
      },
      {
        indicator: { name: 'Detour for lorries' },
        place: 'Beaurive',
        value: '31',
        unit: ucum('km'),
        ...printed('31 kilometres'),
        period: '2025-06-23/2027-23',
        nature: 'plan',
      },
      {
        indicator: { name: 'Repair cost of the Beaurive bridge' },
        place: 'Beaurive',
        value: '58000000',
        upperValue: '64000000',
        unit: euro,
        ...printed('between €58 million and €64 million'),
        period: '2025/2027',
        nature: 'estimate',
        attribution: { organization: { name: 'Ministry of Transport' } },
      },
    ],
  },
};
