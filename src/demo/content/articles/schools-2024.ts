import { organizationNamed, paragraphs, personNamed, printed, said } from '../passages.js';
import type { SampleArticle } from '../sample.types.js';
import { count, ratio } from '../units.js';

/** The promise in here, sixty vacancies by summer 2025, is looked at again two years later. */
export const schools2024: SampleArticle = {
  key: 'schools-2024',
  status: 'published',
  publishedAt: '2024-09-10T05:30:00.000Z',
  article: {
    headline: 'More pupils, fewer teachers: a school year starts with gaps',
    slug: 'more-pupils-fewer-teachers',
    language: 'en',
    summary:
      'Orvel’s schools open with 120 empty posts. The authority promises to halve the number within a year.',
    section: { slug: 'schools' },
    bylines: [{ name: 'Malik Dorsey', role: 'author' }],
    dateline: { place: 'Aldenmar' },
    keywords: ['schools', 'teachers'],
    subjects: ['medtop:05000000'],
    body: {
      format: 'text',
      content: paragraphs(
        'Some 58,300 pupils went back to class in the Orvel Region on Monday, 2.1 percent more than a year ago. In front of them, 120 posts for teachers are empty, the Orvel School Authority reported.',
        'On paper there is a teacher for every 13.8 pupils. “On paper nobody is ever ill,” said a headmistress in the Tannery district, whose sick leave list on the first morning had four names on it.',
        'The gap will widen by itself. One in five teachers is 58 or older, and the university trains too few for mathematics and music.',
        'Hugo Marnesse, head of the authority, promised to bring the number of empty posts down to 60 by the summer of 2025. “We will pay for the move, for the language course and, if need be, for the piano,” he said.',
      ),
    },
    mentions: [organizationNamed('Orvel School Authority'), personNamed('Hugo Marnesse')],
    quotes: [
      {
        kind: 'direct',
        ...said('On paper nobody is ever ill'),
        speaker: { name: 'a headmistress in the Tannery district' },
        saidOn: '2024-09-09',
      },
      {
        kind: 'direct',
        ...said('We will pay for the move, for the language course and, if need be, for the piano'),
        speaker: {
          person: { name: 'Hugo Marnesse' },
          title: 'head',
          organization: { name: 'Orvel School Authority' },
        },
        saidOn: '2024-09-09',
      },
    ],
    statistics: [
      {
        indicator: { name: 'Pupils' },
        place: 'Orvel Region',
        value: '58300',
        qualifier: 'about',
        unit: count('pupil'),
        ...printed('58,300 pupils', 'Some 58,300 pupils'),
        period: '2024-09/2025-07',
        periodLabel: 'school year 2024/25',
        nature: 'actual',
        comparison: {
          basis: 'year-on-year',
          direction: 'up',
          changePercent: '2.1',
          baseValue: '57100',
          basePeriod: '2023-09/2024-07',
        },
        attribution: { organization: { name: 'Orvel School Authority' } },
      },
      {
        indicator: { name: 'Teaching vacancies' },
        place: 'Orvel Region',
        value: '120',
        unit: count('post'),
        ...printed('120 posts', '120 posts for teachers'),
        period: '2024-09',
        nature: 'actual',
        attribution: { organization: { name: 'Orvel School Authority' } },
      },
      {
        indicator: { name: 'Pupils per teacher' },
        place: 'Orvel Region',
        value: '13.8',
        unit: count('pupil', 'teacher'),
        ...printed('13.8 pupils', 'a teacher for every 13.8 pupils'),
        period: '2024-09/2025-07',
        periodLabel: 'school year 2024/25',
        nature: 'plan',
      },
      {
        indicator: { name: 'Teachers aged 58 or older' },
        place: 'Orvel Region',
        value: '0.2',
        unit: ratio,
        ...printed('One in five', 'One in five teachers'),
        period: '2024',
        nature: 'actual',
        share: { of: 'teachers' },
      },
      {
        indicator: { name: 'Teaching vacancies' },
        place: 'Orvel Region',
        value: '60',
        unit: count('post'),
        ...printed('60', 'the number of empty posts down to 60'),
        period: '../2025-08',
        nature: 'target',
        attribution: { person: { name: 'Hugo Marnesse' } },
      },
    ],
  },
};
