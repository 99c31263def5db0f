import { cast } from '../support/cast.js';
import type { Body } from '../support/client.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { neededBeside, parametersOf } from './query-parameters.js';
import { withApp } from '../with-app.js';

/** What is no filter of values: how a list is shown, words to look for, and bounds, of which two would mean nothing. */
const NO_FILTER =
  /^(limit|cursor|count|fields|facets|sort|q|at|asOf|from|to|trashed|published|archived|waitingFor|all|resolved|superseded|(period|min|max)(From|To|Value)|\w+(After|Before))$/;

const app = withApp();
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await furnish(app);
});
const lists = () => newsroom.routes.filter(({ endpoint }) => endpoint.list);

describe('a,b means either, wherever a filter takes a value', () => {
  it('on every list', async () => {
    const wrong: string[] = [];
    for (const route of lists()) {
      const parameters = parametersOf(route);
      for (const { name, schema } of parameters) {
        if (NO_FILTER.test(name)) continue;
        const [example] = schema['examples'] as unknown[];
        const items = schema['items'] as { enum?: readonly string[] } | undefined;
        const values = items?.enum?.slice(0, 2) ?? [example, example].flat();
        const query = `${name}=${encodeURIComponent(values.join(','))}${neededBeside(name, parameters)}`;
        const { status } = await app.client.get(`${newsroom.addressOf(route.path)}?${query}`);
        if (status !== 200 || schema['type'] !== 'array') wrong.push(`${route.path}?${query}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('an open quotation mark is a 400 that names the parameter', async () => {
    for (const value of ['"a', 'a,"b', '"a"b'])
      expect(
        (await app.client.get(`/v1/content/articles?keyword=${encodeURIComponent(value)}`)).body,
      ).toMatchObject({ errors: [{ parameter: 'keyword', code: 'open-quotation' }] });
  });

  it('all faults of a query are told at once', async () => {
    const { status, body } = await app.client.get(
      '/v1/content/articles?limit=0&wrong=1&keyword=&section=a&section=b',
    );
    expect([status, body.errors.map(({ parameter, code }) => [parameter, code])]).toEqual([
      400,
      [
        ['limit', 'not-a-whole-number'],
        ['wrong', 'unknown-parameter'],
        ['keyword', 'empty-parameter'],
        ['section', 'repeated-parameter'],
      ],
    ]);
    expect(body.errors.every((error) => 'message' in error)).toBe(true);
  });
});

/** Of what a list answers, what was made here, in order. */
function ours({ items }: Body, name: string, values: readonly string[]): unknown[] {
  return items
    .map((item) => String(item[name]))
    .filter((value) => values.includes(value))
    .sort();
}

describe('of several values', () => {
  const figures = [
    { place: 'Washington, D.C.', nature: 'actual', value: '1' },
    { place: 'Rome', nature: 'target', value: '2' },
    { place: 'Oslo', nature: 'forecast', value: '3' },
  ];
  let ids: Record<'chenMingbo' | 'wuQing', string>;

  beforeAll(async () => {
    const { chenMingbo, wuQing } = await cast(app.client);
    ids = { chenMingbo: chenMingbo.id, wuQing: wuQing.id };
    const { body } = await app.client.post('/v1/editorial/articles', {
      headline: 'Three figures',
      body: { format: 'text', content: 'Words.' },
      statistics: figures.map((figure) => ({ ...figure, unit: { kind: 'percent' } })),
      quotes: [
        { text: 'One', kind: 'direct', speaker: { personId: chenMingbo.id } },
        { text: 'Two', kind: 'indirect', speaker: { personId: wuQing.id } },
        { text: 'Three', kind: 'mixed', speaker: { name: 'an official' } },
      ],
    });
    await app.client.post(
      `/v1/editorial/articles/${body.id}/transitions`,
      { action: 'publish' },
      { 'if-match': '"1"' },
    );
  });

  it.each([
    ['place="Washington, D.C."', ['1']],
    ['place=rome,oslo', ['2', '3']],
    ['place="washington, d.c.",Rome', ['1', '2']],
    ['place=Washington, D.C.', []],
    ['nature=actual,target', ['1', '2']],
    ['nature=forecast', ['3']],
    ['nature=actual,forecast&place=Oslo,Rome', ['3']],
  ])('statistics of both faces, by %s', async (query, values) => {
    for (const face of ['editorial', 'content']) {
      const { body } = await app.client.get(`/v1/${face}/statistics?${encodeURI(query)}`);
      expect([face, ours(body, 'value', ['1', '2', '3'])]).toEqual([face, values]);
    }
  });

  it.each([
    ['kind=direct,mixed', ['One', 'Three']],
    ['kind=indirect', ['Two']],
    ['personId={chenMingbo},{wuQing}', ['One', 'Two']],
    ['personId={wuQing}', ['Two']],
    ['state=attached,detached', ['One', 'Three', 'Two']],
  ])('quotes, by %s', async (query, texts) => {
    const filled = query.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name]);
    const { body } = await app.client.get(`/v1/editorial/quotes?${filled}`);
    expect(ours(body, 'text', ['One', 'Two', 'Three'])).toEqual(texts);
  });
});
