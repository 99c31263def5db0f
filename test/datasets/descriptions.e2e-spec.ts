import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { cast } from '../support/cast.js';
import { ABSENCE, conformanceJson, hasConformance } from '../support/conformance.js';
import { describeWhere } from '../describe-where.js';
import { csvRows, parsedCsv } from '../support/parsed-csv.js';
import { publishFigures } from './newsroom-of-figures.js';
import { withApp } from '../with-app.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly primaryKey: readonly string[]; readonly fields: readonly Field[] };
  }[];
}

interface Csvw {
  readonly url: string;
  readonly tableSchema: {
    readonly primaryKey: string;
    readonly columns: readonly {
      readonly name: string;
      readonly titles: string;
      readonly datatype: string | { readonly base: string };
      readonly required?: boolean;
    }[];
  };
}

const app = withApp();
const reader = app.client.stranger();
let bases: string[];

beforeAll(async () => {
  const people = await cast(app.client);
  await publishFigures(app.client, people, { headline: 'Figures' });
  bases = [
    `/v1/content/indicators/${people.upgradeInvestment.slug}/observations`,
    '/v1/content/statistics',
    '/v1/content/quotes',
  ];
});

const packageOf = async (base: string): Promise<DataPackage> =>
  (await reader.get<DataPackage>(`${base}/datapackage.json`)).body;

const csvwOf = async (base: string): Promise<Csvw> =>
  (await reader.get<Csvw>(`${base}/csv-metadata.json`)).body;

/** What a cell of each type looks like. */
const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  boolean: /^(true|false)$/,
};

describe('the descriptions of a CSV', () => {
  it('have its columns, in its order, and one key', async () => {
    for (const base of bases) {
      const [header = []] = parsedCsv((await reader.get(base, { accept: 'text/csv' })).text);
      const [frictionless, csvw] = [await packageOf(base), await csvwOf(base)];
      const { fields, primaryKey } = frictionless.resources[0]!.schema;
      expect(fields.map(({ name }) => name)).toEqual(header);
      expect(csvw.tableSchema.columns.map(({ name }) => name)).toEqual(header);
      expect(csvw.tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
      expect([...primaryKey, csvw.tableSchema.primaryKey]).toEqual(['id', 'id']);
      expect(new Set(header).size).toBe(header.length);
    }
  });

  it('agree with each other on types and on what is never empty', async () => {
    const like: Readonly<Record<string, string>> = { number: 'decimal', datetime: 'dateTime' };
    for (const base of bases) {
      const [{ resources }, { tableSchema }] = [await packageOf(base), await csvwOf(base)];
      const frictionless = resources[0]!.schema.fields.map(({ name, type, constraints }) => [
        ...[name, name === 'article_url' ? 'anyURI' : (like[type] ?? type), constraints?.required],
      ]);
      const csvw = tableSchema.columns.map(({ name, datatype, required }) => [
        ...[name, typeof datatype === 'string' ? datatype : datatype.base, required],
      ]);
      expect(csvw).toEqual(frictionless);
    }
  });

  it('are true of every cell', async () => {
    for (const base of bases) {
      const { fields } = (await packageOf(base)).resources[0]!.schema;
      const rows = csvRows((await reader.get(base, { accept: 'text/csv' })).text);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows)
        for (const { name, type, constraints } of fields) {
          const cell = row[name] ?? '';
          if (cell === '') expect([name, constraints?.required]).toEqual([name, undefined]);
          else expect([name, cell]).toEqual([name, expect.stringMatching(LEXICAL[type]!)]);
          if (constraints?.enum && cell !== '') expect(constraints.enum).toContain(cell);
        }
    }
  });

  it('lead to the CSV that they describe, filtered as they are', async () => {
    for (const base of bases)
      for (const query of ['', base.endsWith('quotes') ? '?person=wu-qing' : '?nature=target']) {
        const described = await reader.get(`${base}${query}`, { accept: 'text/csv' });
        const links = [...(described.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="describedby"/g)];
        expect(links).toHaveLength(2);
        for (const [, address = ''] of links) {
          const { body } = await reader.get<Partial<DataPackage & Csvw>>(address);
          const path = body.url ?? body.resources?.[0]?.path ?? '';
          const { pathname, search } = new URL(path, app.url + address);
          expect((await reader.get(pathname + search)).text).toBe(described.text);
        }
      }
  });

  it('are of their registered types, and take no part of a list', async () => {
    const [base = ''] = bases;
    const [frictionless, csvw] = ['datapackage.json', 'csv-metadata.json'].map((file) => `${base}/${file}`);
    expect((await reader.get(frictionless ?? '')).headers.get('content-type')).toBe(
      'application/vnd.datapackage+json',
    );
    expect((await reader.get(csvw ?? '')).headers.get('content-type')).toBe('application/csvm+json');
    expect((await reader.get(`${frictionless}?limit=5`)).body.errors[0]).toMatchObject({
      parameter: 'limit',
    });
    expect((await packageOf(base)).title).toBe('Technological upgrade investment');
  });
});

const PROFILE = 'stats/datapackage/datapackage-2.0.json';

describeWhere(hasConformance(PROFILE), 'the profile of Frictionless Data Package 2.0', ABSENCE, () => {
  it('holds every data package', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    formats.default(ajv);
    const validate = ajv.compile(conformanceJson(PROFILE));
    for (const base of bases) {
      validate(await packageOf(base));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ name: 'nothing' })).toBe(false);
  });
});
