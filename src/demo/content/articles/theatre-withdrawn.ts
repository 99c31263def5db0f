import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { euro } from '../units.js';

export const theatreWithdrawn: SampleArticle = {
  key: 'theatre-withdrawn',
  status: 'withdrawn',
  publishedAt: '2025-11-25T17:30:00.000Z',
  withdrawal: {
    at: '2025-11-27T11:00:00.000Z',
    note: 'The paper that we quoted was a discarded draft of 2022, and the theatre had not been given time to answer.',
  },
  article: {
    headline: 'Tidewater Theatre faces two dark years',
    slug: 'tidewater-theatre-faces-two-dark-years',
    language: 'en',
    summary: 'A paper from the building department speaks of closing the house for repairs.',
    section: { slug: 'culture' },
    bylines: [{ name: 'Malik Dorsey', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['theatre', 'culture'],
    subjects: ['medtop:01000000'],
    body: {
      format: 'text',
      content: paragraphs(
        'The Tidewater Theatre is to close for two seasons, according to a paper from the city’s building department that the Courier has seen.',
        'The roof, it says, would hold neither snow nor the new lighting bridge. Repairs are put at €19 million, a sum for which the coming budget has no line.',
        '“The curtain is the safest part of the building,” said a stagehand who has worked there for thirty years.',
        'Clara Vintrac, artistic director since September, could not be reached before this article went out.',
      ),
    },
    mentions: [organizationNamed('Tidewater Theatre'), personNamed('Clara Vintrac')],
    quotes: [
      {
        kind: 'direct',
        ...said('The curtain is the safest part of the building'),
        speaker: { name: 'a stagehand' },
        saidOn: '2025-11-25',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Theatre repair cost' },
        place: 'Aldenmar',
        value: '19000000',
        unit: euro,
        ...printed('€19 million'),
        period: '2026/2028',
        nature: 'estimate',
        attribution: { name: 'a paper from the building department' },
      },
    ],
  },
};
