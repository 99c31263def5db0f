import { batchDesk, CHANGES, TEXT } from './batch-desk.js';
import { addUser, castOf } from '../support/accounts.js';
import { ifMatch } from '../support/client.js';
import type { Client } from '../support/client.js';
import { withApp } from '../with-app.js';

const EDITORIAL = '/v1/editorial';
const BATCHES = `${EDITORIAL}/correction-batches`;
const UNKNOWN = '01980000-0000-7000-8000-000000000000';

describe('batches of corrections', () => {
  const app = withApp();
  const { client } = app;
  const { created, printing, read, step, document, factOf, make, batch, decide, publish, itemOf } = batchDesk(
    () => client,
  );

  it('list every use of a figure, correct it with its passage, and publish it as one', async () => {
    const first = await step(await printing('Upgrades'));
    const other = await step(
      await printing('Upgrades', 'RMB69bn', {}, { place: 'SHANGHAI', period: '2018-01/2018-12' }),
    );
    const translation = await step(
      await printing(
        'Upgrades',
        '69 Milliarden Yuan',
        { language: 'de', translationOf: first.id },
        { place: 'Schanghai' },
      ),
    );
    const draft = await printing('Upgrades', '69bn yuan');
    await printing('Upgrades', '70 billion yuan', {}, { value: '70000000000' });
    await printing('Upgrades', '69 billion yuan', {}, { nature: 'target' });

    const made = await make(factOf(first));

    expect([made.status, made.headers.get('location'), made.headers.get('etag')]).toEqual([
      201,
      `${BATCHES}/${made.body.id}`,
      '"1"',
    ]);
    const { items } = made.body;
    expect(items.map(({ articleId }) => articleId).sort()).toEqual(
      [first, other, translation, draft].map(({ id }) => id).sort(),
    );
    expect(itemOf(items, first)).toMatchObject({
      slug: first.slug,
      factId: factOf(first),
      pointer: '/statistics/0',
      passage: '69 billion yuan',
      state: 'open',
      proposal: { note: TEXT, replacement: '71 billion yuan' },
      published: true,
      changedMeanwhile: false,
    });
    expect(items.map(({ proposal }) => proposal.replacement).sort()).toEqual(
      ['71 billion yuan', 'RMB71bn', '71 Milliarden Yuan', '71bn yuan'].sort(),
    );

    expect((await publish(made.body)).body).toMatchObject({
      code: 'items-open',
      status: 409,
      items: [{}, {}, {}, {}],
    });
    const corrected = await decide(made.body, itemOf(items, first), { state: 'corrected' });
    expect([corrected.status, corrected.headers.get('etag')]).toEqual([200, '"2"']);
    for (const article of [translation, draft])
      expect(
        (await decide(made.body, itemOf(items, article), { state: 'corrected', text: 'Ein Irrtum.' })).status,
      ).toBe(200);
    const dismissed = await decide(made.body, itemOf(items, other), {
      state: 'dismissed',
      reason: 'Another source.',
    });
    expect(dismissed.body).toMatchObject({
      state: 'dismissed',
      reason: 'Another source.',
      decidedBy: { name: 'Administrator' },
    });

    const working = await read(first);
    expect(working.body[0]).toMatchObject({
      text: 'The city will invest 71 billion yuan in factories.',
      marks: [{ type: 'bold' }],
    });
    expect(working.statistics[0]).toMatchObject({
      value: '71000000000',
      asPrinted: '71 billion yuan',
      anchors: [{ exact: '71 billion yuan', start: 21, end: 36 }],
    });
    expect(working.corrections).toMatchObject([
      { text: TEXT, factId: factOf(first), was: '69 billion yuan', is: '71 billion yuan', approvedAt: null },
    ]);
    expect((await document(first)).body[0]?.text).toContain('69 billion');
    expect((await read(draft)).corrections).toEqual([]);
    const revisions = await client.get(`${EDITORIAL}/articles/${first.id}/revisions?all=true&limit=1`);
    expect(revisions.body.items[0]).toMatchObject({ cause: 'correction' });

    const published = await publish(made.body, client, ifMatch((await batch(made.body)).revision));

    expect([published.status, published.body.open]).toEqual([200, 0]);
    expect(published.body).toMatchObject({ publishedBy: { name: 'Administrator' } });
    const shown = await document(first);
    expect(shown.body[0]?.text).toContain('71 billion');
    expect(shown.corrections).toMatchObject([{ text: TEXT }]);
    expect((await document(translation)).corrections).toMatchObject([{ text: 'Ein Irrtum.' }]);
    expect((await document(other)).body[0]?.text).toContain('RMB69bn');
    expect(await read(first)).toMatchObject({ status: 'published', workingStatus: null });
    expect(await read(draft)).toMatchObject({ status: 'draft', statistics: [{ value: '71000000000' }] });
    expect((await publish(made.body)).body).toMatchObject({ code: 'batch-published' });
    expect(
      (await decide(made.body, itemOf((await batch(made.body)).items, other), { state: 'corrected' })).body,
    ).toMatchObject({ code: 'batch-published' });
    const trail = await client.get(`/v1/admin/audit?resourceId=${made.body.id}`);
    expect(trail.body.items.map(({ action }) => action).sort()).toEqual(['create', 'publish']);
    const decisions = await client.get(`/v1/admin/audit?resourceKind=correction-batch-item&action=decide`);
    expect(decisions.body.items).toHaveLength(4);
  });

  it('bring no other change out with them, and all or nothing', async () => {
    const [one, two] = [await step(await printing('Exports')), await step(await printing('Exports'))];
    const { revision } = await read(two);
    await client.patch(`${EDITORIAL}/articles/${two.id}`, { kicker: 'Half a thought' }, revision);
    const made = (await make(factOf(one))).body;
    expect(itemOf(made.items, two)).toMatchObject({ hasUnpublishedChanges: true });
    for (const article of [one, two]) await decide(made, itemOf(made.items, article), { state: 'corrected' });

    const refused = await publish(made);

    expect(refused.body).toMatchObject({
      status: 409,
      code: 'batch-refused',
      items: [{ articleId: two.id, slug: two.slug, code: 'unpublished-changes' }],
    });
    expect((await document(one)).body[0]?.text).toContain('69 billion');
    expect((await batch(made)).publishedAt).toBeNull();
    // Published by itself, it stands in nobody's way.
    await step(two);
    expect((await publish(made)).status).toBe(200);
    for (const article of [one, two]) expect((await document(article)).body[0]?.text).toContain('71 billion');
  });

  it('never overwrite what somebody changed meanwhile', async () => {
    const [one, two] = [await step(await printing('Imports')), await printing('Imports')];
    const made = (await make(factOf(one))).body;
    const fact = `${EDITORIAL}/statistics/${factOf(two)}`;
    const { revision } = (await client.get(fact)).body;
    await client.patch(fact, { value: '72000000000' }, revision);
    expect(itemOf((await batch(made)).items, two)).toMatchObject({ changedMeanwhile: true });
    expect(itemOf((await batch(made)).items, one)).toMatchObject({ changedMeanwhile: false });
    const refused = await decide(made, itemOf(made.items, two), { state: 'corrected' });
    expect(refused.body).toMatchObject({ status: 409, code: 'changed-meanwhile' });
    expect((await read(two)).statistics[0]?.value).toBe('72000000000');
    // Other words in the passage are somebody's work too; listed anew, the use can be corrected.
    const article = await read(one);
    const [block] = article.body;
    await client.patch(
      `${EDITORIAL}/articles/${one.id}`,
      {
        body: [{ ...block, text: 'The city will invest some 69,000 million yuan.', marks: [] }],
        statistics: [
          { id: factOf(one), anchors: [{ exact: '69,000 million yuan' }], asPrinted: '69,000 million yuan' },
        ],
      },
      article.revision,
    );
    expect((await decide(made, itemOf(made.items, one), { state: 'corrected' })).body).toMatchObject({
      code: 'changed-meanwhile',
    });
    const anew = await decide(made, itemOf(made.items, one), { state: 'open' });
    expect(anew.body).toMatchObject({
      passage: '69,000 million yuan',
      proposal: { replacement: '71,000 million yuan' },
    });
    const corrected = await decide(made, anew.body, { state: 'corrected', replacement: '71 billion yuan' });
    expect(corrected.status).toBe(200);
    expect((await read(one)).body[0]?.text).toBe('The city will invest some 71 billion yuan.');
    expect((await decide(made, corrected.body, { state: 'dismissed', reason: 'No.' })).body).toMatchObject({
      code: 'item-corrected',
    });
  });

  it('are decided by two editors at once, each use by one', async () => {
    const [one, two] = [await printing('Retail'), await printing('Retail')];
    const made = (await make(factOf(one))).body;
    const editors = await Promise.all([addUser(app, { role: 'editor' }), addUser(app, { role: 'editor' })]);
    const answers = await Promise.all(
      editors.flatMap((editor) =>
        [one, two].map((article) =>
          decide(made, itemOf(made.items, article), { state: 'corrected' }, editor),
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 412, 412]);
    for (const article of [one, two]) expect((await read(article)).statistics[0]?.value).toBe('71000000000');
    expect(await batch(made)).toMatchObject({ open: 0, revision: 3 });
  });

  it('publish nothing for whom a rule stops', async () => {
    const one = await step(await printing('Housing'));
    const made = (await make(factOf(one))).body;
    const editor = await addUser(app, { role: 'editor' });
    const settings = (await client.get(`${EDITORIAL}/settings`)).body;
    const rules = { default: { fourEyes: 'required' } };
    await client.patch('/v1/admin/settings', { rules }, settings.revision);
    await decide(made, itemOf(made.items, one), { state: 'corrected' }, editor);
    expect((await publish(made, editor)).body).toMatchObject({
      code: 'batch-refused',
      items: [{ articleId: one.id, code: 'four-eyes' }],
    });
    expect((await publish(made)).status).toBe(200);
    await client.patch(
      '/v1/admin/settings',
      { rules: { default: { fourEyes: 'off' } } },
      settings.revision + 1,
    );
  });

  it('correct the words of a quote, in one part or in translations', async () => {
    const said = (text: string, parts: readonly string[], more: object = {}) =>
      created({
        body: [{ type: 'paragraph', text: `“${parts.join('” she said, “')}”, said Wu.` }],
        quotes: [
          { text, speaker: { person: { name: 'Wu Qing' } }, anchors: parts.map((exact) => ({ exact })) },
        ],
        ...more,
      });
    const one = await step(
      await said('We build two ports. They open in May.', ['We build two ports.', 'They open in May.']),
    );
    const german = await said(
      'Wir bauen zwei Häfen. Im Mai ist es so weit.',
      ['Wir bauen zwei Häfen. Im Mai ist es so weit.'],
      { language: 'de', translationOf: one.id },
    );
    const changes = { text: 'We build three ports. They open in May.' };

    const made = await make(one.quotes[0]?.id ?? '', { changes, text: 'She said three.' }, client, 'quotes');

    expect(itemOf(made.body.items, one)).toMatchObject({
      passage: 'We build two ports.',
      proposal: { replacement: 'We build three ports.' },
    });
    expect(itemOf(made.body.items, german).proposal.replacement).toBeNull();
    await decide(made.body, itemOf(made.body.items, one), { state: 'corrected' });
    expect(
      (await decide(made.body, itemOf(made.body.items, german), { state: 'corrected' })).body.errors,
    ).toMatchObject([{ pointer: '/replacement', code: 'required' }]);
    const replacement = 'Wir bauen drei Häfen. Im Mai ist es so weit.';
    await decide(made.body, itemOf(made.body.items, german), { state: 'corrected', replacement });
    expect((await publish(made.body)).status).toBe(200);
    expect(await document(one)).toMatchObject({
      body: [{ text: '“We build three ports.” she said, “They open in May.”, said Wu.' }],
      quotes: [
        { text: changes.text, anchors: [{ exact: 'We build three ports.' }, { exact: 'They open in May.' }] },
      ],
    });
    expect(await read(german)).toMatchObject({
      quotes: [{ text: replacement }],
      body: [{ text: `“${replacement}”, said Wu.` }],
    });
  });

  it('correct the names of people and organizations wherever they are printed', async () => {
    const person = (await client.post(`${EDITORIAL}/people`, { name: 'Chen Mingbo' })).body;
    const one = await step(
      await created({
        headline: 'Chen Mingbo opens a port',
        body: [{ type: 'paragraph', text: 'Chen Mingbo smiled. “Done”, said Chen Mingbo.' }],
        bylines: [{ name: 'Chen Mingbo', personId: person.id, role: 'author' }],
        mentions: [{ personId: person.id, anchors: [{ exact: 'Chen Mingbo smiled' }] }],
        quotes: [
          {
            text: 'Done',
            speaker: { personId: person.id, name: 'Chen Mingbo', title: 'director' },
            anchors: [{ exact: 'Done' }],
          },
        ],
      }),
    );
    const made = await make(
      person.id,
      { changes: { name: 'Chen Mingbao', title: 'deputy director' }, text: 'His name is Chen Mingbao.' },
      client,
      'people',
    );
    expect(made.body.items.map(({ pointer, passage }) => [pointer, passage])).toEqual([
      ['/quotes/0/speaker', 'Chen Mingbo'],
      ['/bylines/0', 'Chen Mingbo'],
      ['/headline', 'Chen Mingbo'],
      ['/body/0/text', 'Chen Mingbo'],
    ]);
    for (const item of made.body.items) {
      const decided = await decide(made.body, item, { state: 'corrected' });
      expect([item.pointer, decided.status]).toEqual([item.pointer, 200]);
    }
    expect((await publish(made.body)).status).toBe(200);
    const shown = await document({ ...one, slug: (await read(one)).slug });
    expect(shown).toMatchObject({
      headline: 'Chen Mingbao opens a port',
      body: [{ text: 'Chen Mingbao smiled. “Done”, said Chen Mingbao.' }],
      bylines: [{ name: 'Chen Mingbao' }],
      quotes: [{ speaker: { name: 'Chen Mingbao', title: 'deputy director' } }],
    });
    expect(JSON.stringify(shown.body)).not.toContain('Mingbo ');
    // What readers are told, they are told once for the passage and once for the quote.
    expect(shown.corrections.length).toBeLessThanOrEqual(2);

    const organization = (await client.post(`${EDITORIAL}/organizations`, { name: 'Port of Shanghai' })).body;
    await created({
      quotes: [
        {
          text: 'We grow',
          speaker: { organizationId: organization.id, organizationName: 'Port of Shanghai' },
        },
      ],
    });
    const renamed = await make(
      organization.id,
      { changes: { name: 'Shanghai Port Group' }, text: 'Its name.' },
      client,
      'organizations',
    );
    expect(renamed.body.items).toMatchObject([
      { pointer: '/quotes/0/speaker', proposal: { replacement: 'Shanghai Port Group' } },
    ]);
    const refused = await make(
      organization.id,
      { changes: { title: 'x' }, text: 'No.' },
      client,
      'organizations',
    );
    expect(refused.body.errors).toMatchObject([{ pointer: '/changes/title', code: 'unknown-property' }]);
  });

  it('show of foreign sections what readers see, and the rest as a number', async () => {
    const [economy, sports] = await Promise.all(
      ['Economy', 'Sports'].map(
        async (name) => (await client.post(`${EDITORIAL}/sections`, { name })).body.id,
      ),
    );
    const own = await step(await printing('Freight', undefined, { sectionId: economy }));
    const shown = await step(await printing('Freight', undefined, { sectionId: sports }));
    const secret = await printing('Freight', undefined, { sectionId: sports });
    const limited = await addUser(app, { role: 'editor', sections: [economy ?? ''] });
    const made = (await make(factOf(own), undefined, limited)).body;
    expect(made.items.map(({ articleId, foreign }) => [articleId, foreign]).sort()).toEqual(
      [
        [own.id, false],
        [shown.id, true],
      ].sort(),
    );
    expect(made).toMatchObject({ hidden: 1, open: 3 });
    expect(JSON.stringify(made)).not.toContain(secret.id);
    expect((await decide(made, itemOf(made.items, shown), { state: 'corrected' }, limited)).status).toBe(403);
    await decide(made, itemOf(made.items, own), { state: 'corrected' }, limited);
    expect((await publish(made, limited)).body).toMatchObject({
      code: 'items-open',
      items: [{ articleId: shown.id }],
      hidden: 1,
    });
    const whole = await batch(made);
    for (const item of whole.items)
      if (item.state === 'open') await decide(made, item, { state: 'corrected' });
    expect((await publish(made, limited)).body).toMatchObject({ code: 'batch-refused', hidden: 1 });
    expect((await document(own)).body[0]?.text).toContain('69 billion');
    expect((await publish(made)).status).toBe(200);

    const other = await addUser(app, { role: 'editor', sections: [UNKNOWN] });
    expect((await other.get(`${BATCHES}/${made.id}`)).status).toBe(404);
    expect((await other.get(BATCHES)).body.items.map(({ id }) => id)).not.toContain(made.id);
    expect((await limited.get(BATCHES)).body.items.map(({ id }) => id)).toContain(made.id);
  });

  it('are made, decided and published by editors, with what they need', async () => {
    const one = await printing('Passengers');
    const { viewer, reporter, editor } = await castOf(app);
    const by = async (who: Client): Promise<number> => (await make(factOf(one), undefined, who)).status;
    expect([await by(viewer), await by(reporter), await by(editor)]).toEqual([403, 403, 201]);
    const made = (await make(factOf(one))).body;
    const [item] = made.items;
    if (!item) throw new Error('The batch is empty.');
    expect([
      (await viewer.get(`${BATCHES}/${made.id}`)).status,
      (await publish(made, reporter)).status,
    ]).toEqual([200, 403]);
    expect((await decide(made, item, { state: 'corrected' }, reporter)).status).toBe(403);
    expect((await client.patch(`${BATCHES}/${made.id}/items/${item.id}`, { state: 'open' })).status).toBe(
      428,
    );
    expect((await client.patch(`${BATCHES}/${made.id}/items/${item.id}`, { state: 'open' }, 9)).status).toBe(
      412,
    );
    expect((await decide(made, { ...item, id: UNKNOWN }, { state: 'corrected' })).status).toBe(404);
    expect((await decide({ ...made, id: UNKNOWN }, item, { state: 'corrected' })).status).toBe(404);
    expect((await publish({ ...made, id: UNKNOWN })).status).toBe(404);
    expect((await publish(made, client, ifMatch(9))).status).toBe(412);
    expect((await make(UNKNOWN)).status).toBe(404);
    const pointers = async (body: object): Promise<unknown> =>
      (await make(factOf(one), body)).body.errors.map(({ pointer, code }) => [pointer, code]);
    expect(await pointers({ changes: { value: 'many' }, text: TEXT })).toEqual([
      ['/changes/value', 'not-a-decimal'],
    ]);
    expect(await pointers({ changes: {}, text: TEXT })).toEqual([['/changes', 'required']]);
    expect(await pointers({ changes: { anchors: [] }, text: TEXT })).toEqual([
      ['/changes/anchors', 'read-only'],
    ]);
    expect(await pointers({ changes: CHANGES })).toEqual([['/text', 'required']]);
    expect((await decide(made, item, { state: 'dismissed' })).body.errors).toMatchObject([
      { pointer: '/reason', code: 'required' },
    ]);
    const pages = await client.get(`${BATCHES}?published=false&limit=1&count=true`);
    expect(pages.body).toMatchObject({ items: [{ id: made.id }] });
    expect(pages.body.total).toBeGreaterThan(1);
  });
});
