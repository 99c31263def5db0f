import type { Article, ProblemError } from '../../../client/src/client.js';
import { adopted } from './adopt.js';
import { changesBetween, saveable } from './changes.js';
import type { Withheld } from './changes.js';
import type { Copy } from './copy.js';
import type { Draft, Pending } from './drafts.js';
import { verdictOn } from './exchange.js';
import type { Verdict } from './exchange.js';
import { merged, stillOpen } from './merge.js';
import type { OpenConflict } from './merge.js';
import { isStillRefused, refusalsOf } from './refusals.js';
import type { Refusal } from './refusals.js';
import type { SavingParts } from './saving-parts.js';

/** Milliseconds without a key after which a change is sent, and the most that one waits. */
const QUIET = 3_000;
const LONGEST = 20_000;
/** Seconds after which a request without an answer is sent again, the first time and at most. */
const [FIRST_RETRY, LAST_RETRY] = [2, 60];

/** What others changed and a merge took in. */
export interface TakenIn {
  readonly places: readonly string[];
  readonly by: string;
}

/**
 * Brings what is on screen to the service: one save at a time, so that one never conflicts with oneself. What can't be saved yet (in question
 * with others, or refused) waits, and everything else is saved.
 */
export class Saving implements Withheld {
  conflicts: readonly OpenConflict[] = [];
  refusals: readonly Refusal[] = [];
  pending: Pending | null = null;
  /** Why nothing can be saved, or what was refused last; null where all is well. */
  problem: ProblemError | null = null;
  /** Whether an answer is waited for. */
  isSending = false;
  /** Whether the service can't be reached. */
  isAway = false;
  /** Whether no save of this article will ever be taken. */
  hasEnded = false;
  takenIn: TakenIn | null = null;
  private running: Promise<void> | null = null;
  private callOff = (): void => undefined;
  private since: number | null = null;
  private retries = 0;
  /** What was refused as a whole is not sent again before something changed. */
  private isBlocked = false;

  /** @param base what the service has */
  constructor(
    public base: Article,
    private readonly parts: SavingParts,
  ) {}

  /** Whether something was typed since the last save began: cheap enough to ask at each key. */
  get isTouched(): boolean {
    return this.since !== null;
  }

  /** Whether something on screen is not with the service. */
  get isDirty(): boolean {
    return this.pending !== null || changesBetween(this.base, this.parts.screen.read()) !== null;
  }

  /** Something was typed. */
  touched(): void {
    const now = this.parts.timers.now();
    this.since ??= now;
    this.isBlocked = false;
    if (this.running || this.isAway || this.hasEnded) return;
    this.sendAfter(Math.max(0, Math.min(QUIET, this.since + LONGEST - now)));
  }

  /** Sends what is unsaved now. @returns when it was answered, or is known to wait */
  async flush(): Promise<void> {
    this.callOff();
    // Others may wait for the same, and be first.
    while (this.running) await this.running;
    if (this.hasEnded || this.isBlocked || !this.parts.isWriting()) return;
    this.running = this.run().finally(() => {
      this.running = null;
      this.parts.changed();
    });
    await this.running;
  }

  /** Somebody is signed in again, or the way to the service is free. */
  resume(): Promise<void> {
    this.problem = null;
    this.retries = 0;
    return this.flush();
  }

  /** Reads what others saved. */
  async catchUp(): Promise<void> {
    await this.flush();
    // A reading that has begun may have missed what this one is to find.
    while (this.running) await this.running;
    // A save that may have arrived comes first: what it brought there is nobody else's.
    if (this.pending || !this.parts.isWriting()) return;
    const reading = this.readTheirs();
    // Nor does one leave meanwhile.
    this.running = reading
      .catch(() => undefined)
      .finally(() => {
        this.running = null;
        if (this.since !== null) this.sendAfter(QUIET);
      });
    await reading;
  }

  /** Takes in what the service has now: others saved, or a step was taken. Undo passes over it. */
  takeTheirs(theirs: Article): void {
    const { screen } = this.parts;
    const { copy, conflicts, taken } = merged(
      { base: this.base, theirs, mine: screen.read() },
      this.conflicts,
    );
    this.base = theirs;
    this.conflicts = conflicts;
    if (taken.length > 0) this.takenIn = { places: taken, by: theirs.updatedBy.name };
    screen.show(copy);
    this.parts.changed();
  }

