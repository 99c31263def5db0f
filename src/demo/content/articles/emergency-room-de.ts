import { organizationNamed, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, euro, ucum } from '../units.js';

export const emergencyRoomGerman: SampleArticle = {
  key: 'emergency-room-de',
  status: 'published',
  publishedAt: '2024-10-08T06:00:00.000Z',
  article: {
    headline: 'In der Notaufnahme vergeht die Zeit jetzt schneller',
    slug: 'in-der-notaufnahme-vergeht-die-zeit-schneller',
    language: 'de',
    kicker: 'Sankt Brigen',
    summary:
      'Das Klinikum Sankt Brigen sortiert seine Patienten an der Tür. Die Wartezeit sinkt um ein Viertel.',
    section: { slug: 'health' },
    bylines: [{ name: 'Birte Hollmar', role: 'author' }],
    dateline: { place: 'Sankt Brigen' },
    keywords: ['Notaufnahme', 'Klinikum', 'Wartezeiten'],
    subjects: ['medtop:07000000'],
    body: {
      format: 'html',
      content: `<p>Wer mit gebrochenem Arm ins Klinikum Sankt Brigen kommt, sitzt dort heute im Mittel 47 Minuten, bis ein Arzt ihn ansieht. Vor einem Jahr waren es 62 Minuten.</p>
<p>Der Grund steht gleich hinter der Drehtür: ein Pult, eine erfahrene Pflegekraft, drei farbige Mappen. „Wir behandeln nicht schneller, wir hören früher zu“, sagt Miriam Achterfeld, die ärztliche Direktorin.</p>
<h2>Ein Haus wird zu klein</h2>
<p>Der Andrang wächst trotzdem. Rund 83.400 Menschen suchten die Notaufnahme 2023 auf. Der Neubau, für den die Region <strong>28 Millionen Euro</strong> gibt, soll bis Ende 2026 fertig sein und <em>14 Betten</em> mehr bieten.</p>
<p>Im Gesundheitsrat Orvel sieht man das mit Freude und mit Sorge. Betten ließen sich kaufen, Nachtschichten nicht, heißt es dort.</p>`,
    },
    mentions: [
      organizationNamed('Klinikum Sankt Brigen'),
      organizationNamed('Orvel Health Board', 'Gesundheitsrat Orvel'),
      personNamed('Miriam Achterfeld'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('Wir behandeln nicht schneller, wir hören früher zu'),
        speaker: {
          person: { name: 'Miriam Achterfeld' },
          title: 'ärztliche Direktorin',
          organization: { name: 'Klinikum Sankt Brigen' },
        },
        saidOn: '2024-10-07',
        language: 'de',
      },
      {
        kind: 'indirect',
        ...said('Betten ließen sich kaufen, Nachtschichten nicht'),
        speaker: { organization: { name: 'Orvel Health Board' } },
        language: 'de',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Emergency room waiting time' },
        place: 'Sankt Brigen',
        value: '47',
        unit: ucum('min'),
        ...printed('47 Minuten'),
        period: '2024-35',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'down',
          changeValue: '15',
          baseValue: '62',
          basePeriod: '2023-35',
        },
        attribution: { organization: { name: 'Klinikum Sankt Brigen' } },
      },
      {
        indicator: { name: 'Emergency room waiting time' },
        place: 'Sankt Brigen',
        value: '62',
        unit: ucum('min'),
        ...printed('62 Minuten'),
        period: '2023-35',
        nature: 'actual',
      },
      {
        indicator: { name: 'Emergency patients' },
        place: 'Sankt Brigen',
        value: '83400',
        qualifier: 'about',
        unit: count('patient'),
        ...printed('83.400 Menschen', 'Rund 83.400 Menschen'),
        period: '2023',
        nature: 'actual',
      },
      {
        indicator: { name: 'Hospital building grant' },
        place: 'Sankt Brigen',
        value: '28000000',
        unit: euro,
        ...printed('28 Millionen Euro'),
        period: '2024/2026',
        nature: 'plan',
        attribution: { organization: { name: 'Orvel Regional Government' } },
      },
      {
        indicator: { name: 'Additional hospital beds' },
        place: 'Sankt Brigen',
        value: '14',
        unit: count('bed'),
        ...printed('14 Betten'),
        period: '../2026',
        nature: 'target',
      },
    ],
  },
};
