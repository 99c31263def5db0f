import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, euro, ratio } from '../units.js';

export const roversDraft: SampleArticle = {
  key: 'rovers-draft',
  status: 'draft',
  publishedAt: null,
  article: {
    headline: 'The Rovers are back, and so is the choir behind the goal',
    slug: 'the-rovers-are-back',
    language: 'en',
    summary: 'Promotion has doubled the crowd at the Saltworks ground. The coach counts points, not heads.',
    section: { slug: 'sport' },
    bylines: [{ name: 'Ruth Ellingay', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['football', 'Aldenmar Rovers'],
    subjects: ['medtop:15000000'],
    body: {
      format: 'text',
      content: paragraphs(
        'The singing starts at the tram stop. On average 11,840 people have come to the first six home matches of the Aldenmar Rovers, almost twice as many as at this point of last season.',
        'With 21 points the promoted side is fourth in the table. “The table is a photograph, and we are in motion,” said Femi Adelunde, the head coach.',
        'The club put €2.3 million into new players over the summer, less than any of its rivals, and has doubled its takings at the gate.',
        'On Saturday the leaders come to the Saltworks ground. Adelunde expects rain, and does not mind.',
      ),
    },
    mentions: [organizationNamed('Aldenmar Rovers'), personNamed('Femi Adelunde')],
    quotes: [
      {
        kind: 'direct',
        ...said('The table is a photograph, and we are in motion'),
        speaker: {
          person: { name: 'Femi Adelunde' },
          title: 'head coach',
          organization: { name: 'Aldenmar Rovers' },
        },
        saidOn: '2026-11-20',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Average football attendance' },
        place: 'Aldenmar',
        value: '11840',
        unit: count('spectator', 'match'),
        ...printed('11,840 people', 'On average 11,840 people'),
        period: '2026-08/2026-11',
        nature: 'actual',
      },
      {
        indicator: { name: 'League points' },
        place: 'Aldenmar',
        value: '21',
        unit: count('point'),
        ...printed('21 points'),
        period: '2026-08/2026-11',
        nature: 'actual',
      },
      {
        indicator: { name: 'Spending on new players' },
        place: 'Aldenmar',
        value: '2300000',
        unit: euro,
        ...printed('€2.3 million'),
        period: '2026-22',
        nature: 'actual',
      },
      {
        indicator: { name: 'Growth of gate takings' },
        place: 'Aldenmar',
        value: '2',
        unit: ratio,
        ...printed('doubled', 'has doubled its takings'),
        period: '2026-08/2026-11',
        nature: 'estimate',
      },
    ],
  },
};
