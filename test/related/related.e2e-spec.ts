import { addUser, castOf } from '../support/accounts.js';
import { ifMatch } from '../support/client.js';
import type { Answer, Body, Client } from '../support/client.js';
import { withApp } from '../with-app.js';

interface Statement extends Body {
  readonly published: boolean;
  readonly answer: Body | null;
}

interface Related extends Body {
  readonly agreeing: readonly Statement[];
  readonly contradicting: readonly Statement[];
  readonly superseded: readonly Statement[];
  readonly hidden?: number;
}

const EDITORIAL = '/v1/editorial';

describe('statements of the same', () => {
  const app = withApp();
  const { client } = app;
  let sections: readonly string[];
  let count = 0;

  beforeAll(async () => {
    sections = await Promise.all(
      ['Economy', 'Sports'].map(
        async (name) => (await client.post(`${EDITORIAL}/sections`, { name })).body.id,
      ),
    );
  });

  /** A statistic of an article of its own. */
  const stated = async (more: object, article: object = {}): Promise<Body> => {
    count += 1;
    const made = await client.post<Body & { readonly statistics: readonly Body[] }>(`${EDITORIAL}/articles`, {
      headline: `Statement ${count}`,
      body: [{ type: 'paragraph', text: 'The investment grew.' }],
      statistics: [
        { place: 'Shanghai', period: '2018', unit: { kind: 'currency', code: 'CNY' }, value: '1', ...more },
      ],
      ...article,
    });
    expect([made.status, made.body.errors]).toEqual([201, undefined]);
    return made.body.statistics[0] as Body;
  };
  const publish = async ({ articleId }: Body): Promise<void> => {
    const address = `${EDITORIAL}/articles/${String(articleId)}`;
    const { revision } = (await client.get(address)).body;
    const step = await client.post(`${address}/transitions`, { action: 'publish' }, ifMatch(revision));
    expect(step.status).toBe(200);
  };
  const change = async ({ id }: Body, patch: object): Promise<void> => {
    const { revision } = (await client.get(`${EDITORIAL}/statistics/${id}`)).body;
    const changed = await client.patch(`${EDITORIAL}/statistics/${id}`, patch, revision);
    expect([changed.status, changed.body.detail]).toEqual([200, undefined]);
  };
  const related = async ({ id }: Body, by: Client = client): Promise<Related> => {
    const answer = await by.get<Related>(`${EDITORIAL}/statistics/${id}/related`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const answer = (one: Body, other: Body, said: string, by: Client = client): Promise<Answer<Related>> =>
    by.post<Related>(`${EDITORIAL}/statistics/${one.id}/related/${other.id}`, {
      answer: said,
      note: 'Asked the port.',
    });
  const warnings = async ({ articleId }: Body): Promise<readonly Body[]> => {
    const { items } = (await client.get(`${EDITORIAL}/articles/${String(articleId)}/checks`)).body;
    return items.filter(({ code }) => code === 'contradicts');
  };
  const ids = (statements: readonly Statement[]): string[] => statements.map(({ id }) => id);

  it('agree or contradict each other by what roundings allow', async () => {
    const of = { indicator: { name: 'Investment' } };
    const one = await stated({ ...of, value: '69000000000', asPrinted: '69 billion yuan' });
    const same = await stated({
      ...of,
      value: '68600000000',
      asPrinted: '68.6 billion yuan',
      place: 'SHANGHAI',
      period: '2018-01-01/2018-12-31',
    });
    const other = await stated({ ...of, value: '71000000000', asPrinted: '71 billion yuan' });
    await stated({ ...of, value: '7', unit: { kind: 'percent' } });
    await stated({ ...of, value: '7', place: 'Beijing' });
    await stated({ ...of, value: '7', period: '2019' });
    await stated({ ...of, value: '7', nature: 'target' });
    await stated({ indicator: { name: 'Something else' }, value: '7' });
    await stated({ value: '7' });

    const found = await related(one);

    expect([ids(found.agreeing), ids(found.contradicting), found.superseded, found.hidden]).toEqual([
      [same.id],
      [other.id],
      [],
      undefined,
    ]);
    expect(found.contradicting[0]).toMatchObject({
      articleId: other['articleId'],
      published: false,
      value: '71000000000',
      answer: null,
      asPrinted: '71 billion yuan',
    });
    expect(ids((await related(other)).contradicting).sort()).toEqual([one.id, same.id].sort());
  });

  it('rest on both sides once an editor has answered, until either states something else', async () => {
    const of = { indicator: { name: 'Exports' } };
    const [one, other] = [await stated({ ...of, value: '100' }), await stated({ ...of, value: '350' })];
    for (const [side, value] of [
      [one, '350'],
      [other, '100'],
    ] as const)
      expect(await warnings(side)).toMatchObject([
        { severity: 'warning', factId: side.id, pointer: '/statistics/0/value', expected: value },
      ]);

    const answered = await answer(one, other, 'supersedes');

    expect([answered.status, ids(answered.body.superseded)]).toEqual([200, [other.id]]);
    expect(answered.body.superseded[0]?.answer).toMatchObject({
      answer: 'supersedes',
      note: 'Asked the port.',
      by: { name: 'Administrator' },
    });
    // The other stands: it is not among those that were superseded.
    expect(await related(other)).toMatchObject({
      superseded: [],
      contradicting: [{ answer: { answer: 'superseded-by' } }],
    });
    const trail = await client.get(`/v1/admin/audit?resourceId=${one.id}&action=answer-contradiction`);
    expect(trail.body.items.map(({ reason }) => reason)).toEqual([`supersedes ${other.id}: Asked the port.`]);

    await answer(other, one, 'both-stand');
    for (const side of [one, other]) {
      expect((await related(side)).contradicting[0]?.answer).toMatchObject({ answer: 'both-stand' });
      expect(await warnings(side)).toEqual([]);
    }

    // What it is printed as, and where, is nothing that was answered.
    await change(other, { asPrinted: '350 yuan' });
    expect((await related(one)).contradicting[0]?.answer).toMatchObject({ answer: 'both-stand' });
    await change(other, { value: '351' });
    for (const side of [one, other]) {
      expect((await related(side)).contradicting[0]?.answer).toBeNull();
      expect(await warnings(side)).toHaveLength(1);
    }
  });

  it.each([
    ['unit', { unit: { kind: 'percentage-point' }, value: '2' }, { unit: { kind: 'basis-point' } }],
    ['upper value', { unit: { kind: 'percent' }, value: '2' }, { upperValue: '3' }],
  ])('are to be answered again once the %s has changed', async (name, base, patch) => {
    const of = { ...base, indicator: { name: `Rate with another ${name}` } };
    const [one, other] = [await stated(of), await stated({ ...of, value: '9' })];
    await answer(one, other, 'both-stand');
    expect((await related(one)).contradicting[0]?.answer).not.toBeNull();
    await change(one, patch);
    expect((await related(one)).contradicting).toMatchObject([{ id: other.id, answer: null }]);
    expect((await related(other)).contradicting).toMatchObject([{ id: one.id, answer: null }]);
  });

  it('are listed as readers see them and as the working copy has them', async () => {
    const of = { indicator: { name: 'Imports' } };
    const [one, other] = [await stated({ ...of, value: '100' }), await stated({ ...of, value: '200' })];
    await publish(other);
    expect((await related(one)).contradicting).toMatchObject([{ id: other.id, published: true }]);
    await change(other, { value: '100' });
    const found = await related(one);
    expect(found.agreeing).toMatchObject([{ id: other.id, published: false, value: '100' }]);
    expect(found.contradicting).toMatchObject([{ id: other.id, published: true, value: '200' }]);
    // An article may name its own figure twice: it is another article that contradicts.
    const { articleId } = one;
    const second = { ...of, value: '900', place: 'Shanghai', period: '2018' };
    const unit = { kind: 'currency', code: 'CNY' };
    await client.post(`${EDITORIAL}/statistics`, { articleId, ...second, unit });
    expect(ids((await related(one)).contradicting)).toEqual([other.id]);
  });

  it('that lie in foreign sections are as readers see them, or a number', async () => {
    const of = { indicator: { name: 'Ship calls' } };
    const [economy = '', sports = ''] = sections;
    const one = await stated({ ...of, value: '100' }, { sectionId: economy });
    const draft = await stated({ ...of, value: '200' }, { sectionId: sports });
    const shown = await stated({ ...of, value: '300' }, { sectionId: sports });
    await publish(shown);
    await change(shown, { value: '400' });
    const limited = await addUser(app, { role: 'editor', sections: [economy] });

    const found = await related(one, limited);

    expect(found.contradicting).toMatchObject([{ id: shown.id, value: '300', published: true }]);
    expect(found).toMatchObject({ agreeing: [], superseded: [], hidden: 1 });
    expect(JSON.stringify(found)).not.toContain(draft.id);
    expect((await answer(one, shown, 'both-stand', limited)).status).toBe(200);
    expect((await answer(one, draft, 'both-stand', limited)).status).toBe(404);
    expect((await limited.get(`${EDITORIAL}/statistics/${draft.id}/related`)).status).toBe(404);
    expect((await answer(draft, one, 'both-stand', limited)).status).toBe(404);
  });

  it('are answered by editors, where there is something to answer', async () => {
    const of = { indicator: { name: 'Passengers' } };
    const [one, other] = [await stated({ ...of, value: '100' }), await stated({ ...of, value: '200' })];
    const unrelated = await stated({ value: '5' });
    const { viewer, reporter, editor, chiefEditor } = await castOf(app);
    const statuses = async (by: Client, to: Body = other): Promise<number> =>
      (await answer(one, to, 'different-definition', by)).status;
    expect([await statuses(viewer), await statuses(reporter)]).toEqual([403, 403]);
    expect([await statuses(editor), await statuses(chiefEditor)]).toEqual([200, 200]);
    expect((await viewer.get(`${EDITORIAL}/statistics/${one.id}/related`)).status).toBe(200);
    expect((await client.stranger().get(`${EDITORIAL}/statistics/${one.id}/related`)).status).toBe(401);
    expect((await answer(one, unrelated, 'both-stand')).body).toMatchObject({
      status: 409,
      code: 'not-contradicting',
    });
    const unknown = { ...one, id: '01980000-0000-7000-8000-000000000000' };
    expect([(await answer(one, unknown, 'both-stand')).status, await statuses(editor, one)]).toEqual([
      404, 409,
    ]);
    expect((await answer(unknown, one, 'both-stand')).status).toBe(404);
    const refused = await answer(one, other, 'dunno');
    expect([refused.status, refused.body.errors[0]]).toMatchObject([
      422,
      { pointer: '/answer', code: 'not-one-of' },
    ]);
    const path = `${EDITORIAL}/statistics/${one.id}/related/${other.id}`;
    expect((await client.post(path, { answer: 'both-stand' }, ifMatch(7))).status).toBe(412);
  });

  it('go stale when another article has a newer actual value', async () => {
    const of = { indicator: { name: 'Containers' } };
    const [economy = '', sports = ''] = sections;
    const old = await stated({ ...of, value: '100', period: '2018' }, { sectionId: economy });
    const forecast = await stated({ ...of, value: '120', period: '2019', nature: 'forecast' });
    await stated({ ...of, value: '7', period: '2020', place: 'Beijing' }).then(publish);
    await stated({ ...of, value: '7', period: '2020', unit: { kind: 'percent' } }).then(publish);
    await publish(old);
    await publish(forecast);
    const indicator = (old['indicator'] as Body).id;
    const listed = async (query = '', by: Client = client): Promise<readonly Body[]> => {
      const page = await by.get(`${EDITORIAL}/stale?sort=publishedAt&indicatorId=${indicator}${query}`);
      expect(page.status).toBe(200);
      return page.body.items;
    };
    expect(await listed()).toEqual([]);

    const newer = await stated({ ...of, value: '130', period: '2019' }, { sectionId: sports });
    const limited = await addUser(app, { role: 'viewer', sections: [economy] });
    expect(await listed()).toMatchObject([
      { id: old.id, value: '100', newer: { id: newer.id, value: '130', published: false } },
      { id: forecast.id, nature: 'forecast', newer: { id: newer.id } },
    ]);
    expect(await listed('', limited)).toMatchObject([
      { id: old.id, newer: null, hidden: 1 },
      { id: forecast.id, newer: null, hidden: 1 },
    ]);
    await publish(newer);
    expect(await listed('', limited)).toMatchObject([
      { id: old.id, newer: { id: newer.id, published: true } },
      { id: forecast.id, newer: { id: newer.id } },
    ]);
    expect((await listed('&section=economy')).map(({ id }) => id)).toEqual([old.id]);
    expect((await listed('&section=sports')).map(({ id }) => id)).toEqual([]);
    const first = await client.get(`${EDITORIAL}/stale?limit=1&indicatorId=${indicator}&count=true`);
    expect(first.body).toMatchObject({ total: 2, items: [{ id: forecast.id }] });
    const next = await client.get(
      `${EDITORIAL}/stale?limit=1&indicatorId=${indicator}&cursor=${first.body.nextCursor}`,
    );
    expect(next.body).toMatchObject({ items: [{ id: old.id }], nextCursor: null });
  });
});
