import type { Page } from 'playwright-core';
import { describeInBrowsers } from '../browsers.js';
import { Steps, waitForState } from '../desk-keys.js';
import { newArticle, PageRoom } from '../page-room.js';
import { Journeys, LEFT, plain, PRICE_TEXT, STEPS, TEXT, withFacts } from './journeys.js';

describeInBrowsers('the journeys of an editor by the keyboard', ({ launch }) => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  const begin = async (
    role: Parameters<PageRoom['open']>[0] = 'chief-editor',
  ): Promise<{ page: Page; steps: Steps; at: Journeys }> => {
    const watched = await room.open(role);
    const { page } = watched;
    watched.expect(LEFT);
    return { page, steps: new Steps(page), at: new Journeys(room, page) };
  };

  it('write: open a draft, type, leave', async () => {
    const { page, steps } = await begin();
    await steps.press('n');
    await page.getByLabel('Headline').waitFor();
    await steps.type('A crane');
    await waitForState(page, 'Saving');
    await waitForState(page, 'Saved');
    await page.close();
    expect(steps.taken + 1).toBe(STEPS.write.keys);
    const { body } = await room.app.client.get<never>('/v1/editorial/articles?q=crane');
    expect(body).toMatchObject({ items: [{ headline: 'A crane', status: 'draft' }] });
  });

  it('mark a quote, whose speaker one types, or who stands in the sentence', async () => {
    const { page, steps, at } = await begin();
    await at.knownSpeaker();
    const id = await at.open({
      headline: 'Ships',
      body: [{ type: 'paragraph', text: '“Ships wait.” It rained.' }],
    });
    const speaker = page.getByRole('combobox', { name: 'Who said it' });
    const typed = await steps.count(async () => {
      await at.caretIn(at.line, 30);
      steps.taken += 1;
      await steps.chord('Alt+Enter', 'q');
      await speaker.waitFor();
      await steps.type('Ine');
      await page
        .getByRole('option', { name: /Ines Falk/ })
        .first()
        .waitFor();
      await steps.press('Enter', 'Enter');
      await page.locator('.card-quote').waitFor();
    });
    expect(typed).toBe(STEPS.quote.keys);
    expect((await at.saved(id))['quotes']).toMatchObject([
      { text: 'Ships wait.', speaker: { name: 'Ines Falk', title: 'director' } },
    ]);
    await at.open(plain('Ships again'));
    const proposed = await steps.count(async () => {
      await at.caretIn(at.line, 60);
      steps.taken += 1;
      await steps.chord('Alt+Enter', 'q');
      await speaker.waitFor();
      await steps.press('Enter');
      await page.locator('.card-quote').waitFor();
    });
    expect(proposed).toBe(STEPS['quote, speaker proposed'].keys);
  });

  it('mark a figure, whose value is read from the words', async () => {
    const { page, steps, at } = await begin();
    const id = await at.open({ headline: 'A price', body: [{ type: 'paragraph', text: PRICE_TEXT }] });
    await at.caretIn(at.line, 40);
    steps.taken += 1;
    await steps.chord('Alt+Enter', 'f');
    await page.getByRole('textbox', { name: 'Value' }).and(page.locator('[value="4200000"]')).waitFor();
    await steps.type('Crane price');
    await steps.press('Enter');
    await page.locator('.card-figure').waitFor();
    expect(steps.taken).toBe(STEPS.figure.keys);
    expect((await at.saved(id))['statistics']).toMatchObject([
      { value: '4200000', indicator: { name: 'Crane price' } },
    ]);
  });

  it('go to a finding, and do what it proposes', async () => {
    const { page, steps, at } = await begin();
    const id = await at.open(withFacts('Checked', '4500000'));
    await at.checked(true);
    await steps.press('F8');
    await page.locator('.remedy:focus').waitFor();
    await steps.press('Enter');
    expect(steps.taken).toBe(STEPS.finding.keys);
    await at.checked(false);
    expect((await at.saved(id))['statistics']).toMatchObject([{ value: '4200000' }]);
  });

  it('submit', async () => {
    const { page, steps, at } = await begin('reporter');
    await newArticle(page, 'From the harbour', 'A crane came.');
    await steps.press('Control+Enter');
    await at.dialog.getByRole('button', { name: 'Submit' }).and(at.page.locator(':focus')).waitFor();
    await steps.press('Enter');
    await at.status('in-review');
    expect(steps.taken).toBe(STEPS.submit.keys);
  });

  it('review what waits: approve, or send it back', async () => {
    const { page, steps, at } = await begin();
    const id = await at.made(plain('It waits'), 'submit');
    await page.reload();
    await page.getByRole('link', { name: 'It waits' }).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('link', { name: 'It waits' }).and(page.locator(':focus')).waitFor();
    await steps.press('Enter');
    await at.status('in-review');
    await steps.press('Control+Enter');
    await at.dialog.getByText('all of it is new').waitFor();
    await steps.press('Enter');
    await at.status('approved');
    expect(steps.taken).toBe(STEPS.review.keys);
    expect(await at.now(id)).toMatchObject({ status: 'approved' });

    const other = await at.open(plain('It waits too'), 'submit');
    await page.keyboard.press('F9');
    await at.dialog.getByText('all of it is new').waitFor();
    const back = await steps.count(async () => {
      await steps.press('r');
      await at.dialog.getByLabel('Note for colleagues').and(page.locator(':focus')).waitFor();
      await steps.type('Who says so?');
      await steps.press('Enter');
      await at.status('draft');
    });
    expect(back).toBe(STEPS['send back'].keys);
    const { body } = await room.app.client.get<never>(`/v1/editorial/articles/${other}/transitions?sort=-at`);
    expect(body).toMatchObject({ items: [{ action: 'reject', note: 'Who says so?' }, { action: 'submit' }] });
  });

  it('sign off a fact', async () => {
    const { page, steps, at } = await begin();
    const id = await at.open(withFacts('Signed'));
    await at.caretIn(page.locator('.fact-quote'), 40);
    await page.locator('.card-quote[aria-current=true]').waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('.card-quote button:focus').waitFor();
    await steps.press('s');
    await page.getByLabel('Checked by').and(page.locator(':focus')).waitFor();
    await steps.press('a', 'Enter');
    await page.getByText('Signed off by Cleo Chief: asking on the phone').waitFor();
    expect(steps.taken).toBe(STEPS['sign off'].keys);
    expect((await at.now(id))['quotes']).toMatchObject([{ signOff: { valid: true } }]);
  });

  it('schedule', async () => {
    const { steps, at } = await begin();
    const id = await at.open(plain('For tomorrow'));
    await steps.press('Control+Enter');
    const choice = at.dialog.getByRole('radio', { name: /Schedule/ });
    await choice.waitFor();
    await steps.press((await choice.getAttribute('aria-keyshortcuts')) ?? '');
    await at.dialog
      .getByLabel(/Goes out at/)
      .and(at.page.locator(':focus'))
      .waitFor();
    await steps.type('tomorrow 6');
    await at.dialog.getByText(/^That is .* 06:00/).waitFor();
    await steps.press('Enter');
    await at.status('scheduled');
    expect(steps.taken).toBe(STEPS.schedule.keys);
    const { scheduledFor } = await at.now(id);
    expect(new Date(String(scheduledFor)).getTime()).toBeGreaterThan(Date.now());
  });

  it('publish, also in spite of an error, for a reason', async () => {
    const { page, steps, at } = await begin();
    await at.open(plain('Out'));
    await steps.press('Control+Enter');
    await at.dialog.getByRole('button', { name: 'Publish' }).and(page.locator(':focus')).waitFor();
    await steps.press('Enter');
    await at.status('published');
    expect(steps.taken).toBe(STEPS.publish.keys);

    await at.open(withFacts('Out in spite of it', '4500000'));
    await at.checked(true);
    const inSpite = await steps.count(async () => {
      await steps.press('Control+Enter');
      await at.dialog.getByLabel('Why, in spite of the errors').and(page.locator(':focus')).waitFor();
      await steps.type('The source was read again.');
      await steps.press('Enter');
      await at.status('published');
    });
    expect(inSpite).toBe(STEPS['publish in spite of an error'].keys);
  });

  it('correct a printed figure, and tell readers', async () => {
    const { page, steps, at } = await begin();
    // At the start, where no browser breaks the line within it.
    const id = await at.open(withFacts('A wrong price', undefined, PRICE_TEXT), 'publish');
    await at.caretIn(page.locator('.fact-figure'), 1);
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowRight');
    await steps.type('4.5');
    await at.checked(true);
    await steps.press('F8');
    await page.locator('.remedy:focus').waitFor();
    await steps.press('Enter');
    await at.checked(false);
    await steps.press('Control+Enter');
    await at.dialog
      .getByText('An earlier version said “4.2 million euros”. It is “4.5 million euros”.')
      .waitFor();
    await at.dialog
      .getByRole('button', { name: 'Publish' })
      .and(page.locator(':focus:not([data-pending])'))
      .waitFor();
    await steps.press('Enter');
    await at.dialog.waitFor({ state: 'detached' });
    expect(steps.taken).toBe(STEPS.correct.keys);
    expect(await at.now(id)).toMatchObject({
      hasUnpublishedChanges: false,
      statistics: [{ value: '4500000', asPrinted: '4.5 million euros' }],
      corrections: [{ was: '4.2 million euros', is: '4.5 million euros' }],
    });
  });

  it('go back', async () => {
    const { page, steps, at } = await begin();
    const id = await at.open(plain('As it was'));
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' More.');
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    await steps.press('Control+h');
    await page.locator('.runs button:focus').waitFor();
    await steps.press('ArrowDown');
    await page.locator('.runs li:nth-child(2) button[aria-pressed=true]').waitFor();
    await at.dialog.locator('.diff').waitFor();
    await steps.press('Enter');
    await at.dialog.waitFor({ state: 'detached' });
    expect(steps.taken).toBe(STEPS['go back'].keys);
    expect(await room.textOf(id)).toEqual([TEXT]);
    await at.text.filter({ hasNotText: 'More.' }).waitFor();
  });
});
