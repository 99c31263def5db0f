import { exampleId } from '../contract/properties/example-id.js';
import { EXAMPLE_BODY, exampleAnchor } from '../body/example-body.js';

/** What the reference shows of an article: its creation, which names all it needs, and a change. */
export const CREATED_ARTICLE = {
  headline: 'Harbour buys a crane',
  kicker: 'Port',
  summary: 'The port of Lindhaven spends more on equipment than last year.',
  section: { name: 'Business' },
  bylines: [{ name: 'Mara Lindqvist' }],
  dateline: { place: 'Lindhaven', date: '2026-04-10' },
  keywords: ['shipping', 'investment'],
  body: EXAMPLE_BODY,
  mentions: [
    { organization: { name: 'Port of Lindhaven' }, anchors: [exampleAnchor('The port of Lindhaven')] },
  ],
  quotes: [
    {
      text: 'It lifts twice as much as the old one',
      speaker: {
        person: { name: 'Ines Holm' },
        title: 'harbour master',
        organization: { name: 'Port of Lindhaven' },
      },
      saidOn: '2026-04-10',
      anchors: [exampleAnchor('It lifts twice as much as the old one')],
    },
  ],
  statistics: [
    {
      indicator: { name: 'Investment in port equipment' },
      place: 'Lindhaven',
      value: '4200000',
      unit: { kind: 'currency', code: 'EUR' },
      asPrinted: '4.2 million euros',
      period: '2026',
      nature: 'plan',
      conversions: [{ value: '4600000', unit: { kind: 'currency', code: 'USD' }, asPrinted: '$4.6 million' }],
      comparison: { basis: 'year-on-year', direction: 'up', changePercent: '5', basePeriod: '2025' },
      attribution: { organization: { name: 'Port of Lindhaven' } },
      // Block and offsets may be left out: the service finds the words.
      anchors: [{ exact: '4.2 million euros' }],
    },
  ],
};

export const CHANGED_ARTICLE = {
  headline: 'Harbour buys a stronger crane',
  kicker: null,
  keywords: ['shipping', 'investment', 'cranes'],
};

/** What a read answers of an article that nobody has published yet. */
export const UNPUBLISHED_ARTICLE = {
  id: exampleId('article'),
  workingStatus: null,
  scheduledRevision: null,
  translationOf: null,
  canonicalUrl: null,
  embargoUntil: null,
  scheduledFor: null,
  assigneeId: null,
  dueAt: null,
  firstPublishedAt: null,
  publishedAt: null,
  liveRevision: null,
  corrections: [],
  signOff: null,
};
