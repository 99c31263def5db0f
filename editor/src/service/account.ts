import { ProblemError } from '../../../client/src/client.js';
import type { Client, Me } from '../../../client/src/client.js';

/** Who works here. `ended`: somebody whose session is over, whose page stays as it is below the form to sign in. */
export type AccountState =
  | { readonly kind: 'unknown' | 'signed-out'; readonly me?: undefined; readonly instead?: undefined }
  | {
      readonly kind: 'signed-in' | 'ended';
      readonly me: Me;
      /** Who has signed in meanwhile, in another tab: nothing is sent in their name. */
      readonly instead?: Me;
    };

/** The other tabs of this browser, which share the session. */
export type OtherTabs = Pick<BroadcastChannel, 'onmessage' | 'postMessage'>;

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}

/**
 * Who was here last. Without it nothing is asked, and a first visit makes no refused request; without the network the page opens for them:
 * it shows what is kept on this computer, and the service judges everything else.
 */
const WAS_HERE = 'copydesk.signed-in';

/** The session of this browser. The cookie is out of a script's reach: the service tells who it belongs to. */
export class Account {
  private state: AccountState = { kind: 'unknown' };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: Client,
    private readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    /** Where an older browser has no way to them, each goes on by itself. */
    private readonly tabs: OtherTabs | undefined,
  ) {
    if (tabs) tabs.onmessage = () => void this.read().catch(() => undefined);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): AccountState => this.state;

  /** Finds out who is here. @param returned from signing in elsewhere */
  async begin(returned: boolean): Promise<void> {
    // Before this tab asks: until then they send what they have by the new session.
    if (returned) this.tellTabs();
    if (!returned && this.memory.getItem(WAS_HERE) === null) this.become({ kind: 'signed-out' });
    else await this.read().catch((error: unknown) => this.unanswered(error));
  }

  /** The network is back: whether the session still holds is asked now. */
  async comeBack(): Promise<void> {
    if (this.state.kind === 'signed-in') await this.read().catch(() => undefined);
  }

  /** @throws ProblemError as the service refuses: `code-required` asks for the one-time code too */
  async signIn({ email, password, code }: Credentials): Promise<void> {
    const body = { email, password, ...(code !== undefined && code !== '' && { code }) };
    await this.client.post('/v1/auth/sessions', { body });
    this.tellTabs();
    await this.read();
  }

  async signOut(): Promise<void> {
    if (this.memory.getItem(WAS_HERE) !== null)
      await this.client.delete('/v1/auth/sessions/{id}', { path: { id: 'current' } }).catch(() => undefined);
    this.memory.removeItem(WAS_HERE);
    this.become({ kind: 'signed-out' });
  }

  /** A request was refused for want of a session. */
  end(): void {
    if (this.state.kind === 'signed-in') this.become({ kind: 'ended', me: this.state.me });
  }

  /** Asks anew who is here, and what they may do. A page stays whose it is: somebody else who signed in does not take it over. */
  async read(): Promise<void> {
    const me = await this.client.get('/v1/auth/me');
    const { me: here } = this.state;
    if (here && here.user.id !== me.user.id) {
      this.become({ kind: 'ended', me: here, instead: me });
      return;
    }
    this.memory.setItem(WAS_HERE, JSON.stringify(me));
    this.become({ kind: 'signed-in', me });
  }

  private tellTabs(): void {
    this.tabs?.postMessage('signed-in');
  }

  private unanswered(error: unknown): void {
    const isRefused = error instanceof ProblemError && (error as ProblemError).status < 500;
    const me = isRefused ? undefined : this.remembered();
    if (me) this.become({ kind: 'signed-in', me });
    else {
      if (isRefused) this.memory.removeItem(WAS_HERE);
      this.become({ kind: 'signed-out' });
    }
  }

  private remembered(): Me | undefined {
    try {
      const me = JSON.parse(this.memory.getItem(WAS_HERE) ?? '') as Partial<Me>;
      return Array.isArray(me.permissions) && me.user ? (me as Me) : undefined;
    } catch {
      return undefined;
    }
  }

  private become(state: AccountState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
