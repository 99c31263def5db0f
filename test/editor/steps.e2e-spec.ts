import type { Page } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import type { Body } from '../support/client.js';
import { until } from '../support/until.js';
import { ABSENT, CHROMIUM, launch } from './chromium.js';
import type { WatchedPage } from './chromium.js';
import { enterText, waitForState } from './desk-keys.js';
import { newArticle, PageRoom } from './page-room.js';

type Stored = Body & { readonly corrections: unknown[]; readonly quotes: { readonly id: string }[] };

const QUOTE = { kind: 'direct', speaker: { person: { name: 'Ines Falk' } } };
const saying = (text: string): object => ({
  body: [{ id: 'b1', type: 'paragraph', text: `“${text},” said Ines Falk.` }],
  quotes: [{ ...QUOTE, text, anchors: [{ exact: text }] }],
});

describeWhere(CHROMIUM !== undefined, 'a step, in a browser', ABSENT, () => {
  let room: PageRoom;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
  });

  afterAll(() => room.close());

  afterEach(async () => {
    expect(await room.leave()).toEqual([]);
  });

  const stored = async (id: string): Promise<Stored> =>
    (await room.app.client.get<Stored>(`/v1/editorial/articles/${id}`)).body;

  /** An article that readers have, whose quote has changed since, open. Of events it hears nothing. */
  const openChanged = async (): Promise<{ id: string; watched: WatchedPage }> => {
    const { client } = room.app;
    const at = '/v1/editorial/articles';
    const made = await client.post(at, { headline: 'Ships', language: 'en', ...saying('We turn them away') });
    const { id } = made.body;
    const step = { action: 'publish' };
    await client.post(`${at}/${id}/transitions`, step, { 'if-match': '"1"' });
    const published = await stored(id);
    const quotes = [
      { id: published.quotes[0]!.id, text: 'We let them in', anchors: [{ exact: 'We let them in' }] },
    ];
    const changed = { ...saying('We let them in'), quotes };
    expect((await client.patch(`${at}/${id}`, changed, published.revision)).status).toBe(200);
    const watched = await room.open('chief-editor');
    watched.expect(/ERR_FAILED|503/);
    await watched.page.route('**/events', (route) => route.abort());
    await watched.page.goto(`${room.app.url}/editor/articles/${id}`);
    await enterText(watched.page);
    return { id, watched };
  };
  const dialog = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');
  const publish = (page: Page): ReturnType<Page['getByRole']> =>
    dialog(page).getByRole('button', { name: /^Publish/ });

  it('is taken once, however often Enter is pressed', async () => {
    const { page } = await room.open('editor');
    const id = await newArticle(page, 'One step', 'It is enough.');
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const steps: string[] = [];
    await page.route('**/transitions', async (route) => {
      steps.push(route.request().url());
      await released;
      await route.continue();
    });
    await page.keyboard.press('Control+Enter');
    await publish(page).waitFor();
    await dialog(page).getByLabel('Note').focus();
    await page.keyboard.down('Enter');
    // A key that is held.
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    await until('it is sent', () => steps.length > 0);
    await page.keyboard.press('Enter');
    release();
    await page.locator('.article-bar .status-published').waitFor();
    // What a second press sends comes before this save.
    await page.keyboard.press('Control+s');
    await waitForState(page, 'Saved');
    expect([steps.length, (await stored(id))['status']]).toEqual([1, 'published']);
  });

  it('tells readers once, where the answer to what they are told was lost', async () => {
    const { id, watched } = await openChanged();
    const { page } = watched;
    let lost = 0;
    await page.route('**/corrections', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.press('Control+Enter');
    await dialog(page).getByLabel('What was wrong').waitFor();
    // Until it has the focus, the dialog may take it from elsewhere.
    await publish(page).and(page.locator(':focus:not([data-pending])')).waitFor();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('alert').waitFor();
    expect((await stored(id)).corrections).toHaveLength(1);
    await publish(page).press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await stored(id)).toMatchObject({ hasUnpublishedChanges: false });
    expect((await stored(id)).corrections).toHaveLength(1);
  });

  it('waits where it is not known what readers will see, says why, and compares again', async () => {
    const { id, watched } = await openChanged();
    const { page } = watched;
    await page.route('**/diff*', (route) => {
      const problem = { title: 'Busy', status: 503, code: 'busy', detail: 'Later.' };
      const contentType = 'application/problem+json';
      return route.fulfill({ status: 503, contentType, body: JSON.stringify(problem) });
    });
    await page.keyboard.press('Control+Enter');
    await dialog(page).getByRole('alert').waitFor();
    await publish(page).and(page.locator(':disabled')).waitFor();
    await dialog(page).getByLabel('Note').press('Enter');
    await page.unroute('**/diff*');
    await dialog(page).getByRole('button', { name: 'Compare again' }).press('Enter');
    await dialog(page).getByText('An earlier version said “We turn them away”').waitFor();
    expect(await stored(id)).toMatchObject({ hasUnpublishedChanges: true });
    await publish(page).and(page.locator(':enabled:not([data-pending])')).press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    expect((await stored(id)).corrections).toMatchObject([{ is: 'We let them in' }]);
  });
});
