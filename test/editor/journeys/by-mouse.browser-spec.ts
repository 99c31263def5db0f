import type { Page } from 'playwright-core';
import { describeInBrowsers } from '../browsers.js';
import { Steps, waitForState } from '../desk-keys.js';
import { newArticle, PageRoom } from '../page-room.js';
import { Journeys, LEFT, at as near, plain, PRICE_TEXT, STEPS, TEXT, withFacts } from './journeys.js';

describeInBrowsers('the journeys of an editor by the mouse', ({ launch }) => {
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
    await steps.click(page.getByRole('button', { name: /^New/ }));
    await page.getByLabel('Headline').waitFor();
    await steps.type('A crane by mouse');
    await waitForState(page, 'Saving');
    await waitForState(page, 'Saved');
    await steps.click(page.getByRole('link', { name: 'Desk' }));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(steps.taken).toBe(STEPS.write.mouse);
  });

  it('mark a quote, whose speaker one types, or who stands in the sentence', async () => {
    const { page, steps, at } = await begin();
    await at.knownSpeaker();
    const mark = page.getByRole('button', { name: /^Mark/ });
    const quote = page.getByRole('menuitem', { name: 'Quote' });
    const done = page.locator('.marking').getByRole('button', { name: /^Mark/ });
    const id = await at.open({
      headline: 'Ships',
      body: [{ type: 'paragraph', text: '“Ships wait.” It rained.' }],
    });
    await steps.doubleClick(at.line, near(30));
    await steps.click(mark.first());
    await steps.click(quote);
    await page.getByRole('combobox', { name: 'Who said it' }).waitFor();
    await steps.type('Ine');
    await steps.click(page.getByRole('option', { name: /Ines Falk/ }).first());
    await steps.click(done);
    await page.locator('.card-quote').waitFor();
    expect(steps.taken).toBe(STEPS.quote.mouse);
    expect((await at.saved(id))['quotes']).toMatchObject([
      { text: 'Ships wait.', speaker: { name: 'Ines Falk', title: 'director' } },
    ]);
    await at.open(plain('Ships again'));
    const proposed = await steps.count(async () => {
      await steps.doubleClick(at.line, near(60));
      await steps.click(mark.first());
      await steps.click(quote);
      await page.getByRole('combobox', { name: 'Who said it' }).waitFor();
      await steps.click(done);
      await page.locator('.card-quote').waitFor();
    });
    expect(proposed).toBe(STEPS['quote, speaker proposed'].mouse);
  });

  it('mark a figure, whose value is read from the words', async () => {
    const { page, steps, at } = await begin();
    const id = await at.open({
      headline: 'A price',
      body: [{ type: 'paragraph', text: PRICE_TEXT }],
    });
    await steps.click(at.line, near(40));
    await steps.click(page.getByRole('button', { name: /^Mark/ }).first());
    await steps.click(page.getByRole('menuitem', { name: 'Figure' }));
    await page.getByRole('textbox', { name: 'Value' }).and(page.locator('[value="4200000"]')).waitFor();
    await steps.type('Crane price');
    await steps.click(page.locator('.marking').getByRole('button', { name: /^Mark/ }));
    await page.locator('.card-figure').waitFor();
    expect(steps.taken).toBe(STEPS.figure.mouse);
    expect((await at.saved(id))['statistics']).toMatchObject([
      { value: '4200000', indicator: { name: 'Crane price' } },
    ]);
  });

  it('go to a finding, and do what it proposes', async () => {
    const { page, steps, at } = await begin();
    const id = await at.open(withFacts('Checked', '4500000'));
    await at.checked(true);
    await steps.click(at.panel('Checks'));
    await steps.click(page.locator('.remedy'));
    expect(steps.taken).toBe(STEPS.finding.mouse);
    await at.checked(false);
    expect((await at.saved(id))['statistics']).toMatchObject([{ value: '4200000' }]);
  });

  it('submit', async () => {
    const { page, steps, at } = await begin('reporter');
    await newArticle(page, 'From the harbour', 'A crane came.');
    await steps.click(at.bar.getByRole('button', { name: /^Submit/ }));
    await steps.click(at.dialog.getByRole('button', { name: /^Submit/ }));
    await at.status('in-review');
    expect(steps.taken).toBe(STEPS.submit.mouse);
  });

  it('review what waits: approve, or send it back', async () => {
    const { page, steps, at } = await begin();
    await at.made(plain('It waits'), 'submit');
    await page.reload();
    await steps.click(page.getByRole('link', { name: 'It waits' }));
    await steps.click(at.bar.getByRole('button', { name: /^Approve/ }));
    await at.dialog.getByText('all of it is new').waitFor();
    await steps.click(at.dialog.getByRole('button', { name: /^Approve/ }));
    await at.status('approved');
    expect(steps.taken).toBe(STEPS.review.mouse);

    await at.open(plain('It waits too'), 'submit');
    await at.bar.getByRole('button', { name: 'Review', exact: true }).click();
    await at.dialog.getByText('all of it is new').waitFor();
    const back = await steps.count(async () => {
      await steps.click(at.dialog.getByRole('button', { name: /^Send back/ }));
      await at.dialog.getByLabel('Note for colleagues').and(page.locator(':focus')).waitFor();
      await steps.type('Who says so?');
      await steps.click(at.dialog.getByRole('button', { name: /^Send back/ }));
      await at.status('draft');
    });
    expect(back).toBe(STEPS['send back'].mouse);
  });

  it('sign off a fact', async () => {
    const { page, steps, at } = await begin();
    await at.open(withFacts('Signed'));
    const card = page.locator('.card-quote');
    await steps.click(card.getByRole('button', { name: /^Sign off/ }));
    await steps.choose(page.getByLabel('Checked by'), 'asking on the phone');
    await steps.click(card.locator('form').getByRole('button', { name: /^Sign off/ }));
    await page.getByText('Signed off by Cleo Chief: asking on the phone').waitFor();
    expect(steps.taken).toBe(STEPS['sign off'].mouse);
  });

  it('schedule', async () => {
    const { steps, at } = await begin();
    await at.open(plain('For tomorrow'));
    await steps.click(at.bar.getByRole('button', { name: /^Publish/ }));
    await steps.click(at.dialog.locator('.step').filter({ hasText: 'Schedule' }));
    await at.dialog
      .getByLabel(/Goes out at/)
      .and(at.page.locator(':focus'))
      .waitFor();
    await steps.type('tomorrow 6');
    await at.dialog.getByText(/^That is .* 06:00/).waitFor();
    await steps.click(at.dialog.getByRole('button', { name: /^Schedule/ }));
    await at.status('scheduled');
    expect(steps.taken).toBe(STEPS.schedule.mouse);
  });

  it('publish, also in spite of an error, for a reason', async () => {
    const { page, steps, at } = await begin();
    await at.open(plain('Out'));
    await steps.click(at.bar.getByRole('button', { name: /^Publish/ }));
    await steps.click(at.dialog.getByRole('button', { name: /^Publish/ }));
    await at.status('published');
    expect(steps.taken).toBe(STEPS.publish.mouse);

    await at.open(withFacts('Out in spite of it', '4500000'));
    await at.checked(true);
    const inSpite = await steps.count(async () => {
      await steps.click(at.bar.getByRole('button', { name: /^Publish/ }));
      await at.dialog.getByLabel('Why, in spite of the errors').and(page.locator(':focus')).waitFor();
      await steps.type('The source was read again.');
      await steps.click(at.dialog.getByRole('button', { name: /^Publish/ }));
      await at.status('published');
    });
    expect(inSpite).toBe(STEPS['publish in spite of an error'].mouse);
  });

  it('correct a printed figure, and tell readers', async () => {
    const { page, steps, at } = await begin();
    const id = await at.open(withFacts('A wrong price', undefined, PRICE_TEXT), 'publish');
    await at.line.dblclick(near(8));
    await steps.type('4.5');
    await at.checked(true);
    await steps.click(at.panel('Checks'));
    await steps.click(page.locator('.remedy'));
    await at.checked(false);
    await steps.click(at.bar.locator('.primary'));
    await at.dialog.getByText('It is “4.5 million euros”.').waitFor();
    await steps.click(at.dialog.getByRole('button', { name: /^Publish/ }));
    await at.dialog.waitFor({ state: 'detached' });
    expect(steps.taken).toBe(STEPS.correct.mouse);
    expect(await at.now(id)).toMatchObject({
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
    await steps.click(at.bar.getByRole('button', { name: 'History' }));
    await steps.click(page.locator('.runs li:nth-child(2) button'));
    await at.dialog.locator('.diff').waitFor();
    await steps.click(at.dialog.getByRole('button', { name: /^Go back/ }));
    await at.dialog.waitFor({ state: 'detached' });
    expect(steps.taken).toBe(STEPS['go back'].mouse);
    expect(await room.textOf(id)).toEqual([TEXT]);
  });
});
