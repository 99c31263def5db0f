/** The server of one run of the end-to-end tests. */
export interface TestServer {
  /** As the user of the service; its database is of no interest. */
  url: string;
  /** As a user who may make databases. */
  adminUrl: string;
  /** The name of the database with all migrations run, of which each test file gets a copy. */
  template: string;
}

/** The same server and user, another database. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
