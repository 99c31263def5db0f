import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, ucum } from '../units.js';

export const hospitalDraft: SampleArticle = {
  key: 'hospital-draft',
  status: 'draft',
  publishedAt: null,
  article: {
    headline: 'New ward, old rota: Sankt Brigen searches for its night shift',
    slug: 'sankt-brigen-searches-for-its-night-shift',
    language: 'en',
    summary: 'The hospital’s extension is almost finished. Who will work in it is not settled.',
    section: { slug: 'health' },
    bylines: [{ name: 'Birte Hollmar', role: 'author' }],
    dateline: { place: 'Sankt Brigen' },
    keywords: ['hospital', 'nursing'],
    subjects: ['medtop:07000000'],
    body: {
      format: 'text',
      content: paragraphs(
        'The plaster is dry and the beds are made. When the extension of the Klinikum Sankt Brigen opens before Christmas, 14 beds will be new, and, as things stand, nine of them will stay empty at night.',
        'The house lacks 22 nurses. “You cannot borrow sleep from people who have none,” says Miriam Achterfeld, the medical director.',
        'In the emergency room the wait is longer again: 51 minutes in the third quarter, four more than two years ago.',
        'A nurse on the late shift says that she has stopped counting the weekends. The Orvel Health Board has yet to answer our questions.',
      ),
    },
    mentions: [
      organizationNamed('Klinikum Sankt Brigen'),
      organizationNamed('Orvel Health Board'),
      personNamed('Miriam Achterfeld'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('You cannot borrow sleep from people who have none'),
        speaker: {
          person: { name: 'Miriam Achterfeld' },
          title: 'medical director',
          organization: { name: 'Klinikum Sankt Brigen' },
        },
        saidOn: '2026-11-19',
        translated: true,
        language: 'en',
      },
      {
        kind: 'indirect',
        ...said('she has stopped counting the weekends'),
        speaker: { name: 'a nurse on the late shift' },
      },
    ],
    statistics: [
      {
        indicator: { name: 'Additional hospital beds' },
        place: 'Sankt Brigen',
        value: '14',
        unit: count('bed'),
        ...printed('14 beds'),
        period: '2026',
        nature: 'plan',
      },
      {
        indicator: { name: 'Nursing vacancies' },
        place: 'Sankt Brigen',
        value: '22',
        unit: count('nurse'),
        ...printed('22 nurses'),
        period: '2026-11',
        nature: 'actual',
      },
      {
        indicator: { name: 'Emergency room waiting time' },
        place: 'Sankt Brigen',
        value: '51',
        unit: ucum('min'),
        ...printed('51 minutes'),
        period: '2026-35',
        nature: 'actual',
        comparison: {
          basis: 'since',
          direction: 'up',
          changeValue: '4',
          baseValue: '47',
          basePeriod: '2024-35',
        },
      },
    ],
  },
};
