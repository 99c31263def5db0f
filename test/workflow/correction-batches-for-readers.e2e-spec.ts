import { addUser } from '../support/accounts.js';
import { batchDesk, TEXT } from './batch-desk.js';
import { withApp } from '../with-app.js';

const EDITORIAL = '/v1/editorial';

describe('batches of corrections of what readers see', () => {
  const app = withApp();
  const { client } = app;
  const { created, printing, read, step, document, factOf, make, batch, decide, publish, itemOf } = batchDesk(
    () => client,
  );

  const change = async (article: { readonly id: string }, patch: object): Promise<void> => {
    const { revision } = await read(article);
    const changed = await client.patch(`${EDITORIAL}/articles/${article.id}`, patch, revision);
    expect([changed.status, changed.body.errors]).toEqual([200, undefined]);
  };

  it('list a figure that the working copy has dropped, and publish nothing else with it', async () => {
    const [one, two] = [await step(await printing('Dropped')), await step(await printing('Dropped'))];
    await change(two, { statistics: [] });
    const made = (await make(factOf(one))).body;
    const item = itemOf(made.items, two);
    expect(item).toMatchObject({
      factId: factOf(two),
      pointer: '/statistics/0',
      published: true,
      hasUnpublishedChanges: true,
      passage: '69 billion yuan',
      shownPassage: '69 billion yuan',
      proposal: { replacement: '71 billion yuan' },
    });
    for (const article of [one, two])
      expect((await decide(made, itemOf(made.items, article), { state: 'corrected' })).status).toBe(200);
    // The words still stood in the text.
    expect(await read(two)).toMatchObject({
      body: [{ text: 'The city will invest 71 billion yuan in factories.' }],
      statistics: [],
      corrections: [{ text: TEXT, was: '69 billion yuan', is: '71 billion yuan' }],
    });
    const refused = await publish(made);
    expect(refused.body).toMatchObject({ items: [{ articleId: two.id, code: 'unpublished-changes' }] });
    expect((await document(one)).body[0]?.text).toContain('69 billion');
    await step(two);
    expect((await publish(made)).status).toBe(200);
    expect(await document(two)).toMatchObject({ statistics: [], corrections: [{ text: TEXT }] });
    for (const article of [one, two])
      expect((await document(article)).body[0]?.text).toContain('71 billion yuan');
  });

  it('list quotes and names that only readers see', async () => {
    const person = (await client.post(`${EDITORIAL}/people`, { name: 'Ines Holm' })).body;
    const said = async () =>
      step(
        await created({
          body: [{ type: 'paragraph', text: '“We build two ports”, said Ines Holm.' }],
          quotes: [
            {
              text: 'We build two ports',
              speaker: { personId: person.id, name: 'Ines Holm' },
              anchors: [{ exact: 'We build two ports' }],
            },
          ],
        }),
      );
    const [one, two] = [await said(), await said()];
    await change(two, { body: [{ type: 'paragraph', text: 'She said nothing.' }], quotes: [] });
    const changes = { text: 'We build three ports' };
    const quotes = await make(one.quotes[0]?.id ?? '', { changes, text: 'Three.' }, client, 'quotes');
    expect(itemOf(quotes.body.items, two)).toMatchObject({
      passage: 'We build two ports',
      pointer: '/quotes/0',
      proposal: { replacement: 'We build three ports' },
    });
    const names = await make(person.id, { changes: { name: 'Inez Holm' }, text: 'Inez.' }, client, 'people');
    expect(
      names.body.items.flatMap(({ articleId, pointer }) => (articleId === two.id ? [pointer] : [])),
    ).toEqual(['/quotes/0/speaker', '/body/0/text']);
  });

  it('show of foreign sections the words and the place that readers see', async () => {
    const [own, foreign] = await Promise.all(
      ['Harbours', 'Rowing'].map(
        async (name) => (await client.post(`${EDITORIAL}/sections`, { name })).body.id,
      ),
    );
    const one = await step(await printing('Rows', undefined, { sectionId: own }));
    const seen = await step(await printing('Rows', 'RMB69bn', { sectionId: foreign }, { asPrinted: null }));
    const unseen = await step(
      await created({ sectionId: foreign, body: [{ type: 'paragraph', text: 'Nothing.' }] }),
    );
    const figure = { ...(await read(one)).statistics[0], id: undefined, anchors: [], signOff: undefined };
    const { articleId: _, revision: __, ...statistic } = figure as Record<string, unknown>;
    await change(unseen, { statistics: [{ ...statistic, asPrinted: 'a secret' }] });
    await change(seen, {
      statistics: [
        { value: '1', unit: { kind: 'percent' } },
        { id: factOf(seen), asPrinted: 'a secret' },
      ],
    });
    const limited = await addUser(app, { role: 'editor', sections: [own ?? ''] });
    const made = (await make(factOf(one), undefined, limited)).body;
    expect(made.items.map(({ articleId }) => articleId).sort()).toEqual([one.id, seen.id].sort());
    expect(made).toMatchObject({ hidden: 1, open: 3 });
    expect(itemOf(made.items, seen)).toMatchObject({
      foreign: true,
      pointer: '/statistics/0',
      passage: 'RMB69bn',
    });
    expect(JSON.stringify(made)).not.toContain('secret');
    expect(itemOf((await batch(made)).items, seen)).toMatchObject({ pointer: '/statistics/1' });
  });

  it('are not changed meanwhile by themselves', async () => {
    const one = await step(await printing('Steps'));
    const made = (await make(factOf(one))).body;
    await decide(made, itemOf(made.items, one), { state: 'corrected' });
    await publish(made);
    expect(itemOf((await batch(made)).items, one).changedMeanwhile).toBe(false);
    await change(one, { kicker: 'Something else' });
    expect(itemOf((await batch(made)).items, one).changedMeanwhile).toBe(true);
  });
  it('correct a title in the text, every name of somebody, and authors without a record', async () => {
    const { body: person } = await client.post(`${EDITORIAL}/people`, {
      name: 'Ruth Valdís Kelp',
      aliases: ['Ruth Kelp', 'R. V. Kelp'],
    });
    const speaker = { personId: person.id, name: 'Ruth Kelp', title: 'minister of kelp' };
    const one = await step(
      await created({
        headline: 'Ruth Kelp leaves',
        body: [
          { type: 'paragraph', text: '“Enough”, said Ruth Kelp, minister of kelp. R. V. Kelp then left.' },
          {
            type: 'paragraph',
            text: 'Kelp met the minister of kelp of Ruritania, minister of kelp (Kelp says).',
          },
        ],
        bylines: [{ name: 'R. V. Kelp', role: 'author' }],
        quotes: [{ text: 'Enough', speaker, anchors: [{ exact: 'Enough' }] }],
      }),
    );
    const german = await created({
      language: 'de',
      translationOf: one.id,
      headline: 'Es reicht',
      body: [{ type: 'paragraph', text: '„Genug“, sagte Ruth Kelp, Tangministerin.' }],
      quotes: [
        { text: 'Genug', speaker: { ...speaker, title: 'Tangministerin' }, anchors: [{ exact: 'Genug' }] },
      ],
    });
    const changes = { name: 'Ruth Kelpie', title: 'minister of seaweed' };
    const made = (await make(person.id, { changes, text: 'Her name and title.' }, client, 'people')).body;
    const listed = (article: { readonly id: string }): unknown[] =>
      made.items
        .filter(({ articleId }) => articleId === article.id)
        .map(({ pointer, passage, proposal }) => [pointer, passage, proposal.replacement]);
    expect(listed(one)).toEqual([
      ['/quotes/0/speaker', 'Ruth Kelp', changes.name],
      ['/bylines/0', 'R. V. Kelp', changes.name],
      ['/headline', 'Ruth Kelp', changes.name],
      ['/body/0/text', 'Ruth Kelp', changes.name],
    ]);
    for (const item of made.items)
      expect([item.pointer, (await decide(made, item, { state: 'corrected' })).status]).toEqual([
        item.pointer,
        200,
      ]);
    expect(await read(one)).toMatchObject({
      headline: 'Ruth Kelpie leaves',
      body: [
        { text: '“Enough”, said Ruth Kelpie, minister of seaweed. Ruth Kelpie then left.' },
        { text: 'Kelp met the minister of kelp of Ruritania, minister of seaweed (Kelp says).' },
      ],
      bylines: [{ name: 'Ruth Kelpie' }],
      quotes: [{ speaker: { name: 'Ruth Kelpie', title: 'minister of seaweed' } }],
    });
    expect((await publish(made)).status).toBe(200);
    // What she is called in German, only a person can say.
    expect(await read(german)).toMatchObject({
      body: [{ text: '„Genug“, sagte Ruth Kelpie, Tangministerin.' }],
      quotes: [{ speaker: { name: 'Ruth Kelpie', title: 'Tangministerin' } }],
    });
    const titles = await make(
      person.id,
      { changes: { title: changes.title }, text: 'Her title.' },
      client,
      'people',
    );
    expect(titles.body.items.map(({ passage, proposal }) => [passage, proposal.replacement])).toEqual([
      ['Tangministerin', null],
    ]);
    const [inGerman] = titles.body.items;
    const replacement = 'Algenministerin';
    const said = inGerman && (await decide(titles.body, inGerman, { state: 'corrected', replacement }));
    expect(said?.status).toBe(200);
    expect(await read(german)).toMatchObject({
      body: [{ text: '„Genug“, sagte Ruth Kelpie, Algenministerin.' }],
      quotes: [{ speaker: { name: 'Ruth Kelpie', title: 'Algenministerin' } }],
    });
  });

  it('correct a figure in the headline and its like as in the text', async () => {
    const one = await step(
      await printing('Headlines', '69 billion yuan', {
        headline: 'Shanghai has 69 billion yuan',
        kicker: 'No. 69',
        summary: 'The 69 billion yuan come from banks, 169 billion yuan or 1.69 billion yuan from elsewhere.',
      }),
    );
    const made = (await make(factOf(one))).body;
    expect((await decide(made, itemOf(made.items, one), { state: 'corrected' })).status).toBe(200);
    expect(await read(one)).toMatchObject({
      headline: 'Shanghai has 71 billion yuan',
      kicker: 'No. 69',
      summary: 'The 71 billion yuan come from banks, 169 billion yuan or 1.69 billion yuan from elsewhere.',
    });
  });
});
