import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { readConfiguration } from '../../src/config/configuration.js';
import { createApp } from '../../src/configure-app.js';
import { createDataSource } from '../../src/data-source.js';
import { Administrator } from '../../src/identity/administrator.js';
import { Client } from './client.js';
import { cloneDatabase } from './database.js';
import type { TestDatabase } from './database.js';
import { WITHOUT_LIMITS } from './without-limits.js';

/** The administrator's, in all end-to-end tests. */
export const TOKEN = 'administrators-token-of-the-end-to-end-tests';

/** The whole service on a database of its own, listening on loopback. */
export interface TestApp {
  readonly url: string;
  /** Acts as the administrator. */
  readonly client: Client;
  readonly app: NestFastifyApplication;
  /** Rows of a statement, past the service. */
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function startApp(environment: NodeJS.ProcessEnv = {}): Promise<TestApp> {
  const database = await cloneDatabase();
  const configuration = readConfiguration({
    DATABASE_URL: database.url,
    COPYDESK_ADMIN_TOKEN: TOKEN,
    LOG_LEVEL: 'error',
    ...WITHOUT_LIMITS,
    ...environment,
  });
  const dataSource = createDataSource(database.url, configuration.databasePoolSize);
  try {
    const app = await createApp(await dataSource.initialize(), configuration);
    await app.get(Administrator).ensure(undefined, TOKEN);
    await app.listen(0, '127.0.0.1');
    return await running(app, dataSource, database);
  } catch (error) {
    await dataSource.destroy();
    await database.drop();
    throw error;
  }
}

async function running(
  app: NestFastifyApplication,
  dataSource: DataSource,
  database: TestDatabase,
): Promise<TestApp> {
  const url = await app.getUrl();
  return {
    url,
    client: new Client(url, TOKEN),
    app,
    query: (sql, parameters = []) => dataSource.query(sql, parameters),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
