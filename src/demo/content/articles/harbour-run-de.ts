import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, ucum } from '../units.js';

/** Came in over an agency, as the source says. */
export const harbourRunGerman: SampleArticle = {
  key: 'harbour-run-de',
  status: 'published',
  publishedAt: '2025-09-07T15:40:00.000Z',
  article: {
    headline: 'Okarra gewinnt den Hafenlauf gegen den Wind',
    slug: 'okarra-gewinnt-den-hafenlauf',
    language: 'de',
    summary: 'Vierzehntausend Läufer, eine Kaimauer voller Zuschauer und ein Sieger aus der Nachbarschaft.',
    section: { slug: 'sport' },
    bylines: [{ name: 'Birte Hollmar', role: 'author' }],
    source: { organization: { name: 'Küstendienst' }, publishedOn: '2025-09-07' },
    dateline: { place: 'Aldenmar' },
    keywords: ['Hafenlauf', 'Marathon', 'Ben Okarra'],
    subjects: ['medtop:15000000'],
    body: {
      format: 'text',
      content: paragraphs(
        'Auf den letzten Metern drehte der Wind, und Ben Okarra drehte sich nicht um. Der Läufer aus der Nordvorstadt gewann am Sonntag den Hafenlauf Aldenmar vor 14.200 Teilnehmern.',
        '„Ab dem Leuchtturm bin ich nur noch gegen die Luft gelaufen“, sagte Okarra im Ziel und bestellte ein Fischbrötchen.',
        'Die Strecke führt 42,195 Kilometer über neun Brücken. Bei 17 Grad Celsius und Böen aus Nordwest blieb sein Vorsprung bis zum Trockendock unter hundert Metern.',
        'An der Strecke standen nach Schätzung der Veranstalter 60.000 bis 70.000 Zuschauer. Im nächsten Jahr wollen sie die Schleife durch den Fischmarkt streichen, weil das Pflaster dort zu glatt sei.',
      ),
    },
    mentions: [personNamed('Ben Okarra'), organizationNamed('Hafenlauf Aldenmar')],
    quotes: [
      {
        kind: 'direct',
        ...said('Ab dem Leuchtturm bin ich nur noch gegen die Luft gelaufen'),
        speaker: {
          person: { name: 'Ben Okarra' },
          title: 'Läufer',
          organization: { name: 'Hafenlauf Aldenmar' },
        },
        saidOn: '2025-09-07',
        occasion: 'Zieleinlauf',
        language: 'de',
      },
      {
        kind: 'indirect',
        ...said('weil das Pflaster dort zu glatt sei'),
        text: 'das Pflaster am Fischmarkt sei zu glatt',
        speaker: { organization: { name: 'Hafenlauf Aldenmar' } },
        saidOn: '2025-09-07',
        language: 'de',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Harbour run participants' },
        place: 'Aldenmar',
        value: '14200',
        unit: count('runner'),
        ...printed('14.200 Teilnehmern'),
        period: '2025-09-07',
        nature: 'actual',
        attribution: { organization: { name: 'Hafenlauf Aldenmar' } },
      },
      {
        indicator: { name: 'Length of the harbour run' },
        place: 'Aldenmar',
        value: '42.195',
        unit: ucum('km'),
        ...printed('42,195 Kilometer'),
        period: '2025-09-07',
        nature: 'actual',
      },
      {
        indicator: { name: 'Temperature at the harbour run' },
        place: 'Aldenmar',
        value: '17',
        unit: ucum('Cel'),
        ...printed('17 Grad Celsius'),
        period: '2025-09-07',
        nature: 'actual',
      },
      {
        indicator: { name: 'Harbour run spectators' },
        place: 'Aldenmar',
        value: '60000',
        upperValue: '70000',
        unit: count('spectator'),
        ...printed('60.000 bis 70.000 Zuschauer'),
        period: '2025-09-07',
        nature: 'estimate',
        attribution: { organization: { name: 'Hafenlauf Aldenmar' } },
      },
    ],
  },
};
