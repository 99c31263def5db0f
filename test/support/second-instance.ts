import { DataSource } from 'typeorm';
import { readConfiguration } from '../../src/config/configuration.js';
import { createApp } from '../../src/configure-app.js';
import { createDataSource } from '../../src/data-source.js';
import { TOKEN } from './app.js';
import type { TestApp } from './app.js';
import { Client } from './client.js';
import { WITHOUT_LIMITS } from './without-limits.js';

/** Another instance of the service on the database of the first. */
export async function startSecond(
  first: TestApp,
): Promise<{ url: string; client: Client; close: () => Promise<void> }> {
  const { url: database } = first.app.get(DataSource).options as { readonly url: string };
  const configuration = readConfiguration({
    DATABASE_URL: database,
    COPYDESK_ADMIN_TOKEN: TOKEN,
    LOG_LEVEL: 'error',
    ...WITHOUT_LIMITS,
  });
  const dataSource = createDataSource(database, configuration.databasePoolSize);
  const app = await createApp(await dataSource.initialize(), configuration);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return { url, client: new Client(url, TOKEN), close: () => app.close() };
}
