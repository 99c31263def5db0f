import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { ABSENCE, conformanceJson, hasConformance } from '../../test/support/conformance.js';
import { anyArticle, harbourArticle, SITE, statistic } from '../../test/support/content-article.js';
import { describeWhere } from '../../test/describe-where.js';
import { ninjsItem } from './ninjs.js';
import { writtenJson } from './written-json.js';

interface Item {
  readonly [member: string]: unknown;
  readonly associations: readonly Item[];
  readonly bodies: readonly { readonly role: string; readonly value: string }[];
}

const written = (own: Parameters<typeof harbourArticle>[0] = {}): Item =>
  JSON.parse(writtenJson(ninjsItem(harbourArticle(own), SITE))) as Item;

it('is an item with its quotes and figures as associations', () => {
  const item = written();
  expect(item).toMatchObject({
    uri: 'urn:uuid:01980000-0000-7000-8000-000000000010',
    type: 'text',
    pubStatus: 'usable',
    language: 'en',
    located: 'Kiel',
    by: 'Mara Lindqvist, Jo Brandt',
    people: [{ name: 'Ines Falk', rel: 'speaker' }],
    organisations: [{ name: 'Harbour Authority', rel: 'mentioned' }],
    infoSources: [{ role: 'origin', name: 'Sea News', uri: 'https://sea.example/1' }],
  });
  const [quoted, figure] = item.associations;
  expect(quoted).toMatchObject({
    type: 'component',
    profile: 'quote',
    bodies: [{ role: 'verbatim', value: 'We turn ships away every week' }],
    descriptions: [
      { role: 'said-on', value: '2026-11-19' },
      { role: 'title', value: 'director' },
    ],
    organisations: [{ name: 'the authority', rel: 'affiliation-at-utterance' }],
  });
  expect(figure).toMatchObject({ profile: 'statistic', infoSources: [{ role: 'data' }] });
});

it('has numbers digit for digit', () => {
  const [, figure] = written({ statistics: [statistic({ value: '1.50' })] }).associations;
  expect(figure?.bodies.find(({ role }) => role === 'data')?.value).toContain('"value":1.50,');
});

describeWhere(hasConformance('ninjs'), 'The schema of ninjs 3.1', ABSENCE, () => {
  let validate: ValidateFunction;

  beforeAll(() => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema(
      conformanceJson('ninjs/specification/geojson.own.schema.json'),
      'https://geojson.org/schema/GeoJSON.json#',
    );
    validate = ajv.compile(conformanceJson('ninjs/specification/ninjs-schema_3.1.json'));
  });

  it('takes the item, and no member more', () => {
    expect([validate(written()), validate.errors]).toEqual([true, null]);
    expect(validate({ ...written(), quotes: [] })).toBe(false);
  });

  it('takes it whatever the article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        validate(JSON.parse(writtenJson(ninjsItem(article, SITE))));
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
