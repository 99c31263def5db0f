import { describeInBrowsers } from '../browsers.js';
import { signIn, waitForState } from '../desk-keys.js';
import { emailOf, newArticle, PageRoom, PASSWORD } from '../page-room.js';

describeInBrowsers('a session that ends while somebody types', ({ launch }) => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  it('is begun anew over the page, by whoever forgot the password once, and goes on where it was', async () => {
    const watched = await room.open('editor');
    const { page } = watched;
    const id = await newArticle(page, 'A long shift', 'Before the end.');
    watched.expect(/401/);
    await page.context().clearCookies();
    await page.keyboard.type(' And after it.');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    // The field has the focus.
    await dialog.getByLabel('Password').waitFor();
    await page.keyboard.type('not this one, certainly');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').waitFor();
    // It is not left by a key, and the text is beneath it.
    await page.keyboard.press('Escape');
    await dialog.getByLabel('Password').press('Control+a');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await waitForState(page, 'Saved');
    // The caret is where it was.
    await page.keyboard.type(' Goes on.');
    await page.keyboard.press('Control+s');
    await page.getByRole('textbox', { name: 'Article text' }).filter({ hasText: 'Goes on.' }).waitFor();
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual(['Before the end. And after it. Goes on.']);
  });

  it('keeps what was typed for who closes the page instead, and comes back another day', async () => {
    const watched = await room.open('editor');
    const { page } = watched;
    const id = await newArticle(page, 'A longer shift', 'Before the end.');
    watched.expect(/401/);
    await page.context().clearCookies();
    await page.keyboard.type(' And after it.');
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
    await page.goto('about:blank');
    expect(await room.textOf(id)).toEqual(['Before the end.']);
    await signIn(page, room.origin, emailOf('editor'), PASSWORD);
    await page
      .getByRole('region', { name: 'Not yet sent: 1' })
      .getByRole('link', { name: 'A longer shift' })
      .click();
    const text = page.getByRole('textbox', { name: 'Article text' });
    await text.filter({ hasText: 'And after it.' }).waitFor();
    await waitForState(page, 'Saved');
    expect(await room.textOf(id)).toEqual(['Before the end. And after it.']);
  });

  it('leaves nothing that was listed to who signs in instead', async () => {
    const watched = await room.open('editor');
    const { page } = watched;
    await newArticle(page, 'Not for everybody', 'It begins here.');
    await page.getByRole('link', { name: 'Desk' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Waiting for me' }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('link', { name: 'Not for everybody' }).waitFor();
    watched.expect(/401/);
    await page.context().clearCookies();
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Sign in as somebody else' }).press('Enter');
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/articles?*status=draft*', async (route) => {
      await released;
      await route.continue();
    });
    await page.getByLabel('E-mail').waitFor();
    await page.keyboard.type(emailOf('chief-editor'));
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'In review' }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('heading', { level: 1, name: 'Drafts' }).waitFor();
    expect(await page.getByRole('link', { name: 'Not for everybody' }).count()).toBe(0);
    release();
    await page.getByRole('link', { name: 'Not for everybody' }).waitFor();
  });
});
