import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.js';
import { Events } from '../../kernel/events/events.js';
import { DocumentsRebuilt } from '../publication.events.js';
import { ENTITY_KINDS } from '../../articles/references/entity-kind.view.js';
import { RESERVE_ALL_ADDRESSES } from '../entities/entity-addresses.view.js';
import { FeedComparison } from './feed-comparison.js';
import { LiveRevisions } from '../live-revisions.js';
import { missingEntities, outdatedEntities } from '../entities/entity-rows.view.js';
import { Rerendering } from '../rerendering.js';
import type { Rerender } from '../rerendering.js';

/** Renders all documents again from the published revisions while readers go on reading: each is replaced in its turn. */
@Injectable()
export class Rebuilding {
  constructor(
    private readonly database: Database,
    private readonly live: LiveRevisions,
    private readonly rerendering: Rerendering,
    private readonly feed: FeedComparison,
    private readonly events: Events,
  ) {}

  /** @param onTotal is called with the progress */
  async run(
    onTotal: (total: number) => { show(done: number): void },
  ): Promise<Pick<Rerender, 'done' | 'changed'>> {
    await this.database.query(missingEntities('section'));
    for (const kind of ENTITY_KINDS) await this.database.query(outdatedEntities(kind));
    const total = await this.live.count();
    const progress = onTotal(Math.max(total, 1));
    let [present, next]: [Rerender, Rerender | undefined] = [{ done: 0, changed: 0, total }, undefined];
    while ((next = await this.database.transaction(() => this.rerendering.step(present)))) {
      present = next;
      progress.show(present.done);
    }
    await this.database.query(RESERVE_ALL_ADDRESSES);
    await this.feed.repair();
    await this.database.transaction(() => this.events.emit(new DocumentsRebuilt(present.done)));
    return present;
  }
}
