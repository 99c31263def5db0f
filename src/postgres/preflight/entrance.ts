import { Client } from 'pg';
import type { PoolConfig } from 'pg';
import { connectionProblem } from './connection-problem.js';
import { refusesParameters, withoutParameters } from '../../kernel/database/reach.js';

const CONNECTS_WITHIN_MS = 10_000;

/** A connection that was let in, and on which terms. */
export interface Entrance {
  readonly client: Client;
  /** Whether the settings of a session were taken with it; some poolers refuse that. */
  readonly parameters: boolean;
}

/**
 * Connects as the service will, to look around.
 * @throws MigrationRefused with the reason why there is no way in, and the remedy
 */
export async function enter(config: PoolConfig): Promise<Entrance> {
  try {
    return { client: await connect(config), parameters: true };
  } catch (error) {
    if (!refusesParameters(error)) throw connectionProblem(error, config.connectionString ?? '');
  }
  try {
    return { client: await connect(withoutParameters(config)), parameters: false };
  } catch (error) {
    throw connectionProblem(error, config.connectionString ?? '');
  }
}

/** @param patience how long a statement may take, in milliseconds; without, as long as it does */
export async function connect(config: PoolConfig, patience?: number): Promise<Client> {
  const client = new Client({
    ...config,
    connectionTimeoutMillis: CONNECTS_WITHIN_MS,
    ...(patience !== undefined && { query_timeout: patience }),
  });
  // Without a listener, the end of the connection would end the process; the next statement reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    // Whoever answered in a way that the driver doesn't understand may keep the connection open.
    client.connection.stream.destroy();
    throw error;
  }
}
