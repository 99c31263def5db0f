import { Injectable } from '@nestjs/common';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { sql } from '../../kernel/database/sql.js';
import { NotFound } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import { lockKeys } from '../free-slugs.js';
import { EntityUnmerged } from '../entity.events.js';
import type { StoredMerge, MergedAwayRow } from './merge-store.js';
import { MergeTools } from './merge-tools.js';
import { MergedKinds } from './merged-kinds.js';
import { AlreadyUndone, MergedAgain, UndoExpired } from './merging.problems.js';
import { lockMovedOwners, returnReferences } from './move-statements.js';
import type { MovedRow } from './move-statements.js';
import { MERGES_KEY } from './entity-merging.js';
import type { Mergeable, EntityMerging } from './entity-merging.js';
import { unmergedResource } from './unmerged-resource.js';

type Merging = EntityMerging<Mergeable>;
type AnyMerge = StoredMerge<Mergeable>;
type Away = MergedAwayRow<Mergeable>;

/** Undoes merges: what was merged is there again, with the references that it had and that nobody has changed since. */
@Injectable()
export class UnmergingService {
  constructor(
    private readonly tools: MergeTools,
    private readonly kinds: MergedKinds,
  ) {}

  undo(id: string, ifMatch: RevisionCondition | undefined): Promise<void> {
    const { database, merges, audit } = this.tools;
    return database.transaction(async () => {
      await lockKeys(database, [MERGES_KEY]);
      const merge = await merges.find<Mergeable>(id);
      if (!merge) throw new Problem(NotFound, 'There is no merge with this id.');
      await audit.obeyIfMatch(ifMatch, { id, revision: merge.undoneAt === null ? 1 : 2 });
      await this.refuse(merge);
      const merging = this.kinds.of(merge.kind);
      const away = await merges.mergedBy<Mergeable>(id);
      await this.lock(merging, merge);
      const target = await merging.service.findAny(merge.intoId);
      const next = target && (await this.unmerged(merging, merge, target));
      await this.revive(merging, away, next);
      await this.giveBack(merging, merge, away);
      if (target && next)
        await merging.service.replace(await merging.service.find(target.id), next, 'unmerge');
      await merging.hooks.repairRevived?.([merge.intoId, ...away.map((row) => row.id)]);
      await merges.noteUndone(id);
      const from = away.map(({ id: back, resource: { slug } }) => ({ id: back, slug }));
      await this.tools.events.emit(new EntityUnmerged(merge.kind, target?.id, from));
    });
  }

  /** @throws Problem 409 */
  private async refuse({ intoId, undoneAt, undoUntil }: AnyMerge): Promise<void> {
    if (undoneAt !== null) throw new Problem(AlreadyUndone);
    if (undoUntil < this.tools.now()) throw new Problem(UndoExpired);
    const mergeId = await this.tools.merges.mergeOf(intoId);
    if (mergeId !== undefined) throw new Problem(MergedAgain, undefined, { mergeId });
  }

  /** In the order of a merge: what refers first, then the record. */
  private async lock(merging: Merging, { id, intoId }: AnyMerge): Promise<void> {
    const { database } = this.tools;
    const { table } = merging.named;
    await lockKeys(database, [`${table}/tree`]);
    for (const statement of lockMovedOwners(merging.places, id)) await database.send(statement);
    await database.send(sql`SELECT 1 FROM ${sql.identifier(table)} WHERE id = ${intoId} FOR UPDATE`);
    await database.flushed();
  }

  private async unmerged({ named }: Merging, merge: AnyMerge, target: Mergeable): Promise<Mergeable> {
    const others = await this.tools.merges.namesMergedInto<Mergeable>(target.id, merge.id);
    const stillMerged = others.flatMap(named.names).filter((name) => name !== null);
    const next = unmergedResource(named.resource, target, merge, stillMerged);
    // One that comes back may have had the slug.
    if (next.slug !== target.slug)
      await this.tools.database.send(
        sql`UPDATE ${sql.identifier(named.table)} SET slug = ${next.slug} WHERE id = ${target.id}`,
      );
    return next;
  }

  private async revive(
    { service, hooks }: Merging,
    away: readonly Away[],
    target: Mergeable | undefined,
  ): Promise<void> {
    for (const { resource, slugGiven, createdAt } of away) {
      const next = (await hooks.revived?.(resource)) ?? resource;
      const slug = resource.slug === target?.slug ? await service.anotherSlug(next) : next.slug;
      await service.revive({ ...next, slug, revision: resource.revision + 2 }, { slugGiven, createdAt });
    }
    await this.tools.database.flushed();
  }

  private async giveBack(merging: Merging, merge: AnyMerge, away: readonly Away[]): Promise<void> {
    const { database, merges, referring } = this.tools;
    await merges.leadBack(merge.kind, merge.id, away);
    const moved = await database.query<MovedRow>(
      returnReferences(merging.places, { id: merge.id, into: merge.intoId }),
    );
    await referring.owners.revise(merging.places, moved);
  }
}
