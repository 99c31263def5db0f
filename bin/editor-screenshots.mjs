/**
 * `npm run editor:screenshots`: pictures of the editors' page for docs/editor/, of a service with the sample newsroom that runs at
 * COPYDESK_URL (default http://127.0.0.1:3000) under COPYDESK_DEMO_PASSWORD. It makes an article there.
 */
import { mkdirSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROOT } from './run-step.mjs';
import { requireSources } from './sources.mjs';

requireSources();
await ensureInstalled();
const { chromium } = await import('playwright-core');

const url = process.env.COPYDESK_URL ?? 'http://127.0.0.1:3000';
const password = process.env.COPYDESK_DEMO_PASSWORD;
if (!password) {
  process.stderr.write('COPYDESK_DEMO_PASSWORD says the password of the sample cast.\n');
  process.exit(2);
}
const FOLDER = `${ROOT}docs/editor`;
mkdirSync(FOLDER, { recursive: true });

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await takeAll();
  await takeAdministration();
} finally {
  await browser.close();
}

async function takeAll() {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  let number = 0;
  const take = async (name) => {
    number += 1;
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/${String(number).padStart(2, '0')}-${name}.png` });
  };
  await page.goto(`${url}/editor/`);
  await page.getByLabel('E-mail').waitFor();
  await take('sign-in');
  await page.keyboard.type('chief-editor@sample.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.locator('.views').waitFor();
  await page.keyboard.press('5');
  await page.locator('.articles li').first().waitFor();
  await take('desk');
  await write(page);
  await take('writing');
  await page.keyboard.press('Home');
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('menu').waitFor();
  await take('mark');
  await page.keyboard.press('q');
  await page.getByRole('combobox', { name: 'Who said it' }).waitFor();
  await take('quote');
  await page.keyboard.press('Enter');
  await page.locator('.fact-quote').waitFor();
  await page.waitForFunction(() => document.activeElement?.ariaLabel === 'Article text');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  for (let i = 0; i < 50; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.press('f');
  await page.locator('input[value="4200000"]').waitFor();
  await page.keyboard.type('Crane investment');
  await take('figure');
  // A second run finds it: the first Enter takes it then.
  const known = page.getByRole('option', { name: 'Crane investment' }).first();
  if (await known.isVisible()) await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await page.getByText(/^Saved/).waitFor();
  await take('facts');
  await page.getByRole('tab', { name: 'Checks' }).click();
  await page.locator('.findings li').first().waitFor();
  await page.keyboard.press('F8');
  await take('checks');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await page.getByText('Checking …').waitFor({ state: 'detached' });
  await take('publish');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+h');
  await page.locator('.runs button').first().click();
  await page.locator('.diff').waitFor();
  await take('history');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.frameLocator('iframe').locator('h1').waitFor();
  await take('preview');
  await page.keyboard.press('Escape');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 780 });
  await take('dark-and-narrow');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await takeRecords(page, take);
}

/** The screens of the records, as far as they change nothing. */
async function takeRecords(page, take) {
  const open = async (place) => {
    await page.goto(`${url}/editor/records/${place}`);
    await page.locator('.articles li, .table, .card').first().waitFor();
  };
  await open('people');
  await take('people');
  await page.locator('.row-headline').first().click();
  await page.locator('.usage li').first().waitFor();
  await take('person');
  await page.getByRole('link', { name: 'Merge …' }).click();
  await page.getByRole('combobox', { name: 'The same as' }).waitFor();
  await page.keyboard.type('ben');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.merge-preview').waitFor();
  await take('merge');
  await open('indicators?q=bus');
  await page.locator('.row-headline').first().click();
  await page.locator('.chart').waitFor();
  await take('series');
  await open('quotes');
  await page.locator('.article-link .status').first().waitFor();
  await take('quotes');
  await open('speakers?by=person,kind');
  await take('speakers');
  await open('figures?q=million');
  await page
    .getByRole('button', { name: /^Correct everywhere/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await take('correct-everywhere');
}

async function write(page) {
  await page.keyboard.press('n');
  await page.getByLabel('Headline').waitFor();
  await page.getByLabel('Kicker').fill('Port');
  await page.getByLabel('Headline').fill('Harbour gets a second crane');
  await page
    .getByLabel('Summary')
    .fill('It lifts twice as much as the old one, and ships will wait no longer.');
  await page.getByLabel('Section').selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'Article text' }).click();
  await page.keyboard.type('The harbour will buy a second crane for about 4.2 million euros in 2027.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('“We turn ships away every week,” said Ines Falk, who runs the terminal.');
}

/** The rooms of administrators, for docs/administration.md. A one-time link is made, and no code is switched on. */
async function takeAdministration() {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const take = async (name) => {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/administration-${name}.png` });
  };
  const goTo = async (place) => {
    await page.goto(`${url}/editor/${place}`);
    await page.locator('.room h1').waitFor();
  };
  await page.goto(`${url}/editor/`);
  await page.getByLabel('E-mail').fill('admin@sample.example');
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.views').waitFor();
  for (const room of ['users', 'settings', 'rules', 'audit']) {
    await goTo(`administration/${room}`);
    await take(room);
  }
  await goTo('administration/users');
  await page.getByRole('link', { name: 'Ron Reporter' }).click();
  await page.getByRole('button', { name: 'Make a one-time link' }).click();
  await page.locator('.shown-once').waitFor();
  await page.locator('.shown-once').scrollIntoViewIfNeeded();
  await take('user');
  await goTo('account');
  await page.getByRole('button', { name: 'Switch on …' }).click();
  await page.locator('.qr').scrollIntoViewIfNeeded();
  await take('codes');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 780 });
  await goTo('administration/audit');
  await take('dark-and-narrow');
}
