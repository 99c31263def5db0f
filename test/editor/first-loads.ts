import { gzipSync } from 'node:zlib';
import type { Locator, Page, Request } from 'playwright-core';

export interface FirstLoad {
  /** Of scripts and messages, by gzip. */
  readonly bytes: number;
  readonly requests: readonly string[];
}

/**
 * What opening an address fetches until something is there. A stream of events and the word that one is here are no part of it: nothing
 * waits for them.
 */
export async function firstLoads(page: Page, url: string, there: Locator): Promise<FirstLoad> {
  const asked: Request[] = [];
  const note = (request: Request): void => {
    if (!/\/(events|presence)$/.test(new URL(request.url()).pathname)) asked.push(request);
  };
  await page.goto('about:blank');
  page.on('request', note);
  await page.goto(url);
  await there.waitFor();
  page.off('request', note);
  const bodies = await Promise.all(
    asked
      .filter((request) => request.resourceType() === 'script')
      .map(async (request) => (await request.response())?.body() ?? Buffer.alloc(0)),
  );
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  return {
    bytes,
    requests: asked.map((request) => `${request.method()} ${new URL(request.url()).pathname}`),
  };
}
