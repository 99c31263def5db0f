import { created, taken } from '../articles/article-answer.js';
import type { Answer } from '../support/client.js';
import { until } from '../support/until.js';
import { withApp } from '../with-app.js';

const READ = '/v1/editorial/settings';
const WRITE = '/v1/admin/settings';

interface Settings {
  readonly revision: number;
  readonly languages: readonly string[];
  readonly rules: { readonly default: object; readonly sections: Readonly<Record<string, object>> };
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
  readonly [property: string]: unknown;
}

const app = withApp();
const { client } = app;

const read = async (): Promise<Settings> => (await client.get<Settings>(READ)).body;

async function change(patch: object): Promise<Answer<Settings>> {
  return client.patch<Settings>(WRITE, patch, (await read()).revision);
}

async function changed(patch: object): Promise<Settings> {
  const { status, body } = await change(patch);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
}

async function section(name: string): Promise<string> {
  return (await client.post('/v1/editorial/sections', { name })).body.id;
}

describe('the settings of the newsroom', () => {
  it('are one resource with one ETag at two addresses, whole from the beginning', async () => {
    const answers = [await client.get(READ), await client.get(WRITE)];
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect(answers.map(({ headers }) => headers.get('etag'))).toEqual(['"1"', '"1"']);
    expect(answers[0]?.body).toEqual({
      revision: 1,
      name: 'Copydesk',
      timeZone: 'UTC',
      languages: ['en'],
      site: { url: null, articleUrl: null, personUrl: null, organizationUrl: null },
      style: { quotationMarks: null, numberFormat: null },
      rules: {
        default: { approval: 'off', fourEyes: 'off', signOff: 'off', corrections: 'suggested', checks: {} },
        sections: {},
      },
      fixed: [],
    });
  });

  it('are changed by merge patches, which move the revision where anything changes', async () => {
    const { revision } = await read();
    const style = { quotationMarks: '„“', numberFormat: '1.234,5' };
    const patched = await changed({ timeZone: 'Europe/Berlin', style });
    expect(patched).toMatchObject({ revision: revision + 1, timeZone: 'Europe/Berlin', style });
    expect(await changed({ style: { numberFormat: null } })).toMatchObject({
      revision: revision + 2,
      style: { quotationMarks: '„“', numberFormat: null },
    });
    expect(await changed(await read())).toEqual(await read());
    expect(await changed({ timeZone: null })).toMatchObject({ revision: revision + 3, timeZone: 'UTC' });
  });

  it('need the revision that was read, which an older one is told from', async () => {
    expect((await client.patch(WRITE, { name: 'A' })).status).toBe(428);
    const { revision } = await changed({ timeZone: 'Asia/Shanghai' });
    const stale = await client.patch(WRITE, { timeZone: 'UTC' }, revision - 1);
    expect([stale.status, stale.body]).toMatchObject([
      412,
      { currentRevision: revision, changedFields: ['timeZone'] },
    ]);
  });

  it('are changed by one of two writers at once', async () => {
    const { revision } = await read();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => client.patch(WRITE, { name: `Post ${i}` }, revision)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
  });

  it('are in the audit trail', async () => {
    const { revision } = await changed({ name: 'The Audited Post' });
    const [entry] = await app.query(
      `SELECT action, resource_kind AS resource_type, changed_fields FROM audit_trail WHERE resource_kind = 'settings' AND revision = $1`,
      [revision],
    );
    expect(entry).toEqual({ action: 'update', resource_type: 'settings', changed_fields: ['name'] });
  });
});

describe('the rules of a section', () => {
  it('hold only what differs, and go with null', async () => {
    const [one, two] = [await section('Economy'), await section('Sport')];
    const rules = {
      default: { approval: 'required', checks: { contradicts: 'block' } },
      sections: {
        [one]: { fourEyes: 'required', checks: { 'period-missing': 'off' } },
        [two]: { approval: 'off' },
      },
    };
    expect(await changed({ rules })).toMatchObject({ rules });
    const less = { sections: { [one]: { fourEyes: null }, [two]: null } };
    expect((await changed({ rules: less })).rules.sections).toEqual({
      [one]: { checks: { 'period-missing': 'off' } },
    });
    expect((await changed({ rules: null })).rules.sections).toEqual({});
  });

  it('go with the section', async () => {
    const gone = await section('Gone');
    await changed({ rules: { sections: { [gone]: { approval: 'required' } } } });
    expect((await client.delete(`/v1/editorial/sections/${gone}`, 1)).status).toBe(204);
    expect((await read()).rules.sections).not.toHaveProperty(gone);
    await changed({ rules: { default: { approval: 'off' } } });
    expect((await read()).rules.sections).not.toHaveProperty(gone);
  });
});

