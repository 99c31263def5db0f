import { Injectable } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** One kind of thing that uses others. */
export interface UsageSource {
  /** Plural, as in the address: `quotes`. */
  readonly of: string;
  /** The kind of entity that is used: `person`. */
  readonly uses: string;
  /**
   * Selects `id`, `label` and what else is to be answered of those that use an entity; and `hidden`, whether whoever asks may know
   * no more of one than that it is there. None is, where that is not selected.
   */
  readonly select: (id: string) => Sql;
}

interface Use {
  readonly id: string;
  readonly label: string;
  readonly [more: string]: unknown;
}

interface Hidden {
  readonly hidden?: boolean;
}

/** Who uses an entity: how many, and the first twenty of each kind. */
export type Usage = { readonly total: number; readonly hidden?: number } & Readonly<
  Record<string, number | UsesOfOne | undefined>
>;

interface UsesOfOne {
  readonly total: number;
  /** How many of them are not shown. */
  readonly hidden?: number;
  readonly items: readonly Use[];
}

/**
 * Where-used over modules that may not know each other: those that refer to an entity register how to find themselves
 * (the arrow points up), and the module of the entity asks here.
 */
@Injectable()
export class Usages {
  private readonly sources: UsageSource[] = [];

  constructor(private readonly database: Database) {}

  register(...sources: readonly UsageSource[]): void {
    this.sources.push(...sources);
  }

  async of(kind: string, id: string): Promise<Usage> {
    const sources = this.sources.filter((source) => source.uses === kind);
    const parts: [string, UsesOfOne][] = [];
    // One after the other: they share the transaction's connection.
    for (const source of sources) parts.push([source.of, await this.read(source, id)]);
    const total = parts.reduce((sum, [, part]) => sum + part.total, 0);
    const hidden = parts.reduce((sum, [, part]) => sum + (part.hidden ?? 0), 0);
    return { total, ...(hidden > 0 && { hidden }), ...Object.fromEntries(parts) };
  }

  private async read({ select }: UsageSource, id: string): Promise<UsesOfOne> {
    const [row] = await this.database.query<{
      total: string;
      hidden: string;
      items: readonly (Use & Hidden)[];
    }>(
      sql`WITH uses AS (${select(id)}), shown AS (SELECT row_to_json(u) AS use FROM uses u ORDER BY to_jsonb(u) -> 'hidden', u.id DESC LIMIT 20)
       SELECT (SELECT count(*) FROM uses) AS total, (SELECT count(*) FROM uses u WHERE to_jsonb(u) -> 'hidden' = 'true') AS hidden,
         coalesce((SELECT json_agg(use) FROM shown), '[]') AS items`,
    );
    const [total, hidden] = [Number(row?.total ?? 0), Number(row?.hidden ?? 0)];
    const items = (row?.items ?? []).flatMap(({ hidden: isHidden, ...use }) => (isHidden ? [] : [use]));
    return { total, ...(hidden > 0 && { hidden }), items };
  }
}
