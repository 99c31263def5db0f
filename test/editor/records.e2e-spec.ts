import type { Page } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import type { Body } from '../support/client.js';
import { ABSENT, CHROMIUM, launch } from './chromium.js';
import { PageRoom, violations } from './page-room.js';

const TEXT = 'The harbour will buy a crane for 42 million euros. “We turn ships away,” said Ines Falk.';
const TOLD = 'An earlier version gave the price as 42 million euros. It is 4.2 million.';
/** A figure and a quote, as an article prints them. */
const FACTS = {
  body: [{ type: 'paragraph', text: TEXT }],
  statistics: [
    {
      indicator: { name: 'Crane investment' },
      place: 'Lindhaven',
      period: '2027',
      nature: 'plan',
      value: '42000000',
      unit: { kind: 'currency', code: 'EUR' },
      asPrinted: '42 million euros',
      anchors: [{ exact: '42 million euros' }],
    },
  ],
  quotes: [
    {
      kind: 'direct',
      text: 'We turn ships away',
      saidOn: '2026-11-20',
      speaker: { person: { name: 'Ines Falk' }, title: 'director' },
      anchors: [{ exact: 'We turn ships away' }],
    },
  ],
};

describeWhere(CHROMIUM !== undefined, 'the records on the editors’ page', ABSENT, () => {
  let room: PageRoom;
  let articleId: string;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
    articleId = await published('A crane for the harbour', FACTS);
    await published('The crane, once more', FACTS);
    const body = [{ type: 'paragraph', text: 'She said that cranes are dear.' }];
    const quotes = [
      {
        kind: 'indirect',
        text: 'cranes are dear',
        anchors: [{ exact: 'cranes are dear' }],
        speaker: { person: { name: 'I. Falk' }, title: 'director' },
      },
    ];
    await published('Dear cranes', { body, quotes });
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  const published = async (headline: string, more: object): Promise<string> => {
    const { client } = room.app;
    const { body, status } = await client.post('/v1/editorial/articles', { headline, ...more });
    expect([status, body.errors]).toEqual([201, undefined]);
    const at = `/v1/editorial/articles/${body.id}`;
    const step = await client.post(`${at}/transitions`, { action: 'publish' }, { 'if-match': '"1"' });
    expect(step.status).toBe(200);
    return body.id;
  };
  const listed = async (path: string): Promise<Body[]> =>
    (await room.app.client.get<Body & { items: Body[] }>(`/v1/editorial/${path}`)).body.items;
  const named = async (kind: string, name: string): Promise<Body> =>
    (await listed(`${kind}?q=${encodeURIComponent(name)}`)).find((one) => one['name'] === name)!;
  const open = (page: Page, place: string): Promise<unknown> =>
    page.goto(`${room.app.url}/editor/records/${place}`);
  const state = (page: Page, words: string): Promise<void> =>
    page.locator('.form-end [role=status]').filter({ hasText: words }).waitFor();

  it('make a person by the keyboard, and save what two people change at once', async () => {
    const watched = await room.open('chief-editor');
    const { page } = watched;
    await page.getByRole('link', { name: 'Records' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await page.getByRole('link', { name: 'New person' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Name', { exact: true }).focus();
    await page.keyboard.type('Tomas Irgel');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tomas Irgel' }).waitFor();

    const { id } = await named('people', 'Tomas Irgel');
    const other = { description: 'Runs the port.', givenName: 'Tomas' };
    await room.app.client.patch(`/v1/editorial/people/${id}`, other, 1);
    watched.expect(/412/);
    await page.getByLabel('Who they are, for editors').focus();
    await page.keyboard.type('Harbour master.');
    await page.getByRole('button', { name: 'Add position' }).click();
    await page.getByLabel('Title').focus();
    await page.keyboard.type('harbour master');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Port of Lindhaven');
    await page.keyboard.press('Control+s');

    const conflict = page.getByRole('group', { name: 'Who they are, for editors' });
    await conflict.getByText('Runs the port.').waitFor();
    await state(page, 'Decide first');
    await conflict.getByRole('button', { name: 'Take mine' }).press('Enter');
    await page.keyboard.press('Control+s');
    await state(page, 'Saved');
    const { body } = await room.app.client.get(`/v1/editorial/people/${id}`);
    expect(body).toMatchObject({
      description: 'Harbour master.',
      givenName: 'Tomas',
      positions: [{ title: 'harbour master', organizationName: 'Port of Lindhaven' }],
    });
  });

  it('keep what was typed when one leaves the form, and archive', async () => {
    const { page } = await room.open('chief-editor');
    await room.app.client.post('/v1/editorial/organizations', { name: 'Dock Union' });
    await open(page, 'organizations');
    await page.getByRole('link', { name: 'Dock Union' }).click();
    await page.getByLabel('Short form').fill('DU');
    await page.getByRole('link', { name: 'Sections' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sections' }).waitFor();
    await page.goBack();
    await state(page, 'Not saved yet');
    await page.getByLabel('Short form').press('Enter');
    await state(page, 'Saved');
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('button', { name: 'Take out of the archive' }).waitFor();
    expect(await listed('organizations?archived=true')).toMatchObject([
      { name: 'Dock Union', acronym: 'DU' },
    ]);
  });

  it('do not delete what is in use, and say where it is', async () => {
    const watched = await room.open('chief-editor');
    const { page } = watched;
    watched.expect(/409/);
    await open(page, `people/${(await named('people', 'Ines Falk')).id}`);
    await page.getByRole('button', { name: 'Delete' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
    await dialog.getByRole('alert').filter({ hasText: 'It is used in' }).waitFor();
    await dialog.getByRole('link', { name: 'A crane for the harbour' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await named('people', 'Ines Falk')).toBeDefined();
  });

  it('merge two people after a preview, and take it back', async () => {
    const { page } = await room.open('chief-editor');
    const [into, from] = [await named('people', 'Ines Falk'), await named('people', 'I. Falk')];
    await open(page, `people/${into.id}`);
    await page.getByRole('link', { name: 'Merge …' }).press('Enter');
    await page.getByRole('combobox', { name: 'The same as' }).waitFor();
    await page.keyboard.type('I. Fa');
    await page.getByRole('option', { name: 'I. Falk' }).waitFor();
    await page.keyboard.press('Enter');
    const preview = page.getByRole('region', { name: 'What will be' });
    await preview.getByText('Leads here then: 1 article and 1 quote.').waitFor();
    await preview.getByRole('group', { name: 'Name' }).getByLabel('I. Falk').waitFor();
    await page.getByRole('button', { name: 'Merge' }).press('Enter');
    await page.getByText('I. Falk into Ines Falk').waitFor();
    expect(await listed(`quotes?personId=${into.id}`)).toHaveLength(3);

    await page.getByRole('button', { name: 'Undo the merge of I. Falk' }).press('Enter');
    await page.getByText('Undone by Cleo Chief,').waitFor();
    expect(await listed(`quotes?personId=${into.id}`)).toHaveLength(2);
    expect(await listed(`quotes?personId=${from.id}`)).toHaveLength(1);
  });

  it('show an indicator over time, as a table, a chart and a file', async () => {
    const { page } = await room.open('editor');
    await open(page, `indicators/${(await named('indicators', 'Crane investment')).id}`);
    const table = page.getByRole('region', { name: 'Values' });
    await table.getByRole('cell', { name: '42,000,000 EUR' }).first().waitFor();
    const chart = page.getByRole('img', { name: 'Chart of Crane investment' });
    await chart.waitFor();
    await page.waitForFunction('document.querySelector(".chart").naturalWidth > 0');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('crane-investment.csv');
  });

  it('find quotes by who said them and how, with their article', async () => {
    const { page } = await room.open('reporter');
    await open(page, 'quotes');
    const quotes = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
    await page.getByText('3 entries').waitFor();
    await page.getByLabel('Kind').selectOption({ label: 'indirect: in other words' });
    await page.getByText('1 entry').waitFor();
    await quotes.filter({ hasText: 'cranes are dear' }).waitFor();
    await page.getByLabel('Kind').selectOption({ label: 'All' });
    await page.getByRole('combobox', { name: 'Speaker' }).fill('Ines');
    await page.getByRole('option', { name: 'Ines Falk' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 entries').waitFor();
    expect(new URL(page.url()).searchParams.get('person')).toBe((await named('people', 'Ines Falk')).id);
    await quotes.getByRole('link', { name: 'A crane for the harbour' }).click();
    await page.getByRole('textbox', { name: 'Article text' }).waitFor();
    expect(page.url()).toContain(articleId);
  });

  it('correct a figure wherever it is printed, and list what readers were told', async () => {
    const { page } = await room.open('editor');
    await open(page, 'figures');
    await page.getByRole('button', { name: 'Correct everywhere: 42,000,000 EUR' }).first().press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Value').fill('4200000');
    await dialog.getByLabel('As it is to be printed').fill('4.2 million euros');
    await dialog.getByLabel('What readers are told').fill(TOLD);
    await dialog.getByRole('button', { name: 'Find every use' }).press('Enter');
    await page.getByText('2 uses, 2 still open').waitFor();
    const decide = page.getByRole('button', { name: /^Correct: / });
    await decide.first().press('Enter');
    await page.getByText('2 uses, 1 still open').waitFor();
    const left = page.getByRole('article').nth(1);
    await left.getByLabel('This use').selectOption({ label: 'Not affected' });
    await left.getByLabel('Why').fill('It quotes the ministry of that day.');
    await left.getByRole('button', { name: /^Not affected: / }).press('Enter');
    await page.getByText('2 uses, all of them decided').waitFor();
    await page.getByRole('button', { name: 'Publish all that is corrected' }).press('Enter');
    await page.getByText('Published by Edda Editor,').waitFor();

    await page.getByRole('link', { name: 'Corrections' }).click();
    await page.getByRole('list', { name: 'Corrections' }).getByText(TOLD).waitFor();
    expect((await listed('statistics?minValue=4200000&maxValue=4200000'))[0]).toMatchObject({
      asPrinted: '4.2 million euros',
    });
  });

  it('have no barrier that axe finds, in light and dark, and fit on a narrow screen', async () => {
    const { page } = await room.open('chief-editor');
    const [person, other] = [await named('people', 'Ines Falk'), await named('people', 'I. Falk')];
    const indicator = await named('indicators', 'Crane investment');
    const places = [
      ...['people', 'people/new', `people/${person.id}`, `people/${person.id}/merge?from=${other.id}`],
      ...['organizations/new', `indicators/${indicator.id}`, 'quotes', 'figures'],
      ...['speakers?by=person,month', 'corrections', 'batches', 'merges'],
      ...(await listed('correction-batches')).map(({ id }) => `batches/${id}`),
    ];
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        found.push(...(await violations(page)).map((violation) => `${name}, ${colorScheme}: ${violation}`));
      }
    };
    await page.setViewportSize({ width: 320, height: 720 });
    for (const place of places) {
      await open(page, place);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
      if (width > 320) found.push(`${place}: is ${width} wide`);
      await look(place);
    }
    await page.getByRole('link', { name: 'Figures' }).click();
    await page
      .getByRole('button', { name: /^Correct everywhere/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await look('the dialog of a correction');
    expect(found).toEqual([]);
  });
});
