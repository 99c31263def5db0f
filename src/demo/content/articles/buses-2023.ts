import { organizationNamed, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, euro, percent } from '../units.js';

export const buses2023: SampleArticle = {
  key: 'buses-2023',
  status: 'published',
  publishedAt: '2024-03-05T06:30:00.000Z',
  article: {
    headline: 'Buses win back riders, and the night owls most of all',
    slug: 'buses-win-back-riders',
    language: 'en',
    summary:
      'Aldenmar Transit carried more than 58 million people last year. Its new chief wants batteries, not diesel.',
    section: { slug: 'transport' },
    bylines: [{ name: 'Ruth Ellingay', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['buses', 'public transport', 'fares'],
    subjects: ['medtop:04000000'],
    body: {
      format: 'html',
      content: `<p>Aldenmar’s buses carried <strong>58.2 million passengers</strong> in 2023, 6.2 percent more than in 2022, Aldenmar Transit said on Monday. Then it had been 54.8 million passengers, and in the year of closed schools, 2020, just 39.1 million passengers. The night lines alone took more than 310,000 people home.</p>
<p>“People come back when the bus comes on time,” said Sabine Kroth, who drove the 14 for six years and became chief executive in January. Last year 87.5 percent of departures were punctual, which by the company’s own rule means less than four minutes late.</p>
<p>Not everybody has noticed. “The 14 is late every single morning,” said a nurse waiting at Ropewalk.</p>
<h3>What comes next</h3>
<ul>
<li>The single fare stays at €2.40 until the end of the year.</li>
<li>There are 64 electric buses on the road today. By 2030 the whole fleet of 212 buses is to run on batteries.</li>
<li>The timetable of 2025 adds a ring line; see the <a href="https://transit.aldenmar.example/ring">draft map</a>.</li>
</ul>
<p>Kroth said that the ring line would pay for itself within four years.</p>`,
    },
    mentions: [organizationNamed('Aldenmar Transit'), personNamed('Sabine Kroth')],
    quotes: [
      {
        kind: 'direct',
        ...said('People come back when the bus comes on time'),
        speaker: {
          person: { name: 'Sabine Kroth' },
          title: 'chief executive',
          organization: { name: 'Aldenmar Transit' },
        },
        saidOn: '2024-03-04',
      },
      {
        kind: 'direct',
        ...said('The 14 is late every single morning'),
        speaker: { name: 'a nurse waiting at Ropewalk' },
        saidOn: '2024-03-04',
      },
      {
        kind: 'indirect',
        ...said('the ring line would pay for itself within four years'),
        speaker: {
          person: { name: 'Sabine Kroth' },
          title: 'chief executive',
          organization: { name: 'Aldenmar Transit' },
        },
        saidOn: '2024-03-04',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Bus passengers' },
        place: 'Aldenmar',
        value: '58200000',
        unit: count('passenger'),
        ...printed('58.2 million passengers'),
        period: '2023',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '6.2',
          baseValue: '54800000',
          basePeriod: '2022',
        },
        attribution: { organization: { name: 'Aldenmar Transit' } },
      },
      {
        indicator: { name: 'Bus passengers' },
        place: 'Aldenmar',
        value: '54800000',
        unit: count('passenger'),
        ...printed('54.8 million passengers'),
        period: '2022',
        nature: 'actual',
      },
      {
        indicator: { name: 'Bus passengers' },
        place: 'Aldenmar',
        value: '39100000',
        unit: count('passenger'),
        ...printed('39.1 million passengers'),
        period: '2020',
        nature: 'actual',
      },
      {
        indicator: { name: 'Night bus passengers' },
        place: 'Aldenmar',
        value: '310000',
        qualifier: 'more-than',
        unit: count('passenger'),
        ...printed('310,000 people', 'more than 310,000 people'),
        period: '2023',
        nature: 'actual',
        attribution: { organization: { name: 'Aldenmar Transit' } },
      },
      {
        indicator: { name: 'Punctual bus departures' },
        place: 'Aldenmar',
        value: '87.5',
        unit: percent,
        ...printed('87.5 percent', '87.5 percent of departures'),
        period: '2023',
        nature: 'actual',
        share: { of: 'departures' },
        attribution: { organization: { name: 'Aldenmar Transit' } },
      },
      {
        indicator: { name: 'Single bus fare' },
        place: 'Aldenmar',
        value: '2.40',
        unit: { ...euro, per: 'ride' },
        ...printed('€2.40'),
        period: '2024',
        nature: 'plan',
        comparison: { basis: 'year-on-year', direction: 'unchanged', baseValue: '2.40', basePeriod: '2023' },
        attribution: { organization: { name: 'Aldenmar Transit' } },
      },
      {
        indicator: { name: 'Electric buses' },
        place: 'Aldenmar',
        value: '64',
        unit: count('bus'),
        ...printed('64 electric buses'),
        period: '2024-03',
        nature: 'actual',
      },
      {
        indicator: { name: 'Electric buses' },
        place: 'Aldenmar',
        value: '212',
        unit: count('bus'),
        ...printed('212 buses'),
        period: '../2030',
        nature: 'target',
        attribution: { organization: { name: 'Aldenmar Transit' } },
      },
    ],
  },
};
