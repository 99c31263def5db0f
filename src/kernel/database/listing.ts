import { readCursor, writeCursor } from '../http/cursor.js';
import { malformedQuery } from '../http/http.problems.js';
import type { ListQuery } from '../http/list-query.js';
import { pageOf } from '../http/page.js';
import type { Page } from '../http/page.js';
import type { Database } from './database.js';
import { wordPrefixes } from './words.js';

/** A column that a list may be sorted by, and its type in Postgres. Never null, so that a page knows where it ends. */
export interface SortColumn {
  readonly sql: string;
  readonly type: 'timestamptz' | 'text' | 'numeric' | 'integer';
}

/** The fixed parts of a list: constants of the code, never text of a request. */
export interface ListingSource {
  /** `organizations o LEFT JOIN …` */
  readonly from: string;
  /** The expression that makes one item, a JSON object. */
  readonly json: string;
  /** The id that breaks ties: `o.id`. */
  readonly id: string;
  readonly sorts: Readonly<Record<string, SortColumn>>;
  /** Used where the request names none: `-updatedAt`. */
  readonly defaultSort: string;
  /** The column that `q` looks into. */
  readonly search?: string;
}

/**
 * A list read by keyset: a page starts after the last item of the one before, so a page costs the same however deep, and
 * nothing is missed or repeated while others insert. Conditions are SQL written in the code with `?` for each value.
 */
export class Listing<Item extends { id: string }> {
  private readonly conditions: string[] = [];
  private readonly values: unknown[] = [];

  constructor(
    private readonly database: Database,
    private readonly source: ListingSource,
  ) {}

  /** Adds a condition if its value is there: an absent filter is no filter, and a filter is never dropped. */
  where(condition: string, value?: unknown): this {
    if (!condition.includes('?')) this.conditions.push(condition);
    else if (value !== undefined) this.conditions.push(this.bind(condition, value));
    return this;
  }

  /** Every word of `q` must be, or begin, a word of the text. */
  matching(q: string | undefined): this {
    if (q === undefined || !this.source.search) return this;
    const words = wordPrefixes(q);
    if (words === '') throw malformedQuery('q', 'no-words', '"q" has no letter or digit to look for.');
    return this.where(`to_tsvector('simple', ${this.source.search}) @@ to_tsquery('simple', ?)`, words);
  }

  async one(id: string): Promise<Item | undefined> {
    const { json, from } = this.source;
    const where = this.where(`${this.source.id} = ?`, id).conditions.join(' AND ');
    const [row] = await this.database.query<{ item: Item }>(
      `SELECT ${json} AS item FROM ${from} WHERE ${where}`,
      this.values,
    );
    return row?.item;
  }

  async page(query: ListQuery): Promise<Page<Item>> {
    const { limit = 20, cursor, count } = query;
    const sort = query.sort ?? this.source.defaultSort;
    const descending = sort.startsWith('-');
    const column = this.sortColumn(descending ? sort.slice(1) : sort);
    const total = count ? await this.total() : undefined;
    if (cursor !== undefined) this.after(column, readCursor(cursor, sort), descending);
    const rows = await this.read(column, descending ? 'DESC' : 'ASC', limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const nextCursor = last ? writeCursor({ sort, value: last.at, id: last.item.id }) : null;
    return pageOf(
      rows.slice(0, limit).map((row) => row.item),
      nextCursor,
      total,
    );
  }

  private read(
    column: SortColumn,
    direction: 'ASC' | 'DESC',
    limit: number,
  ): Promise<{ item: Item; at: string }[]> {
    const { from, json, id } = this.source;
    return this.database.query(
      `SELECT ${json} AS item, (${column.sql})::text AS at FROM ${from} ${this.whereClause()}
       ORDER BY ${column.sql} ${direction}, ${id} ${direction} LIMIT ${limit}`,
      this.values,
    );
  }

  private async total(): Promise<number> {
    const [row] = await this.database.query<{ total: string }>(
      `SELECT count(*) AS total FROM ${this.source.from} ${this.whereClause()}`,
      this.values,
    );
    return Number(row?.total);
  }

  private after(column: SortColumn, { value, id }: { value: string; id: string }, descending: boolean): void {
    const comparison = descending ? '<' : '>';
    const left = `(${column.sql}, ${this.source.id})`;
    this.conditions.push(
      `${left} ${comparison} (${this.bind(`?::${column.type}`, checked(value, column.type))}, ${this.bind('?::uuid', id)})`,
    );
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

  private whereClause(): string {
    return this.conditions.length > 0 ? `WHERE ${this.conditions.join(' AND ')}` : '';
  }

  private bind(condition: string, value: unknown): string {
    this.values.push(value);
    return condition.replaceAll('?', `$${this.values.length}`);
  }
}

/** A cursor's value must be readable as the type of its column: Postgres would fail on anything else. */
function checked(value: string, type: SortColumn['type']): string {
  const form = {
    timestamptz: /^[\d :.+-]{10,40}$/,
    numeric: /^-?[\d.]{1,60}$/,
    integer: /^-?\d{1,9}$/,
    text: /^/,
  }[type];
  if (form.test(value) && !(type === 'timestamptz' && Number.isNaN(Date.parse(value)))) return value;
  throw malformedQuery('cursor', 'not-a-cursor', 'The cursor is not one that this list gave out.');
}
