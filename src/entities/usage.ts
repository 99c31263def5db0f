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
  /** Selects `id`, `label` and what else is to be answered of those that use an entity. */
  readonly select: (id: string) => Sql;
}

export interface Use {
  readonly id: string;
  readonly label: string;
  readonly [more: string]: unknown;
}

/** Who uses an entity: how many, and the first twenty of each kind. */
export type Usage = { readonly total: number } & Readonly<
  Record<string, number | { readonly total: number; readonly items: readonly Use[] }>
>;

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
    const parts: [string, { total: number; items: Use[] }][] = [];
    // One after the other: they share the transaction's connection.
    for (const source of sources) parts.push([source.of, await this.read(source, id)]);
    const total = parts.reduce((sum, [, part]) => sum + part.total, 0);
    return { total, ...Object.fromEntries(parts) };
  }

  private async read({ select }: UsageSource, id: string): Promise<{ total: number; items: Use[] }> {
    const rows = await this.database.query<Use & { total: string }>(
      sql`SELECT u.*, count(*) OVER () AS total FROM (${select(id)}) AS u ORDER BY u.id DESC LIMIT 20`,
    );
    return { total: Number(rows[0]?.total ?? 0), items: rows.map(({ total: _, ...use }) => use) };
  }
}
