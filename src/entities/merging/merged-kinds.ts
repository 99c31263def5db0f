import { Injectable } from '@nestjs/common';
import type { Mergeable, NamedMerging } from './named-merging.js';
import type { MergedKind } from './tables/entity-merge.entity.js';

/** What can be merged: each module registers its own kind. */
@Injectable()
export class MergedKinds {
  private readonly kinds = new Map<string, NamedMerging<Mergeable>>();

  register<Resource extends Mergeable>(merging: NamedMerging<Resource>): void {
    this.kinds.set(merging.named.kind, merging as unknown as NamedMerging<Mergeable>);
  }

  /** @throws if nobody registered it: a programming error */
  of(kind: MergedKind): NamedMerging<Mergeable> {
    const merging = this.kinds.get(kind);
    if (!merging) throw new Error(`Nobody merges the kind ${kind}.`);
    return merging;
  }
}
