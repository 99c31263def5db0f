import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { describeWhere } from '../../describe-where.js';
import { ABSENT, CHROMIUM, OPTIONS, launch, watchedPage } from '../chromium.js';
import type { WatchedPage } from '../chromium.js';
import { signIn, waitForState } from '../desk-keys.js';
import { emailOf, newArticle, PageRoom, PASSWORD } from '../page-room.js';

const BEFORE = 'It begins here.';
const TYPED = ' Nobody has this sentence but one computer.';

describeWhere(CHROMIUM !== undefined, 'a browser that is killed', ABSENT, () => {
  let room: PageRoom;
  let profile: string;

  beforeAll(async () => {
    room = await PageRoom.start(launch);
    profile = await mkdtemp(join(tmpdir(), 'copydesk-profile-'));
  });

  afterAll(async () => {
    await room.close();
    await rm(profile, { recursive: true, force: true });
  });

  /** A browser on the profile, with the page that is watched. */
  const open = async (): Promise<{ context: BrowserContext; watched: WatchedPage }> => {
    const options = { ...OPTIONS, locale: 'en-GB', serviceWorkers: 'block' } as const;
    const context = await chromium.launchPersistentContext(profile, options);
    // The cookie may have got to the disk, or not.
    await context.clearCookies();
    const watched = await watchedPage(context, room.origin);
    await signIn(watched.page, room.origin, emailOf('editor'), PASSWORD);
    return { context, watched };
  };

  it('450 ms after a key has lost no letter when it is opened again', async () => {
    const { context, watched } = await open();
    const { page } = watched;
    const id = await newArticle(page, 'A power cut', BEFORE);
    watched.expect(/ERR_FAILED/);
    await page.route(`**/articles/${id}`, (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await noteWhenKept(page);
    await page.keyboard.type(TYPED);
    await page.locator('html[data-kept]').waitFor();
    const closed = context.waitForEvent('close');
    await kill(profile);
    await closed;
    expect(watched.faults).toEqual([]);
    expect(await room.textOf(id)).toEqual([BEFORE]);

    const again = await open();
    await again.watched.page.goto(`${room.origin}/editor/articles/${id}`);
    await again.watched.page
      .getByRole('textbox', { name: 'Article text' })
      .filter({ hasText: BEFORE + TYPED })
      .waitFor();
    await waitForState(again.watched.page, 'Saved');
    expect(await room.textOf(id)).toEqual([BEFORE + TYPED]);
    expect(again.watched.faults).toEqual([]);
    await again.context.close();
  });
});

/**
 * Notes in the page that 450 ms have passed since a key without another one, and that what was being written to the database by then is there:
 * by the page's own clock, however slow the machine is.
 */
async function noteWhenKept(page: Page): Promise<void> {
  await page.evaluate(() => {
    let timer = 0;
    let keys = 0;
    const note = (): void => {
      const before = keys;
      const opening = indexedDB.open('copydesk');
      opening.onsuccess = () => {
        const { result: database } = opening;
        // It waits for writes that were begun before it, and for none that were not.
        database.transaction('drafts').objectStore('drafts').count().onsuccess = () => {
          database.close();
          if (keys === before) document.documentElement.dataset['kept'] = '';
        };
      };
    };
    const restart = (): void => {
      clearTimeout(timer);
      keys += 1;
      // What was noted in a pause between keys says nothing of the next one.
      delete document.documentElement.dataset['kept'];
      timer = window.setTimeout(note, 450);
    };
    addEventListener('keydown', restart, true);
  });
}

/** Ends a Chromium with all its processes, as nothing else does: it writes nothing more. */
async function kill(folder: string): Promise<void> {
  const lock = await readlink(join(folder, 'SingletonLock'));
  process.kill(-Number(lock.split('-').at(-1)), 'SIGKILL');
}
