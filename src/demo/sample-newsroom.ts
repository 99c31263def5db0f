import { Injectable } from '@nestjs/common';
import { actingAs } from '../identity/actor.js';
import { Administrator } from '../identity/administrator.js';
import { Database } from '../kernel/database/database.js';
import { SampleAccounts } from './sample-accounts.js';
import type { SamplePassword } from './sample-accounts.js';
import { SampleContent } from './sample-content.js';
import { SampleRegister } from './sample-register.js';
import type { Registered } from './sample-register.js';
import { SampleRemoval } from './sample-removal.js';

/** Takes one line at a time, for the person at the terminal. */
type Say = (line: string) => void;

/** Loads the sample newsroom and takes it out again, each in one transaction: a process that is killed leaves nothing half done. */
@Injectable()
export class SampleNewsroom {
  constructor(
    private readonly database: Database,
    private readonly administrator: Administrator,
    private readonly register: SampleRegister,
    private readonly content: SampleContent,
    private readonly removal: SampleRemoval,
    private readonly accounts: SampleAccounts,
  ) {}

  /**
   * Says so where it is there; else, if it is wanted, loads it into a database in which nobody wrote anything yet.
   * One that was taken out does not come back.
   * @param options.password that of a cast to sign in as; without it there is none
   */
  async prepare(options: { wanted: boolean; password?: SamplePassword }, say: Say): Promise<void> {
    const { wanted, password } = options;
    const registered = await this.register.find();
    if (registered?.removedAt === null)
      say('The sample newsroom is loaded; npm run demo:remove takes it out');
    else if (wanted && !registered) await this.load(password, say);
    const loaded = await this.register.find();
    if (password && loaded?.removedAt === null && loaded.resourceIds.users)
      say(this.accounts.sentence(password));
  }

  private async load(password: SamplePassword | undefined, say: Say): Promise<void> {
    if (!(await this.register.databaseIsEmpty())) return;
    const hash = password && (await this.accounts.prepare(password));
    await this.inTurn(async () => {
      // Another instance may have been faster by a moment.
      if ((await this.register.find()) || !(await this.register.databaseIsEmpty())) return;
      const begun = performance.now();
      say('Loading the sample newsroom …');
      const content = await this.content.load();
      const users = hash === undefined ? undefined : await this.accounts.load(hash);
      await this.register.add({ ...content, ...(users && { users }) });
      say(
        `Loaded the sample newsroom in ${seconds(begun)}: ${content.articles.length} articles; npm run demo:remove takes it out`,
      );
    }, say);
  }

  /** Takes out exactly what was loaded, but for what somebody's own work has come to use, and says so. */
  async remove(say: Say): Promise<void> {
    await this.removeAccounts(say);
    await this.inTurn(async () => {
      const registered = await this.register.find();
      if (!registered) say('The sample newsroom was never loaded into this database');
      else if (registered.removedAt !== null) say('The sample newsroom was taken out before');
      else await this.takeOut(registered, say);
    }, say);
  }

  /** In transactions of their own: a user who can't be deleted ends the one in which it was tried. */
  private async removeAccounts(say: Say): Promise<void> {
    const registered = await this.register.find();
    const { users = [] } = registered?.removedAt === null ? registered.resourceIds : {};
    const stay = await actingAs(await this.administrator.actor(), () => this.accounts.remove(users));
    if (stay.length > 0)
      say('An account of the sample newsroom is the only administrator, and stays: add another one');
  }

  private async takeOut(registered: Registered, say: Say): Promise<void> {
    const begun = performance.now();
    say('Taking out the sample newsroom …');
    const stillUsed = await this.removal.remove(registered.resourceIds);
    await this.register.markRemoved(registered);
    say(`Took out the sample newsroom in ${seconds(begun)}; it does not come back into this database`);
    if (stillUsed.length > 0) say('What your own work uses stays, and is yours from now on:');
    for (const { kind, name } of stillUsed) say(`  ${kind} ${name}`);
  }

  private async inTurn(work: () => Promise<void>, say: Say): Promise<void> {
    const actor = await this.administrator.actor();
    await this.database.transaction(async () => {
      if (await this.register.takeTurn()) await actingAs(actor, work);
      else say('Another process is loading or removing the sample newsroom at this moment');
    });
  }
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
