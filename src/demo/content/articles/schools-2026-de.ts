import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count } from '../units.js';

/** Prints again a target whose period has passed, beside what came of it. */
export const schools2026German: SampleArticle = {
  key: 'schools-2026-de',
  status: 'published',
  publishedAt: '2026-06-16T05:40:00.000Z',
  article: {
    headline: 'Ein Versprechen, ein Jahr zu spät',
    slug: 'ein-versprechen-ein-jahr-zu-spaet',
    language: 'de',
    kicker: 'Schulen',
    summary:
      'Die Schulbehörde wollte die Lehrerlücke halbieren. Sie kommt dem Ziel näher, nur langsamer als gesagt.',
    section: { slug: 'schools' },
    bylines: [{ name: 'Birte Hollmar', role: 'author' }],
    dateline: { place: 'Sankt Brigen' },
    keywords: ['Schule', 'Lehrermangel'],
    subjects: ['medtop:05000000'],
    body: {
      format: 'markdown',
      content: paragraphs(
        'Hugo Marnesse hatte ein Ziel, und er hatte es laut gesagt: höchstens **60 freie Lehrerstellen** bis zum Sommer 2025. Es wurden 91 Stellen, wie die Schulbehörde Orvel damals einräumte.',
        'Heute, ein Jahr später, sind noch 74 Stellen unbesetzt. Das sind 18,7 Prozent weniger als im Vorjahr.',
        '„Ich habe mich um ein Jahr und vierzehn Musiklehrer verrechnet“, sagt Marnesse. Er leitet die Behörde seit 2022.',
        '### Woher die Neuen kommen',
        '1. Aus dem Ruhestand: Wer zurückkehrt, darf den Stundenplan mitbestimmen.\n2. Aus anderen Berufen: Die Universität bildet sie in 18 Monaten aus.',
        'An den Dorfschulen flussaufwärts bleibt es schwierig. Dort werde im Herbst jede dritte Musikstunde ausfallen, sagt eine Rektorin, die anonym bleiben will.',
      ),
    },
    mentions: [
      personNamed('Hugo Marnesse'),
      organizationNamed('Orvel School Authority', 'Schulbehörde Orvel'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('Ich habe mich um ein Jahr und vierzehn Musiklehrer verrechnet'),
        speaker: {
          person: { name: 'Hugo Marnesse' },
          title: 'Leiter',
          organization: { name: 'Orvel School Authority' },
        },
        saidOn: '2026-06-15',
        language: 'de',
      },
      {
        kind: 'indirect',
        ...said('Dort werde im Herbst jede dritte Musikstunde ausfallen'),
        speaker: { name: 'eine Rektorin' },
        language: 'de',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Teaching vacancies' },
        place: 'Orvel Region',
        value: '60',
        qualifier: 'at-most',
        unit: count('post'),
        ...printed('60 freie Lehrerstellen', 'höchstens 60 freie Lehrerstellen'),
        period: '../2025-08',
        nature: 'target',
        attribution: { person: { name: 'Hugo Marnesse' } },
      },
      {
        indicator: { name: 'Teaching vacancies' },
        place: 'Orvel Region',
        value: '91',
        unit: count('post'),
        ...printed('91 Stellen'),
        period: '2025-06',
        nature: 'actual',
        comparison: {
          basis: 'versus-target',
          direction: 'up',
          changeValue: '31',
          baseValue: '60',
          basePeriod: '../2025-08',
        },
        attribution: { organization: { name: 'Orvel School Authority' } },
      },
      {
        indicator: { name: 'Teaching vacancies' },
        place: 'Orvel Region',
        value: '74',
        unit: count('post'),
        ...printed('74 Stellen'),
        period: '2026-06',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'down',
          changePercent: '18.7',
          baseValue: '91',
          basePeriod: '2025-06',
        },
        attribution: { organization: { name: 'Orvel School Authority' } },
      },
    ],
  },
};
