import { startApp, TOKEN } from './support/app.js';
import type { TestApp } from './support/app.js';
import { Client } from './support/client.js';

/**
 * The service of a test file, or of a `describe`: started before its tests, and closed after them. It stands here because
 * `test/support/` is loaded once for all files, and knows no tests.
 */
export function withApp(environment: NodeJS.ProcessEnv = {}): TestApp {
  let started: TestApp | undefined;
  const running = (): TestApp => {
    if (!started) throw new Error('The service runs during the tests only, not while their file is read.');
    return started;
  };
  const close = async (): Promise<void> => {
    await started?.close();
    started = undefined;
  };
  beforeAll(async () => {
    started = await startApp(environment);
  });
  afterAll(close);
  return {
    get url() {
      return running().url;
    },
    get app() {
      return running().app;
    },
    client: new Client(() => running().url, TOKEN),
    query: (sql, parameters) => running().query(sql, parameters),
    close,
  };
}
