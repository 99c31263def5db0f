import { createHash, randomUUID } from 'node:crypto';
import type { Role } from '../../src/identity/policy.js';
import type { TestApp } from './app.js';
import { Client } from './client.js';

interface NewUser {
  readonly role: Role;
  /** Identifiers of the sections that they are limited to. */
  readonly sections?: readonly string[];
  readonly name?: string;
}

/** Somebody who has signed in. */
export class SignedIn extends Client {
  constructor(
    url: string,
    token: string,
    /** Of the user. */
    readonly id: string,
    readonly name: string,
    readonly email: string,
  ) {
    super(url, token);
  }
}

/** One of each role, each signed in and limited to nothing. */
interface Accounts {
  readonly viewer: SignedIn;
  readonly reporter: SignedIn;
  readonly editor: SignedIn;
  readonly chiefEditor: SignedIn;
  readonly admin: SignedIn;
}

type Place = Pick<TestApp, 'url' | 'query'>;

/** Adds a user and signs them in, past the service: no password is hashed. They have none. */
export async function addUser(
  { url, query }: Place,
  { role, sections, name = `A ${role}` }: NewUser,
): Promise<SignedIn> {
  const [id, token] = [randomUUID(), `copydesk_session_${randomUUID()}`];
  const email = `${role}.${id}@newsroom.example`;
  await query(
    `WITH user_of AS (
       INSERT INTO users (id, name, email, role, sections, created_at) VALUES ($1, $2, $3, $4, $5, now()) RETURNING id)
     INSERT INTO sessions (id, user_id, hash, created_at, last_used_at, expires_at)
     SELECT gen_random_uuid(), id, $6, now(), now(), now() + interval '1 day' FROM user_of`,
    [id, name, email, role, sections ?? null, createHash('sha256').update(token).digest('hex')],
  );
  return new SignedIn(url, token, id, name, email);
}

/** Signs a user in once more. */
export async function signedInAgain({ url, query }: Place, { id, name, email }: SignedIn): Promise<SignedIn> {
  const token = `copydesk_session_${randomUUID()}`;
  await query(
    `INSERT INTO sessions (id, user_id, hash, created_at, last_used_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, now(), now(), now() + interval '1 day')`,
    [id, createHash('sha256').update(token).digest('hex')],
  );
  return new SignedIn(url, token, id, name, email);
}

/** Adds one user of each role. */
export async function castOf(place: Place): Promise<Accounts> {
  const [viewer, reporter, editor, chiefEditor, admin] = await Promise.all(
    (['viewer', 'reporter', 'editor', 'chief-editor', 'admin'] as const).map((role) =>
      addUser(place, { role }),
    ),
  );
  return { viewer: viewer!, reporter: reporter!, editor: editor!, chiefEditor: chiefEditor!, admin: admin! };
}
