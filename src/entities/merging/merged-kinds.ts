import { Injectable } from '@nestjs/common';
import type { Mergeable, EntityMerging } from './entity-merging.js';
import type { MergedKind } from './tables/entity-merge.entity.js';

/** What can be merged: each module registers its own kind. */
@Injectable()
export class MergedKinds {
  private readonly kinds = new Map<string, EntityMerging<Mergeable>>();

  register<Resource extends Mergeable>(merging: EntityMerging<Resource>): void {
    this.kinds.set(merging.named.kind, merging as unknown as EntityMerging<Mergeable>);
  }

  /** @throws if nobody registered it: a programming error */
  of(kind: MergedKind): EntityMerging<Mergeable> {
    const merging = this.kinds.get(kind);
    if (!merging) throw new Error(`Nobody merges the kind ${kind}.`);
    return merging;
  }
}
