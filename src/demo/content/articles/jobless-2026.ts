import { organizationNamed, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, percent } from '../units.js';

export const jobless2026: SampleArticle = {
  key: 'jobless-2026',
  status: 'published',
  publishedAt: '2026-11-10T06:30:00.000Z',
  article: {
    headline: 'Five in a hundred: the search for work gets shorter',
    slug: 'the-search-for-work-gets-shorter',
    language: 'en',
    summary:
      'Orvel’s jobless rate has fallen for three years. Employers now complain before the unemployed do.',
    section: { slug: 'economy' },
    bylines: [{ name: 'Hanne Relk', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['unemployment', 'labour market', 'wages'],
    subjects: ['medtop:04000000', 'medtop:09000000'],
    body: {
      format: 'html',
      content: `<p>The jobless rate of the Orvel Region stood at <strong>5.1 percent</strong> in the third quarter, after 5.2 percent in the second, the Orvel Statistics Office reported on Monday. A year earlier it had been 5.5 percent.</p>
<p>About 25,300 people are looking for work, and 6,900 open posts are looking for people. “We used to count queues, now we count empty chairs,” said Tomas Irgel, the director.</p>
<h2>A look back</h2>
<p>The last quarter of 2025 had closed at 5.4 percent. Over that year the average came to 5.5, just what Priya Nandakar of the University of Aldenmar had foretold. The economist, now dean, expects between 4.8 and 5.0 percent for 2027.</p>
<p>At the Transport and Dock Workers’ Union the good news is an argument. “Scarce hands have a price,” said Agnès Delmotte, since March its general secretary. She demands wages that rise with <a href="https://www.example.org/tdwu/rents">the rents</a>.</p>`,
    },
    mentions: [
      organizationNamed('Orvel Statistics Office'),
      organizationNamed('University of Aldenmar'),
      organizationNamed('Transport and Dock Workers’ Union'),
      personNamed('Tomas Irgel'),
      personNamed('Priya Nandakar'),
      personNamed('Agnès Delmotte'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('We used to count queues, now we count empty chairs'),
        speaker: {
          person: { name: 'Tomas Irgel' },
          title: 'director',
          organization: { name: 'Orvel Statistics Office' },
        },
        saidOn: '2026-11-09',
      },
      {
        kind: 'direct',
        ...said('Scarce hands have a price'),
        speaker: {
          person: { name: 'Agnès Delmotte' },
          title: 'general secretary',
          organization: { name: 'Transport and Dock Workers’ Union' },
        },
        saidOn: '2026-11-09',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Unemployment rate' },
        place: 'Orvel Region',
        value: '5.1',
        unit: percent,
        ...printed('5.1 percent'),
        period: '2026-35',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'down',
          changeValue: '0.4',
          baseValue: '5.5',
          basePeriod: '2025-35',
        },
        attribution: { organization: { name: 'Orvel Statistics Office' } },
      },
      {
        indicator: { name: 'Unemployment rate' },
        place: 'Orvel Region',
        value: '5.2',
        unit: percent,
        ...printed('5.2 percent'),
        period: '2026-34',
        nature: 'actual',
      },
      {
        indicator: { name: 'Unemployment rate' },
        place: 'Orvel Region',
        value: '5.5',
        unit: percent,
        ...printed('5.5 percent'),
        period: '2025-35',
        nature: 'actual',
      },
      {
        indicator: { name: 'Unemployment rate' },
        place: 'Orvel Region',
        value: '5.4',
        unit: percent,
        ...printed('5.4 percent'),
        period: '2025-36',
        nature: 'actual',
      },
      {
        indicator: { name: 'Unemployment rate' },
        place: 'Orvel Region',
        value: '5.5',
        unit: percent,
        ...printed('5.5', 'the average came to 5.5'),
        period: '2025',
        nature: 'actual',
      },
      {
        indicator: { name: 'Unemployed people' },
        place: 'Orvel Region',
        value: '25300',
        qualifier: 'about',
        unit: count('person'),
        ...printed('25,300 people', 'About 25,300 people'),
        period: '2026-09',
        nature: 'actual',
      },
      {
        indicator: { name: 'Job vacancies' },
        place: 'Orvel Region',
        value: '6900',
        unit: count('post'),
        ...printed('6,900 open posts'),
        period: '2026-09',
        nature: 'actual',
      },
      {
        indicator: { name: 'Unemployment rate' },
        place: 'Orvel Region',
        value: '4.8',
        upperValue: '5.0',
        unit: percent,
        ...printed('between 4.8 and 5.0 percent'),
        period: '2027',
        nature: 'forecast',
        attribution: { person: { name: 'Priya Nandakar' } },
      },
    ],
  },
};
