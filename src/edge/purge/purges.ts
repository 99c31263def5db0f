import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { PurgeTarget } from '../../config/purge-targets.js';
import { Settings } from '../../config/settings.js';
import { Outbox } from '../../kernel/events/outbox.js';
import { ANY_CHANGE } from './any-change.js';
import { keyPortions } from './key-portions.js';
import { nameOf, sendPurge } from './send-purge.js';

/**
 * How long after the commit, in milliseconds, a process may still answer the old state; replicas may take their own bound
 * in addition. An answer that was on its way to a cache while it was purged is caught by a second purge then.
 */
const VISIBLE_EVERYWHERE = 10_000;

interface Purge {
  readonly keys: readonly string[];
}

/** Has the caches in front of the service forget what changed: asked for in the transaction of the change, done after it. */
@Injectable()
export class Purges implements OnModuleInit {
  private readonly targets: readonly PurgeTarget[];
  private readonly visibleEverywhere: number;

  constructor(
    private readonly outbox: Outbox,
    { purgeTargets, databaseReplicaUrls, databaseReplicaMaxLag }: Settings,
  ) {
    this.targets = purgeTargets;
    this.visibleEverywhere =
      VISIBLE_EVERYWHERE + (databaseReplicaUrls.length > 0 ? databaseReplicaMaxLag : 0);
  }

  /** Each cache has a lane of its own: one that is down holds up no other. */
  onModuleInit(): void {
    for (const target of this.targets)
      this.outbox.on<Purge>(workOf(target), workOf(target), async ({ keys }) => {
        await sendPurge(target, keys);
        return undefined;
      });
  }

  /** @param subjects what changed, as `PublicChanges` announces it */
  async ask(subjects: readonly string[]): Promise<void> {
    if (this.targets.length === 0) return;
    for (const keys of keyPortions([...subjects, ANY_CHANGE]))
      for (const target of this.targets)
        for (const wait of [0, this.visibleEverywhere]) await this.outbox.add(workOf(target), { keys }, wait);
  }
}

/** The lane and the kind of its work. */
function workOf(target: PurgeTarget): string {
  return `purge ${nameOf(target)}`;
}