describe('a setting that means nothing is refused with its place', () => {
  const nobody = '0198c2f0-0000-7000-8000-00000000abcd';

  it.each<[string, string, object]>([
    ['not-a-time-zone', '/timeZone', { timeZone: 'Mars/Olympus' }],
    ['not-a-time-zone', '/timeZone', { timeZone: '+02:00' }],
    ['not-a-language', '/languages', { languages: ['en', 'no such language'] }],
    ['blank', '/name', { name: ' ' }],
    ['not-a-url', '/site/url', { site: { url: 'news.example' } }],
    ['not-a-pattern', '/site/articleUrl', { site: { articleUrl: 'https://news.example/' } }],
    ['not-a-pattern', '/site/personUrl', { site: { personUrl: 'https://news.example/{section}/{id}' } }],
    ['not-one-of', '/style/quotationMarks', { style: { quotationMarks: '**' } }],
    ['not-one-of', '/rules/default/approval', { rules: { default: { approval: 'perhaps' } } }],
    [
      'not-one-of',
      '/rules/default/checks/contradicts',
      { rules: { default: { checks: { contradicts: 1 } } } },
    ],
    ['unknown-property', '/rules/default/checks/x', { rules: { default: { checks: { x: 'off' } } } }],
    ['unknown-property', '/rules/default/other', { rules: { default: { other: 'off' } } }],
    ['not-an-identifier', '/rules/sections/economy', { rules: { sections: { economy: {} } } }],
    ['unknown-reference', `/rules/sections/${nobody}`, { rules: { sections: { [nobody]: {} } } }],
    ['wrong-type', `/rules/sections/${nobody}`, { rules: { sections: { [nobody]: [] } } }],
    [
      'unknown-property',
      `/rules/sections/${nobody}/constructor`,
      { rules: { sections: { [nobody]: { constructor: 'off' } } } },
    ],
    ['read-only', '/revision', { revision: 999 }],
    ['read-only', '/fixed', { fixed: ['name'] }],
  ])('%s at %s', async (code, pointer, patch) => {
    const before = await read();
    const { status, body } = await change(patch);
    expect({ status, errors: body.errors }).toMatchObject({ status: 422, errors: [{ code, pointer }] });
    expect(await read()).toEqual(before);
  });
});

describe('what the settings are used for', () => {
  it('articles that do not say their language are in the first', async () => {
    await changed({ languages: ['da', 'en'] });
    expect(await created(client, { headline: 'Havnen køber en kran' })).toMatchObject({ language: 'da' });
    await changed({ languages: null });
    expect(await created(client, { headline: 'The port buys a crane' })).toMatchObject({ language: 'en' });
  });

  it('feeds bear the name at once', async () => {
    const feed = async (): Promise<unknown> =>
      (await client.get<{ title: string }>('/feeds/articles.json')).body.title;
    for (const name of ['Morning Post', 'Evening Post']) {
      await changed({ name });
      expect(await feed()).toBe(name);
    }
  });

  it('documents get the addresses of the site in the background', async () => {
    const article = await created(client, { headline: 'Tide', slug: 'tide' });
    await taken(client, article, 'publish');
    const url = async (): Promise<unknown> => (await client.get('/v1/content/articles/tide')).body['url'];
    const before = await url();
    for (const site of ['https://news.example', 'https://paper.example']) {
      await changed({ site: { articleUrl: `${site}/{slug}` } });
      await until('it is rendered anew', async () => (await url()) === `${site}/tide`);
    }
    await changed({ site: null });
    await until('it is rendered anew', async () => (await url()) === before);
  });
});
