import { describeWhere } from '../describe-where.js';
import { ABSENT, CHROMIUM, launch } from './chromium.js';
import { Steps, waitForState } from './desk-keys.js';
import { newArticle, PageRoom, PASSWORD, violations } from './page-room.js';

describeWhere(CHROMIUM !== undefined, "the editors' page in a browser", ABSENT, () => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  it('takes an article from its first word to its readers by the keyboard, in few steps', async () => {
    const { page } = await room.open('editor');
    const steps = new Steps(page);
    const text = '“We turn ships away every week,” said Ines Falk of the crane for 4.2 million euros.';
    const id = await newArticle(page, 'Harbour gets a second crane', text);

    await page.keyboard.press('Home');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    const quote = await steps.count(async () => {
      await steps.press('Alt+Enter', 'q');
      await page.getByRole('combobox', { name: 'Who said it' }).waitFor();
      await steps.press('Enter');
    });
    expect(quote).toBeLessThanOrEqual(3);

    await page.keyboard.press('End');
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowLeft');
    const figure = await steps.count(async () => {
      await steps.press('Alt+Enter', 'f');
      await page.getByRole('textbox', { name: 'Value' }).and(page.locator('[value="4200000"]')).waitFor();
      await steps.type('Crane investment');
      await steps.press('Enter');
    });
    expect(figure).toBeLessThanOrEqual(4);

    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    const saved = await room.app.client.get(`/v1/editorial/articles/${id}`);
    expect(saved.body.quotes).toMatchObject([
      { text: 'We turn ships away every week', speaker: { name: 'Ines Falk' } },
    ]);
    expect(saved.body.statistics).toMatchObject([
      { value: '4200000', unit: { kind: 'currency', code: 'EUR' }, indicator: { name: 'Crane investment' } },
    ]);

    const publication = await steps.count(async () => {
      await steps.press('Control+Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).waitFor();
      await steps.press('Enter');
    });
    expect(publication).toBe(2);
    await page.locator('.article-bar .status-published').waitFor();
    expect((await room.app.client.get(`/v1/editorial/articles/${id}`)).body.status).toBe('published');
  });

  it('gives what is typed too early to the form, and nothing to the text', async () => {
    const { page } = await room.open('editor');
    let arrive = (): void => undefined;
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/marking-form/, async (route) => {
      await arrival;
      await route.continue();
    });
    const text = '“We turn ships away every week.” That was all.';
    const id = await newArticle(page, 'A slow line', text);
    await page.keyboard.press('Home');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.press('q');
    await page.keyboard.type('Ada Kern');
    await page.keyboard.press('Enter');
    arrive();
    const speaker = page.getByRole('combobox', { name: 'Who said it' });
    await speaker.and(page.locator('[value="Ada Kern"]')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Ada Kern' }).waitFor();
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual([text]);
    const saved = await room.app.client.get(`/v1/editorial/articles/${id}`);
    expect(saved.body.quotes).toMatchObject([{ speaker: { name: 'Ada Kern' } }]);
  });

  it('merges what two people write at once', async () => {
    const first = await room.open('editor');
    const id = await newArticle(first.page, 'Two desks', 'The first paragraph stands.');
    const second = await room.open('editor');
    await second.page.goto(`${room.app.url}/editor/articles/${id}`);
    const body = second.page.getByRole('textbox', { name: 'Article text' });
    await body.click();
    await second.page.keyboard.press('Control+End');
    await second.page.keyboard.press('Enter');
    await second.page.keyboard.type('The second one is new.');
    await second.page.keyboard.press('Control+s');
    await waitForState(second.page, 'Saved');

    first.expect(/412/);
    await first.page.keyboard.press('Control+Home');
    await first.page.keyboard.type('Today: ');
    await first.page.keyboard.press('Control+s');
    await first.page
      .getByRole('textbox', { name: 'Article text' })
      .filter({ hasText: 'The second one is new.' })
      .waitFor();
    await waitForState(first.page, 'Saved');
    expect(await room.textOf(id)).toEqual(['Today: The first paragraph stands.', 'The second one is new.']);
  });

  it('keeps what is typed without the network, and sends it afterwards', async () => {
    const watched = await room.open('editor');
    const { page } = watched;
    const id = await newArticle(page, 'A train without a network', 'It begins here.');
    watched.expect(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    // What is fetched later can't be: the page stays, and says so.
    await page.keyboard.press('Control+Shift+f');
    await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
    await page.keyboard.type(' It goes on in a tunnel.');
    await waitForState(page, 'Kept on this computer');
    await page.context().setOffline(false);
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual(['It begins here. It goes on in a tunnel.']);
  });

  it('lets one sign in over the page when the session has ended, and loses no word', async () => {
    const watched = await room.open('editor');
    const { page } = watched;
    const id = await newArticle(page, 'A long shift', 'Before the end.');
    watched.expect(/401/);
    await page.context().clearCookies();
    // At once: a machine may be slower than the pause that the dialog waits for.
    await page.keyboard.insertText(' And after it.');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual(['Before the end. And after it.']);
  });

  it('shows a reporter the step to submit', async () => {
    const { page } = await room.open('reporter');
    const id = await newArticle(page, 'From the harbour', 'A crane came.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.article-bar .status-in-review').waitFor();
    expect((await room.app.client.get(`/v1/editorial/articles/${id}`)).body.status).toBe('in-review');
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe finds, in %s', async (colorScheme) => {
    const { page } = await room.open('editor');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = { desk: await violations(page) };
    await newArticle(page, 'For everybody', '“We turn ships away every week,” said Ines Falk.');
    await page.keyboard.press('Home');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('menu').waitFor();
    found['menu'] = await violations(page);
    await page.keyboard.press('q');
    await page.getByRole('combobox', { name: 'Who said it' }).waitFor();
    found['quote'] = await violations(page);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Ines Falk' }).waitFor();
    found['article'] = await violations(page);
    for (const [chord, name] of [
      ['Control+Enter', 'What happens next'],
      ['Control+h', 'History'],
      ['F1', 'Keys'],
    ] as const) {
      await page.keyboard.press(chord);
      await page.getByRole('dialog', { name }).waitFor();
      found[name] = await violations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    found['narrow'] = await violations(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(Object.values(found).flat()).toEqual([]);
  });
});
