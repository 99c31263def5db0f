import { readCursor, writeCursor } from './cursor.js';
import { itemJson } from './item-json.js';
import type { ItemJson } from './item-json.js';
import { malformedQuery } from '../kernel/problems/http.problems.js';
import type { ListQuery } from './list-query.js';
import { totalOf } from './page.js';
import type { Page, TextPage, Total } from './page.js';
import type { Database } from '../kernel/database/database.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql, SqlValue } from '../kernel/database/sql.js';
import { RowConditions } from './row-conditions.js';
import { positionIn, sortedBy } from './sort-column.js';
import type { SortColumn } from './sort-column.js';
import { wordPrefixes } from '../kernel/database/words.js';

/** The fixed parts of a list. */
export interface ListingSource {
  /** Its name, which its cursors bear: a page begins only where this list ended one. */
  readonly name: string;
  /** `recipes r LEFT JOIN …` */
  readonly from: Sql;
  readonly json: ItemJson;
  /** The id that breaks ties: `o.id`. */
  readonly id: Sql;
  readonly sorts: Readonly<Record<string, SortColumn>>;
  /** Used where the request names none: `-updatedAt`. */
  readonly defaultSort: string;
  /** The column that `q` looks into. */
  readonly search?: Sql;
  /** How far totals are counted, where everybody may ask for them; without it, to the end. */
  readonly maxCounted?: number;
}

/** Where a page may end. */
interface Row {
  readonly at: string;
  readonly id: string;
}

/** A page as Postgres joins it, with its last row if it is full. */
interface Joined {
  readonly texts: string | null;
  readonly keys: string | null;
  readonly at: string | null;
  readonly id: string | null;
  readonly more: boolean;
}

const NOTHING: Joined = { texts: null, keys: null, at: null, id: null, more: false };

/** How a page is read. */
interface Reading {
  readonly sort: string;
  readonly column: SortColumn;
  readonly direction: 'ASC' | 'DESC';
  /** How many items a page holds. */
  readonly most: Sql;
}

const USUAL_LIMIT = 20;
const USUAL = sql.literal(USUAL_LIMIT);

const DIRECTIONS = { ASC: sql`ASC`, DESC: sql`DESC` };
const COMPARISONS = { '>=': sql`>=`, '<=': sql`<=`, '<': sql`<` };

/**
 * A list read by keyset: a page starts after the last item of the one before, so a page costs the same however deep, and
 * nothing is missed or repeated while others insert.
 */
export class Listing<Item extends object> extends RowConditions {
  /** The sort that a bound of the list asks for, and the parameter that set it. */
  private bounded?: { readonly sort: string; readonly parameter: string };

  constructor(
    private readonly database: Pick<Database, 'prepared' | 'query'>,
    private readonly source: ListingSource,
  ) {
    super();
  }

  /**
   * Bounds what the list is sorted by. So it is sorted by that: by anything else it would have to pass over all that
   * lies beyond the bound, which is most of a large database.
   * @param sort one of the source's
   */
  whereOnSort(
    parameter: string,
    sort: string,
    comparison: keyof typeof COMPARISONS,
    value: SqlValue | undefined,
  ): this {
    if (value === undefined) return this;
    this.bounded = { sort, parameter };
    return this.where(sql`${this.sortColumn(sort).by} ${COMPARISONS[comparison]} ${value}`);
  }

  /** Every word of `q` must be, or begin, a word of the text. What has no letter or digit is found nowhere. */
  matching(q: string | undefined): this {
    if (q === undefined || !this.source.search) return this;
    const words = wordPrefixes(q);
    if (words === '') return this.where(sql`false`);
    return this.whereUnprepared(sql`search_tokens(${this.source.search}) @@ to_tsquery('simple', ${words})`);
  }

  async one(id: string): Promise<Item | undefined> {
    const { from } = this.source;
    const { conditions } = this.where(sql`${this.source.id} = ${id}`);
    const [row] = await this.read<{ item: Item }>(
      sql`SELECT ${itemJson(this.source.json)} AS item FROM ${from} ${whereClause(conditions)}`,
    );
    return row?.item;
  }

  async page(query: ListQuery): Promise<Page<Item>> {
    const { limit, totals, ...read } = await this.begin(query);
    const item = itemJson(this.source.json, query.fields);
    const rows = await this.read<{ item: Item } & Row>(this.statement(sql`${item} AS item`, read));
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const items = rows.slice(0, limit).map(({ item }) => item);
    return { items, nextCursor: this.cursorAt(last, read.sort), ...totals };
  }

  /** How many items have each value of an expression, the hundred most frequent first; null is no value. */
  counts(value: Sql): Sql {
    const { from } = this.source;
    const conditions = whereClause([...this.conditions, ...this.passing]);
    return sql`SELECT value, count(*)::integer AS count FROM (SELECT ${value} AS value FROM ${from} ${conditions}) counted
       WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT 100`;
  }

