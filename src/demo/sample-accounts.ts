import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { atRevision } from '../contract/writing/if-match.js';
import { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { UsersService } from '../identity/administration/users.service.js';
import { PasswordHashes } from '../identity/passwords/password-hashes.js';
import { ROLES } from '../identity/policy.js';
import { User } from '../identity/users/user.dto.js';
import { UserCredentials } from '../identity/users/user-credentials.js';
import { UsersReader } from '../identity/users/users.reader.js';
import { Problem } from '../kernel/problems/problem.js';

/** Where the password of the sample cast comes from, or is stored. */
export interface SamplePassword {
  /** That of `COPYDESK_DEMO_PASSWORD`. */
  readonly configured: string | undefined;
  readonly dataDir: string;
}

const HOST = 'sample.example';

const NAMES = {
  viewer: 'Vera Viewer',
  reporter: 'Ron Reporter',
  editor: 'Edda Editor',
  'chief-editor': 'Cleo Chief',
  admin: 'Ada Admin',
} as const;

/** Somebody of each role to sign in as in the sample newsroom, all with one password. */
@Injectable()
export class SampleAccounts {
  constructor(
    private readonly users: UsersService,
    private readonly reader: UsersReader,
    private readonly hashes: PasswordHashes,
    private readonly credentials: UserCredentials,
  ) {}

  /** The hash of their password; outside of transactions, it takes a while. */
  async prepare({ configured, dataDir }: SamplePassword): Promise<string> {
    return this.hashes.of(configured ?? (await storedPassword(dataDir)));
  }

  /** @returns their identifiers */
  async load(hash: string): Promise<string[]> {
    const ids: string[] = [];
    for (const role of ROLES) {
      const user = { name: NAMES[role], email: `${role}@${HOST}`, role };
      const { id } = await this.users.create(new UncheckedBody(User, user));
      await this.credentials.setPassword(id, hash);
      ids.push(id);
    }
    return ids;
  }

  /** How to sign in as one of them. */
  sentence({ configured, dataDir }: SamplePassword): string {
    const addresses = ROLES.map((role) => `${role}@`).join(', ');
    const password = configured === undefined ? `is in ${fileIn(dataDir)}` : 'is COPYDESK_DEMO_PASSWORD';
    return `Sign in to the sample newsroom as ${addresses} ${HOST}; their password ${password}`;
  }

  /** Takes them out; who has written something that stays is suspended. @returns those who stay as they are */
  async remove(ids: readonly string[]): Promise<string[]> {
    const stay: string[] = [];
    for (const id of ids) if (!(await this.removeOne(id))) stay.push(id);
    return stay;
  }

  private async removeOne(id: string): Promise<boolean> {
    const present = await this.reader.find(id).catch(() => undefined);
    if (!present) return true;
    const condition = atRevision(present.revision);
    const suspended = new UncheckedBody(User, { status: 'suspended' });
    const removed = await succeeds(() => this.users.remove(id, condition));
    return removed || succeeds(() => this.users.update(id, condition, suspended));
  }
}

async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'demo-password');
}

/** The password that was made at the first start; made now where there is none. Nobody else on the machine may read it. */
async function storedPassword(dataDir: string): Promise<string> {
  const file = fileIn(dataDir);
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found.trim() !== '') return found.trim();
  const password = randomBytes(12).toString('base64url');
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}
