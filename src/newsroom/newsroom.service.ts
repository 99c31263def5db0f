import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { mergePatch } from '../contract/writing/merge-patch.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { changedFields, refuseReadOnly } from '../contract/writing/written.js';
import type { Patch } from '../contract/writing/written-types.js';
import { EVERYTHING, PublicChanges } from '../edge/answers/public-changes.js';
import { Audit } from '../identity/audit.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import { Events } from '../kernel/events/events.js';
import { invalid } from '../kernel/problems/http.problems.js';
import { sameJson } from '../kernel/values/same-json.js';
import { Newsroom } from './newsroom.dto.js';
import { NEWSROOM_ID } from './newsroom.entity.js';
import { AddressesChanged } from './newsroom.events.js';
import { NewsroomSettings } from './newsroom-settings.reader.js';
import { toNewsroom } from './newsroom.view.js';
import type { SetSettings } from './newsroom.view.js';
import { refuseFixed, withoutFixed } from './fixed-settings.js';

/** Changes of the newsroom's settings. */
@Injectable()
export class NewsroomService {
  constructor(
    private readonly database: Database,
    private readonly newsroom: NewsroomSettings,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly changes: PublicChanges,
    private readonly environment: Settings,
  ) {}

  async read(): Promise<Newsroom> {
    const { revision, set } = await this.newsroom.read();
    return toNewsroom(revision, set, this.environment);
  }

  update(ifMatch: RevisionCondition | undefined, body: UncheckedBody<Newsroom>): Promise<Newsroom> {
    return this.database.transaction(async () => {
      const { revision, set } = await this.newsroom.read('FOR UPDATE');
      await this.audit.requireCurrent(ifMatch, { id: NEWSROOM_ID, revision });
      const present = toNewsroom(revision, set, this.environment);
      const written = body.patch();
      refuseReadOnly(Newsroom, written, present);
      refuseFixed(written, present);
      await this.refuseUnknownSections(written);
      const { revision: _, fixed: __, ...settable } = written;
      const next = withoutFixed(mergePatch(set, settable) as SetSettings, set, present.fixed);
      const changed = changedFields(Newsroom, present, toNewsroom(revision, next, this.environment));
      if (changed.length === 0) return present;
      return this.save(present, next, changed);
    });
  }

  private async save(present: Newsroom, set: SetSettings, changed: string[]): Promise<Newsroom> {
    const next = toNewsroom(present.revision + 1, set, this.environment);
    const { revision } = next;
    await this.database.send(
      sql`UPDATE newsroom SET revision = ${revision}, settings = ${JSON.stringify(set)}`,
    );
    const change = { action: 'update', resourceType: 'settings', resourceId: NEWSROOM_ID, revision };
    await this.audit.record([{ ...change, changedFields: changed }], now());
    // Delivered before the next, after which answers are made again.
    await this.newsroom.announce();
    const site = this.newsroom.siteOf(next);
    // Readers' answers contain its name and addresses, and what was known at the end of its days.
    if (!sameJson(site, this.newsroom.siteOf(present)) || changed.includes('timeZone'))
      await this.changes.announce([EVERYTHING]);
    if (changed.includes('site')) await this.events.emit(new AddressesChanged(site));
    return next;
  }

  /** @throws Problem 422 */
  private async refuseUnknownSections({ rules }: Patch<Newsroom>): Promise<void> {
    const sections = Object.entries(rules?.sections ?? {}).filter(([, differing]) => differing !== null);
    const ids = sections.map(([id]) => id);
    if (ids.length === 0) return;
    const rows = await this.database.query<{ id: string }>(
      sql`SELECT id FROM sections WHERE id = ANY (${ids}::uuid[])`,
    );
    const known = rows.map(({ id }) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0)
      throw invalid(
        unknown.map((id) => ({
          pointer: `/rules/sections/${id}`,
          code: 'unknown-reference',
          message: 'must be the id of a section',
        })),
      );
  }
}
