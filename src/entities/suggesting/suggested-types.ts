import { Injectable } from '@nestjs/common';
import type { Sql } from '../../kernel/database/sql.js';

export const SUGGESTED_TYPES = ['people', 'organizations', 'indicators', 'sections'] as const;
export type SuggestedType = (typeof SUGGESTED_TYPES)[number];

/** One type of what can be suggested, from its row `t`. Its table is named like it. */
export interface SuggestedSource {
  readonly type: SuggestedType;
  /** `person` */
  readonly kind: string;
  /** What distinguishes namesakes, as text. */
  readonly detail: () => Sql;
  /** The position held at some time of a period, as JSON; undefined where nothing of the type holds one. */
  readonly position?: (earliest: Sql, latest: Sql) => Sql;
  /** Which of them whoever acts may know; all where nothing is said. */
  readonly known?: (rows: Sql) => Sql;
}

/** What can be suggested: each module registers its own, because this one may not know them. */
@Injectable()
export class SuggestedTypes {
  private readonly sources: SuggestedSource[] = [];

  register(source: SuggestedSource): void {
    this.sources.push(source);
  }

  /** @param types those that are wanted; all where nothing is said */
  of(types: readonly SuggestedType[] = SUGGESTED_TYPES): readonly SuggestedSource[] {
    return this.sources.filter(({ type }) => types.includes(type));
  }
}
