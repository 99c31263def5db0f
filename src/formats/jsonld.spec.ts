import fc from 'fast-check';
import { ABSENCE, hasConformance } from '../../test/support/conformance.js';
import { anyArticle, harbourArticle, quote, SITE, statistic } from '../../test/support/content-article.js';
import { describeWhere } from '../../test/describe-where.js';
import { schemaOrgErrors } from '../../test/support/schemaorg.js';
import { newsArticle } from './jsonld.js';
import { writtenJson } from './written-json.js';

interface Written {
  readonly [property: string]: unknown;
  readonly hasPart: readonly Record<string, unknown>[];
  readonly mentions: readonly Record<string, unknown>[];
}

const text = (own: Parameters<typeof harbourArticle>[0] = {}): string =>
  writtenJson(newsArticle(harbourArticle(own), SITE));
const written = (own: Parameters<typeof harbourArticle>[0] = {}): Written => JSON.parse(text(own)) as Written;

const ORGANIZATION = {
  '@type': 'GovernmentOrganization',
  '@id': 'urn:uuid:01980000-0000-7000-8000-000000000002',
  url: 'https://news.example/v1/content/organizations/harbour-authority',
};

it('is a NewsArticle with its facts', () => {
  expect(written()).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'urn:uuid:01980000-0000-7000-8000-000000000010',
    headline: 'Harbour gets a second crane',
    datePublished: '2026-11-20T08:00:00.000Z',
    author: [{ '@type': 'Person', name: 'Mara Lindqvist' }],
    contributor: [{ '@type': 'Person', name: 'Jo Brandt' }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Courier' },
    dateline: 'Kiel, 2026-11-20',
    citation: { '@type': 'CreativeWork', url: 'https://sea.example/1', datePublished: '2026-11' },
    about: [{ '@id': 'http://cv.iptc.org/newscodes/mediatopic/04000000' }],
    workTranslation: [
      {
        url: 'https://news.example/v1/content/articles/hafen-bekommt-zweiten-kran?language=de',
        inLanguage: 'de',
      },
    ],
  });
});

describe('a quotation', () => {
  it('has the office of its speaker as of then', () => {
    const [quotation] = written().hasPart;
    expect(quotation).toMatchObject({ '@type': 'Quotation', dateCreated: '2026-11-19', inLanguage: 'en' });
    expect(quotation?.['spokenByCharacter']).toMatchObject({
      '@type': 'Person',
      '@id': 'urn:uuid:01980000-0000-7000-8000-000000000001',
      name: 'Ines Falk',
      affiliation: {
        '@type': 'OrganizationRole',
        roleName: 'director',
        affiliation: { ...ORGANIZATION, name: 'the authority' },
      },
    });
  });

  it('of an organization that speaks for itself is spoken by it', () => {
    const { speaker } = quote();
    const spoken = { ...speaker!, person: null, title: null, name: 'the authority' };
    expect(written({ quotes: [quote({ speaker: spoken })] }).hasPart).toMatchObject([
      { spokenByCharacter: { ...ORGANIZATION, name: 'the authority' } },
    ]);
    const official = { ...spoken, name: 'an official' };
    expect(written({ quotes: [quote({ speaker: official })] }).hasPart).toMatchObject([
      { spokenByCharacter: { '@type': 'Person', name: 'an official', affiliation: ORGANIZATION } },
    ]);
  });

  it('says no day that is only nearly known', () => {
    expect(written({ quotes: [quote({ saidOn: '2018~' })] }).hasPart[0]).not.toHaveProperty('dateCreated');
  });
});

describe('a figure', () => {
  it.each(['1.50', '-0.00', '1234567890123456789012345678901234567.125'])(
    'has %s digit for digit',
    (value) => {
      expect(text({ statistics: [statistic({ value })] })).toContain(`"value":${value},`);
    },
  );

  it('that is a range has both ends', () => {
    const range = statistic({ value: '1', upperValue: '2', unit: { kind: 'percent' }, period: '2018-33' });
    const [, , observation] = written({ statistics: [range] }).mentions;
    expect(observation).toMatchObject({ minValue: 1, maxValue: 2, unitCode: 'P1', unitText: 'percent' });
    expect(observation).not.toHaveProperty('value');
    expect(observation?.['additionalProperty']).toContainEqual({
      '@type': 'PropertyValue',
      name: 'period',
      value: '2018-33',
    });
  });
});

it('shows corrections when there are some', () => {
  expect(written()).not.toHaveProperty('correction');
  const id = '01980000-0000-7000-8000-00000000000c';
  const corrections = [
    {
      id,
      kind: 'correction',
      text: 'It was one crane.',
      at: '2026-11-22T00:00:00.000Z',
      factId: null,
      was: null,
      is: null,
    },
  ];
  expect(written({ corrections })['correction']).toEqual([
    {
      '@type': 'CorrectionComment',
      '@id': `urn:uuid:${id}`,
      text: 'It was one crane.',
      datePublished: '2026-11-22T00:00:00.000Z',
    },
  ]);
});

it('can stand in a <script> as it is', () => {
  const headline = '</script><script>alert(1)</script><!--';
  expect(text({ headline })).not.toContain('<');
  expect(written({ headline })['headline']).toBe(headline);
});

describeWhere(hasConformance('schemaorg'), 'The vocabulary of schema.org', ABSENCE, () => {
  it('knows each type and property, on its type', () => {
    expect(schemaOrgErrors(written())).toEqual([]);
    const wrong = {
      '@type': 'NewsArticle',
      tickerSymbol: 'X',
      hasPart: { '@type': 'Observation', lucky: 1 },
    };
    expect(schemaOrgErrors(wrong)).toHaveLength(3);
  });

  it('does so whatever the article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const document = JSON.parse(writtenJson(newsArticle(article, SITE))) as unknown;
        expect(schemaOrgErrors(document)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
