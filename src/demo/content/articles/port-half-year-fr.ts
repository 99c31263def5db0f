import { organizationNamed, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, euro, ucum, yen } from '../units.js';

export const portHalfYearFrench: SampleArticle = {
  key: 'port-half-year-fr',
  status: 'published',
  publishedAt: '2026-07-21T08:15:00.000Z',
  article: {
    headline: 'Après la grève, le port reprend son souffle et des tonnes',
    slug: 'apres-la-greve-le-port-reprend-son-souffle',
    language: 'fr',
    kicker: 'Port',
    summary: 'Le premier semestre efface presque le recul de l’an dernier, et un bac viendra d’Osaka.',
    section: { slug: 'port-and-trade' },
    bylines: [{ name: 'Anouk Peyrelade', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['port', 'fret', 'bac'],
    subjects: ['medtop:04000000'],
    body: {
      format: 'html',
      content: `<p>Le port d’Aldenmar a retrouvé des couleurs : il a traité <strong>20,9 millions de tonnes</strong> au premier semestre, soit 6,6 % de plus qu’un an plus tôt.</p>
<p>« La confiance revient par bateau, mais elle repart à pied », avertit Owen Castrel, le directeur général, qui garde en mémoire les onze jours de novembre.</p>
<h2>Un bac pour Beaurive</h2>
<p>En attendant la réouverture du pont, la région commande un bac électrique à <em>Kisaragi Marine</em> pour 3,4 milliards de yens (19,8 millions d’euros). Il embarquera 36 camions par traversée dès le printemps 2027.</p>
<p>Edgar Pruim, ancien maire et désormais président du conseil de surveillance du port, y voit « la plus belle rampe du fleuve ». À Beaurive, on se contenterait d’une rampe qui s’ouvre à l’heure.</p>`,
    },
    mentions: [
      organizationNamed('Port of Aldenmar', 'port d’Aldenmar'),
      organizationNamed('Kisaragi Marine'),
      organizationNamed('Orvel Regional Government', 'la région'),
      personNamed('Owen Castrel'),
      personNamed('Edgar Pruim'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('La confiance revient par bateau, mais elle repart à pied'),
        speaker: {
          person: { name: 'Owen Castrel' },
          title: 'directeur général',
          organization: { name: 'Port of Aldenmar' },
        },
        saidOn: '2026-07-20',
        language: 'fr',
        translated: true,
      },
      {
        kind: 'mixed',
        ...said('y voit « la plus belle rampe du fleuve »'),
        speaker: {
          person: { name: 'Edgar Pruim' },
          title: 'président du conseil de surveillance',
          organization: { name: 'Port of Aldenmar' },
        },
        saidOn: '2026-07-20',
        language: 'fr',
        translated: true,
      },
    ],
    statistics: [
      {
        indicator: { name: 'Port cargo' },
        place: 'Port of Aldenmar',
        value: '20900000',
        unit: ucum('t'),
        ...printed('20,9 millions de tonnes'),
        period: '2026-40',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '6.6',
          baseValue: '19600000',
          basePeriod: '2025-40',
        },
        attribution: { organization: { name: 'Port of Aldenmar' } },
      },
      {
        indicator: { name: 'Price of the electric ferry' },
        place: 'Beaurive',
        value: '3400000000',
        unit: yen,
        ...printed('3,4 milliards de yens', '3,4 milliards de yens (19,8 millions d’euros)'),
        period: '2026-07',
        nature: 'plan',
        conversions: [{ value: '19800000', unit: euro, asPrinted: '19,8 millions d’euros' }],
        attribution: { organization: { name: 'Orvel Regional Government' } },
      },
      {
        indicator: { name: 'Lorries carried by the ferry' },
        place: 'Beaurive',
        value: '36',
        unit: count('lorry', 'crossing'),
        ...printed('36 camions', '36 camions par traversée'),
        period: '2027-21/..',
        nature: 'plan',
      },
    ],
  },
};
