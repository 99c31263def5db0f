import { organizationNamed, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, ucum } from '../units.js';

export const heatRecord: SampleArticle = {
  key: 'heat-record',
  status: 'published',
  publishedAt: '2024-07-30T04:40:00.000Z',
  article: {
    headline: 'Signal Hill has never been hotter',
    slug: 'signal-hill-has-never-been-hotter',
    language: 'en',
    summary:
      'The old record fell on Monday afternoon. A change of wind on Thursday brings only a little relief.',
    section: { slug: 'weather' },
    bylines: [{ name: 'Stellan Quist', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['heat', 'weather', 'health'],
    subjects: ['medtop:17000000', 'medtop:07000000'],
    body: {
      format: 'html',
      content: `<p>At ten past four on Monday the thermometer on Signal Hill showed <b>38.6 °C</b>, more than at any time since the Orvel Weather Service put it there in 1951. The old mark, from August 2003, stood at 37.9 °C.</p>
<p>It was no single freak afternoon. July has so far brought 14 days above thirty degrees, and the sea off the pier, in most summers a cure for everything, has warmed to 21.3 °C.</p>
<blockquote><p>“Warm water, no wind, no cloud: the coast has lost its refrigerator.”</p></blockquote>
<p>That is how Rolf Stegmair, the chief forecaster, sums it up. He added that nights above twenty degrees worried him more than the record, “because nobody sleeps them off”.</p>
<p>The Orvel Health Board counted at least 212 emergency calls for heatstroke and fainting over the weekend. Fountains, libraries and the nave of St Anselm’s stay open until midnight.</p>
<p>For Thursday the forecast is 33 to 35 °C, with a sea breeze in the evening. <em>Keep the curtains drawn until then.</em></p>`,
    },
    mentions: [
      organizationNamed('Orvel Weather Service'),
      organizationNamed('Orvel Health Board'),
      personNamed('Rolf Stegmair'),
    ],
    quotes: [
      {
        kind: 'direct',
        ...said('Warm water, no wind, no cloud: the coast has lost its refrigerator.'),
        speaker: {
          person: { name: 'Rolf Stegmair' },
          title: 'chief forecaster',
          organization: { name: 'Orvel Weather Service' },
        },
        saidOn: '2024-07-29',
      },
      {
        kind: 'mixed',
        ...said(
          'nights above twenty degrees worried him more than the record, “because nobody sleeps them off”',
        ),
        speaker: {
          person: { name: 'Rolf Stegmair' },
          title: 'chief forecaster',
          organization: { name: 'Orvel Weather Service' },
        },
        saidOn: '2024-07-29',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Highest temperature' },
        place: 'Signal Hill',
        value: '38.6',
        unit: ucum('Cel'),
        ...printed('38.6 °C'),
        period: '2024-07-29',
        nature: 'actual',
        comparison: {
          basis: 'since',
          direction: 'up',
          changeValue: '0.7',
          baseValue: '37.9',
          basePeriod: '2003-08',
        },
        attribution: { organization: { name: 'Orvel Weather Service' } },
      },
      {
        indicator: { name: 'Highest temperature' },
        place: 'Signal Hill',
        value: '37.9',
        unit: ucum('Cel'),
        ...printed('37.9 °C'),
        period: '2003-08',
        nature: 'actual',
      },
      {
        indicator: { name: 'Hot days' },
        place: 'Aldenmar',
        value: '14',
        unit: count('day'),
        ...printed('14 days', '14 days above thirty degrees'),
        period: '2024-07-01/2024-07-29',
        nature: 'actual',
      },
      {
        indicator: { name: 'Sea temperature' },
        place: 'Aldenmar',
        value: '21.3',
        unit: ucum('Cel'),
        ...printed('21.3 °C'),
        period: '2024-07-29',
        nature: 'actual',
      },
      {
        indicator: { name: 'Emergency calls for heat' },
        place: 'Orvel Region',
        value: '212',
        qualifier: 'at-least',
        unit: count('call'),
        ...printed('212 emergency calls', 'at least 212 emergency calls'),
        period: '2024-07-27/2024-07-28',
        nature: 'estimate',
        attribution: { organization: { name: 'Orvel Health Board' } },
      },
      {
        indicator: { name: 'Highest temperature' },
        place: 'Signal Hill',
        value: '33',
        upperValue: '35',
        unit: ucum('Cel'),
        ...printed('33 to 35 °C'),
        period: '2024-08-01',
        nature: 'forecast',
        attribution: { organization: { name: 'Orvel Weather Service' } },
      },
    ],
  },
};