  /** Goes on where a draft ends. */
  continueFrom({ base, copy, conflicts, pending }: Draft): void {
    Object.assign(this, { base, conflicts, pending, since: this.parts.timers.now() });
    this.parts.screen.show(copy);
  }

  /** Sends nothing more until something is typed. @returns when the request that is under way was answered */
  async rest(): Promise<void> {
    this.callOff();
    await this.running;
    this.callOff();
  }

  /** Sends nothing more. */
  stop(): void {
    this.callOff();
    this.hasEnded = true;
  }

  private sendAfter(milliseconds: number): void {
    this.callOff();
    this.callOff = this.parts.timers.after(milliseconds, () => {
      void this.flush();
    });
  }

  private async readTheirs(): Promise<void> {
    const theirs = await this.parts.exchange.read(this.base.id);
    if (theirs.revision > this.base.revision) this.takeTheirs(theirs);
  }

  private async run(): Promise<void> {
    for (let goesOn = true; goesOn;) {
      this.pending ??= this.next();
      if (!this.pending) break;
      this.isSending = true;
      this.parts.changed();
      await this.parts.keep();
      goesOn = await this.send(this.pending).finally(() => {
        this.isSending = false;
      });
    }
    await this.parts.keep();
  }

  /** What is to be saved now; null where there is nothing. */
  private next(): Pending | null {
    const copy = this.parts.screen.read();
    this.conflicts = stillOpen(copy, this.conflicts);
    this.refusals = this.refusals.filter((refusal) => isStillRefused(copy, refusal));
    if (this.refusals.length === 0 && this.problem?.status === 422) this.problem = null;
    this.since = null;
    const sent = saveable(this.base, copy, this);
    const patch = changesBetween(this.base, sent);
    return patch && { key: crypto.randomUUID(), revision: this.base.revision, patch, sent };
  }

  /** @returns whether there is more to send at once */
  private async send(pending: Pending): Promise<boolean> {
    try {
      this.succeed(await this.parts.exchange.write(this.base.id, pending), pending);
      return false;
    } catch (error) {
      return await this.fail(verdictOn(error), pending.sent);
    }
  }

  private succeed(answer: Article, { sent }: Pending): void {
    const { copy, renamed } = adopted(sent, answer, this.parts.screen.read());
    Object.assign(this, { base: answer, pending: null, isAway: false, retries: 0 });
    if (this.refusals.length === 0) this.problem = null;
    this.parts.screen.show(copy, renamed);
    // What was typed meanwhile is sent after its own pause.
    if (this.since !== null) this.sendAfter(QUIET);
  }

  private async fail(verdict: Verdict, sent: Copy): Promise<boolean> {
    if (verdict.kind === 'later') return this.retry(verdict.seconds);
    this.isAway = false;
    this.problem = verdict.kind === 'stale' ? this.problem : verdict.problem;
    if (verdict.kind === 'signed-out') return false;
    this.pending = null;
    if (verdict.kind === 'stale') return this.merge(verdict.current);
    if (verdict.kind === 'refused') return this.withhold(refusalsOf(verdict.problem.problem, sent));
    this.hasEnded = verdict.kind === 'ended';
    this.isBlocked = true;
    return false;
  }

  private async merge(current: Article | null): Promise<boolean> {
    try {
      this.takeTheirs(current ?? (await this.parts.exchange.read(this.base.id)));
      return true;
    } catch (error) {
      const verdict = verdictOn(error);
      return verdict.kind === 'later'
        ? this.retry(verdict.seconds)
        : this.fail(verdict, this.parts.screen.read());
    }
  }

  /** Saves the rest. Where it is refused again for the same, nothing is saved before something changes. */
  private withhold(refusals: readonly Refusal[]): boolean {
    const fresh = refusals.filter(({ place }) => !this.refusals.some((known) => known.place === place));
    this.refusals = [
      ...this.refusals.filter(({ place }) => !refusals.some((one) => one.place === place)),
      ...refusals,
    ];
    this.isBlocked = fresh.length === 0;
    return !this.isBlocked;
  }

  /** The same request again: if it had arrived, its answer comes again, and nothing happens twice. */
  private retry(seconds: number | null): boolean {
    this.isAway = true;
    const wait = seconds ?? Math.min(LAST_RETRY, FIRST_RETRY * 2 ** this.retries++);
    this.sendAfter(wait * 1000);
    return false;
  }
}
