import type { Browser, Page } from 'playwright-core';

/** The same text in an element that the browser alone makes editable, with the caret where it is in the article. */
export async function openBare(browser: Browser, paragraphs: readonly string[]): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const body = paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  await page.setContent(
    `<div contenteditable="true" spellcheck="true" style="max-width: 40rem">${body.join('')}</div>`,
  );
  await page.locator(`p:nth-child(${Math.ceil(paragraphs.length / 2)})`).click();
  await page.keyboard.press('End');
  return page;
}