  /** The page as JSON text: Postgres joins the items, and none is parsed. @param itemKeys the expression for the keys of what an item shows */
  async pageAsJson(query: ListQuery, itemKeys: Sql): Promise<TextPage> {
    const { totals, ...read } = await this.begin(query);
    const statement = this.statement(
      sql`(${itemJson(this.source.json)})::text AS text, ${itemKeys} AS keys`,
      read,
    );
    const { most } = read;
    // The rows come in the order of the page. `max` takes the value of the only row that is left.
    const [row] = await this.read<Joined>(
      sql`SELECT string_agg(text, ',') FILTER (WHERE n <= ${most}) AS texts, string_agg(keys, ' ') FILTER (WHERE n <= ${most}) AS keys,
         max(at) FILTER (WHERE n = ${most}) AS at, max(id::text) FILTER (WHERE n = ${most}) AS id, count(*) > ${most} AS more
       FROM (SELECT *, row_number() OVER () AS n FROM (${statement}) page) numbered`,
    );
    const { texts, keys, at, id, more } = row ?? NOTHING;
    const nextCursor = this.cursorAt(more && at !== null && id !== null ? { at, id } : undefined, read.sort);
    return { texts: texts ?? '', keys: keys ?? '', nextCursor, ...totals };
  }

  /** Reads what comes before the page itself: how it is sorted, where it begins, and the total. */
  private async begin(query: ListQuery): Promise<Reading & { limit: number; totals: Total }> {
    const { limit = USUAL_LIMIT, cursor, count } = query;
    const sort = this.sortOf(query);
    const descending = sort.startsWith('-');
    const ordered = {
      sort,
      column: this.sortColumn(nameOf(sort)),
      direction: descending ? 'DESC' : 'ASC',
    } as const;
    const totals = count ? await this.total(ordered) : {};
    if (cursor !== undefined) this.after(ordered, readCursor(cursor, this.source.name, sort));
    // Not knowing the limit, Postgres would not find one plan for all values, and plan again each time.
    const most = limit === USUAL_LIMIT ? USUAL : sql`${sql.parameter(limit)}::integer`;
    return { limit, totals, ...ordered, most };
  }

  /** Gives one row more than the page holds, if there is one, or more. */
  private statement(columns: Sql, { column, direction, most }: Reading): Sql {
    const { from, id } = this.source;
    // A subquery is not taken apart.
    const passing = this.passing.map((condition) => sql`(SELECT ${condition})`);
    // Of very few rows Postgres believes that it soon meets them in the order of the list, however rare the value.
    const rows = this.skewed ? sql`greatest(${most}, ${USUAL})` : most;
    return sql`SELECT ${columns}, (${sortedBy(column, direction)})::text AS at, ${id} AS id
       FROM ${from} ${whereClause([...this.conditions, ...passing])} ${this.order(column, direction)} LIMIT ${rows} + 1`;
  }

  private order(column: SortColumn, direction: 'ASC' | 'DESC'): Sql {
    const way = DIRECTIONS[direction];
    return sql`ORDER BY ${sortedBy(column, direction)} ${way}, ${this.source.id} ${way}`;
  }

  /** @param last the last row of a page, if another follows */
  private cursorAt(last: Row | undefined, sort: string): string | null {
    return last ? writeCursor({ list: this.source.name, sort, value: last.at, id: last.id }) : null;
  }

  /** @throws Problem 400 for a sort that does not go with a bound */
  private sortOf({ sort }: ListQuery): string {
    const { bounded, source } = this;
    if (!bounded) return sort ?? source.defaultSort;
    if (sort === undefined)
      return nameOf(source.defaultSort) === bounded.sort ? source.defaultSort : `-${bounded.sort}`;
    if (nameOf(sort) === bounded.sort) return sort;
    this.sortColumn(nameOf(sort));
    throw malformedQuery(
      'sort',
      'not-with-bound',
      `"${bounded.parameter}" bounds ${bounded.sort}: with it the list can only be sorted by ${bounded.sort}.`,
    );
  }

  /** A prepared statement counts along the order of the page, which has an index; any other in the order that Postgres finds fastest. */
  private async total({ column, direction }: Omit<Reading, 'most'>): Promise<Total> {
    const { from, maxCounted = Infinity } = this.source;
    const rows = sql`${from} ${whereClause([...this.conditions, ...this.passing])}`;
    const planned = !this.skewed && this.passing.length === 0;
    const order = planned ? this.order(column, direction) : sql.empty;
    const counted =
      maxCounted === Infinity
        ? rows
        : sql`(SELECT FROM ${rows} ${order} LIMIT ${sql.literal(maxCounted + 1)}) counted`;
    const [row] = await this.read<{ total: string }>(sql`SELECT count(*) AS total FROM ${counted}`);
    const total = Number(row?.total);
    return totalOf(Math.min(total, maxCounted), total <= maxCounted);
  }

  private read<R>(statement: Sql): Promise<R[]> {
    return this.skewed ? this.database.query(statement) : this.database.prepared(statement);
  }

  private after(
    { column, direction }: Pick<Reading, 'column' | 'direction'>,
    { value, id }: { value: string; id: string },
  ): void {
    const beyond = direction === 'DESC' ? sql`<` : sql`>`;
    const last = sql`(${positionIn(column, value)}, ${id}::uuid)`;
    this.where(sql`(${sortedBy(column, direction)}, ${this.source.id}) ${beyond} ${last}`);
  }

  private sortColumn(name: string): SortColumn {
    const known = Object.keys(this.source.sorts);
    const column = known.includes(name) ? this.source.sorts[name] : undefined;
    if (column) return column;
    throw malformedQuery(
      'sort',
      'not-a-sort',
      `The list sorts by ${known.join(', ')}, with - for descending.`,
    );
  }
}

function whereClause(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? sql`WHERE ${sql.join(conditions, sql` AND `)}` : sql.empty;
}

/** `publishedAt` of `-publishedAt` */
function nameOf(sort: string): string {
  return sort.replace(/^-/, '');
}
