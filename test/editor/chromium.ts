import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { USUAL } from './firefox.js';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const CHROMIUM = PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
export const ABSENT = 'it needs Chromium: `apt install chromium`, or CHROMIUM_PATH says where it is';

export const OPTIONS = {
  executablePath: CHROMIUM ?? '',
  // The sandbox of Chromium refuses to run as root, as which containers run.
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
};

export function launch(): Promise<Browser> {
  return chromium.launch(OPTIONS);
}

/** A tab that notes what must never happen: errors of the console and of the page, refusals by its policy, requests to elsewhere. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
  /** What the browser itself says of answers that a test provokes, such as a 401. */
  readonly expect: (fault: RegExp) => void;
}

export async function watchedPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const faults: string[] = [];
  // Most tests keep the page's worker out, and Playwright says so.
  const expected: RegExp[] = [/Service Worker registration blocked by Playwright/];
  if (context.browser()?.browserType().name() === 'firefox') expected.push(...USUAL);
  const note = (fault: string): void => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    note(`page: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) note(`elsewhere: ${url}`);
  });
  page.setDefaultTimeout(30_000);
  return {
    page,
    faults,
    expect: (fault) => {
      expected.push(fault);
    },
  };
}
