import type { Browser } from 'playwright-core';
import { describeWhere } from '../describe-where.js';
import { ABSENT, CHROMIUM, launch } from './chromium.js';
import { FIREFOX, FIREFOX_ABSENT, launchFirefox } from './firefox.js';

export interface TestBrowser {
  readonly name: 'Chromium' | 'Firefox';
  readonly launch: () => Promise<Browser>;
}

/** The same tests in each browser that is here; of one that is not, they say what to install. */
export function describeInBrowsers(title: string, tests: (browser: TestBrowser) => void): void {
  for (const { path, absence, ...browser } of [
    { name: 'Chromium', path: CHROMIUM, absence: ABSENT, launch },
    { name: 'Firefox', path: FIREFOX, absence: FIREFOX_ABSENT, launch: launchFirefox },
  ] as const)
    describeWhere(path !== undefined, `${title}, in ${browser.name}`, absence, () => {
      tests(browser);
    });
}
