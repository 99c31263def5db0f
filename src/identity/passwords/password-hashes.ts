import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { WorkerPool } from '../../kernel/worker-pool.js';
import type { PasswordResult, PasswordTask } from './password-worker.js';

/** Whoever tries many passwords at once waits, and beyond that is refused: the service goes on answering others. */
const LIMITS = {
  threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 50,
  time: 20_000,
  memory: 64,
  idle: 60_000,
};

/** Of no password: what an account without one is compared with, so that it takes as long as one that has. */
const DECOY =
  '$argon2id$v=19$m=19456,t=2,p=1$Y29weWRlc2stZGVjb3ktcw$jGYzBemu2/6bKdP2S0rm77CehukFtqzhsPqxkl43UVY';

/** Passwords as argon2id hashes (RFC 9106), computed in threads: each takes some fifty milliseconds. */
@Injectable()
export class PasswordHashes implements OnApplicationShutdown {
  private readonly pool = new WorkerPool<PasswordTask, PasswordResult>(
    new URL('./password-worker.js', import.meta.url),
    LIMITS,
  );

  /** @returns the hash with its salt and parameters */
  async of(password: string): Promise<string> {
    return String(await this.pool.run({ password, salt: randomBytes(16) }));
  }

  /** Whether the password is that of the hash; without a hash false, after the same work. */
  async fits(password: string, hash: string | null): Promise<boolean> {
    const fits = await this.pool.run({ password, hash: hash ?? DECOY });
    return fits === true && hash !== null;
  }

  /** Not before the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
