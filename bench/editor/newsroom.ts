import type { Browser, Page } from 'playwright-core';
import { signIn } from '../../test/editor/desk-keys.js';
import { longArticle } from '../../test/editor/long-article.js';
import { openDatabase } from '../database.js';
import { startTarget } from '../processes.js';
import type { Stops } from '../stops.js';

const [TOKEN, EMAIL, PASSWORD] = [
  'token-of-the-administrator-in-the-benchmark',
  'editor@copydesk.example',
  'tide tables for Lindhaven',
];

/** An article in the editors' page, with the caret in its middle. */
export interface OpenArticle {
  readonly title: string;
  readonly page: Page;
  /** The texts of its paragraphs. */
  readonly paragraphs: readonly string[];
}

interface Stored {
  readonly id: string;
  readonly body: readonly { readonly text: string }[];
  readonly quotes: readonly object[];
  readonly statistics: readonly object[];
  readonly mentions: readonly object[];
}

/** The service on a database of its own, and somebody who is signed in to it. */
export async function startNewsroom(
  browser: Browser,
  stops: Stops,
): Promise<{ open(paragraphs: number, sentences: number): Promise<OpenArticle> }> {
  const database = await openDatabase(undefined);
  stops.push(() => database.stop());
  const service = await startTarget(['dist/src/main.js'], {
    DATABASE_URL: database.url,
    MIGRATE_ON_START: '1',
    LOG_LEVEL: 'log',
    COPYDESK_PUBLIC_URL: undefined,
    COPYDESK_ADMIN_TOKEN: TOKEN,
    COPYDESK_ADMIN_EMAIL: EMAIL,
    COPYDESK_ADMIN_PASSWORD: PASSWORD,
  });
  stops.push(() => service.stop());
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await signIn(page, service.url, EMAIL, PASSWORD);
  return {
    open: async (paragraphs, sentences) => {
      const article = await stored(service.url, longArticle(paragraphs, sentences));
      await page.goto(`${service.url}/editor/articles/${article.id}`);
      const middle = page.locator(`.text p:nth-child(${Math.ceil(paragraphs / 2)})`);
      await middle.click();
      await page.keyboard.press('End');
      const texts = article.body.map(({ text }) => text);
      const words = texts.join(' ').split(/\s+/).length;
      const anchors = article.quotes.length + article.statistics.length + article.mentions.length;
      const title = `${words.toLocaleString('en')} words, ${anchors} anchors`;
      return { title, page, paragraphs: texts };
    },
  };
}

async function stored(url: string, article: object): Promise<Stored> {
  const answer = await fetch(`${url}/v1/editorial/articles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(article),
  });
  if (!answer.ok) throw new Error(`The article was refused: ${await answer.text()}`);
  return (await answer.json()) as Stored;
}
