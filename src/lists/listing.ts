import { readCursor, writeCursor } from './cursor.js';
import { malformedQuery } from '../kernel/problems/http.problems.js';
import type { ListQuery } from './list-query.js';
import { totalOf } from './page.js';
import type { Page, TextPage, Total } from './page.js';
import type { Database } from '../kernel/database/database.js';
import { RowConditions } from './row-conditions.js';
import { readable, sortedBy } from './sort-column.js';
import type { SortColumn } from './sort-column.js';
import { wordPrefixes } from '../kernel/database/words.js';

/** The fixed parts of a list: constants of the code, never text of a request. */
export interface ListingSource {
  /** Its name, which its cursors bear: a page begins only where this list ended one. */
  readonly name: string;
  /** `recipes r LEFT JOIN …` */
  readonly from: string;
  /** The expression that makes one item, a JSON object; or one by property, so that `fields=` costs only what it names. */
  readonly json: string | Readonly<Record<string, string>>;
  /** The id that breaks ties: `o.id`. */
  readonly id: string;
  readonly sorts: Readonly<Record<string, SortColumn>>;
  /** Used where the request names none: `-updatedAt`. */
  readonly defaultSort: string;
  /** The column that `q` looks into. */
  readonly search?: string;
  /** How far totals are counted, where everybody may ask for them; without it, to the end. */
  readonly countedTo?: number;
}

/** Where a page may end. */
interface Row {
  readonly at: string;
  readonly id: string;
}

/** A page as Postgres joins it; its last row is told where it is full. */
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
  readonly DIRECTION: 'ASC' | 'DESC';
  /** SQL: how many items a page holds. */
  readonly LIMIT: string;
}

const USUAL_LIMIT = 20;

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
  bounding(parameter: string, sort: string, comparison: '>=' | '<=' | '<', value: unknown): this {
    if (value === undefined) return this;
    this.bounded = { sort, parameter };
    return this.where(`${this.sortColumn(sort).sql} ${comparison} ?`, value);
  }

  /** Every word of `q` must be, or begin, a word of the text. What has no letter or digit is found nowhere. */
  matching(q: string | undefined): this {
    if (q === undefined || !this.source.search) return this;
    const words = wordPrefixes(q);
    if (words === '') return this.where('false');
    return this.whereSkewed(`search_tokens(${this.source.search}) @@ to_tsquery('simple', ?)`, words);
  }

  async one(id: string): Promise<Item | undefined> {
    const { from } = this.source;
    const where = this.where(`${this.source.id} = ?`, id).conditions.join(' AND ');
    const sql = `SELECT ${itemJson(this.source)} AS item FROM ${from} WHERE ${where}`;
    const [row] = await this.read<{ item: Item }>(sql, this.values);
    return row?.item;
  }

  async page(query: ListQuery): Promise<Page<Item>> {
    const { limit, totals, ...read } = await this.begin(query);
    const ITEM = itemJson(this.source, query.fields);
    const STATEMENT = this.statement(`${ITEM} AS item`, read);
    const rows = await this.read<{ item: Item } & Row>(STATEMENT, this.values);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const items = rows.slice(0, limit).map(({ item }) => item);
    return { items, nextCursor: this.cursorAt(last, read.sort), ...totals };
  }

  /** The same, with no item parsed: Postgres joins them. @param KEYS the expression that tells what an item shows */
  async texts(query: ListQuery, KEYS: string): Promise<TextPage> {
    const { totals, ...read } = await this.begin(query);
    const STATEMENT = this.statement(`(${itemJson(this.source)})::text AS text, ${KEYS} AS keys`, read);
    const { LIMIT } = read;
    // The rows come in the order of the page. `max` takes the value of the only row that is left.
    const [row] = await this.read<Joined>(
      `SELECT string_agg(text, ',') FILTER (WHERE n <= ${LIMIT}) AS texts, string_agg(keys, ' ') FILTER (WHERE n <= ${LIMIT}) AS keys,
         max(at) FILTER (WHERE n = ${LIMIT}) AS at, max(id::text) FILTER (WHERE n = ${LIMIT}) AS id, count(*) > ${LIMIT} AS more
       FROM (SELECT *, row_number() OVER () AS n FROM (${STATEMENT}) page) numbered`,
      this.values,
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
      DIRECTION: descending ? 'DESC' : 'ASC',
    } as const;
    const totals = count ? await this.total(ordered) : {};
    if (cursor !== undefined) this.after(ordered, readCursor(cursor, this.source.name, sort));
    // Not knowing the limit, Postgres would not find one plan for all values, and plan anew each time.
    const LIMIT = limit === USUAL_LIMIT ? String(USUAL_LIMIT) : `${this.value(limit)}::integer`;
    return { limit, totals, ...ordered, LIMIT };
  }

  /** Gives one row more than the page holds, if there is one, or more. */
  private statement(COLUMNS: string, { column, DIRECTION, LIMIT }: Reading): string {
    const { from, id } = this.source;
    // A subquery is not taken apart.
    const passing = this.passing.map((condition) => `(SELECT ${condition})`);
    // Of very few rows Postgres believes that it soon meets them in the order of the list, however rare the value.
    const SORTED = sortedBy(column, DIRECTION);
    const ROWS = this.skewed ? `greatest(${LIMIT}, ${USUAL_LIMIT})` : LIMIT;
    return `SELECT ${COLUMNS}, (${SORTED})::text AS at, ${id} AS id FROM ${from} ${whereClause([...this.conditions, ...passing])}
       ORDER BY ${SORTED} ${DIRECTION}, ${id} ${DIRECTION} LIMIT ${ROWS} + 1`;
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
      `"${bounded.parameter}" bounds ${bounded.sort}: with it the list sorts by ${bounded.sort} alone.`,
    );
  }

  /** Of what is planned once along the order of the page, which has an index; else as Postgres finds so many soonest. */
  private async total({ column, DIRECTION }: Omit<Reading, 'LIMIT'>): Promise<Total> {
    const { from, id, countedTo = Infinity } = this.source;
    const ROWS = `${from} ${whereClause([...this.conditions, ...this.passing])}`;
    const planned = !this.skewed && this.passing.length === 0;
    const ORDER = planned ? `ORDER BY ${sortedBy(column, DIRECTION)} ${DIRECTION}, ${id} ${DIRECTION}` : '';
    const MOST = countedTo + 1;
    const COUNTED = countedTo === Infinity ? ROWS : `(SELECT FROM ${ROWS} ${ORDER} LIMIT ${MOST}) counted`;
    const [row] = await this.read<{ total: string }>(`SELECT count(*) AS total FROM ${COUNTED}`, this.values);
    const total = Number(row?.total);
    return totalOf(Math.min(total, countedTo), total <= countedTo);
  }

  private read<R>(sql: string, values: readonly unknown[]): Promise<R[]> {
    return this.skewed ? this.database.query(sql, values) : this.database.prepared(sql, values);
  }

  private after(
    { column, DIRECTION }: Pick<Reading, 'column' | 'DIRECTION'>,
    { value, id }: { value: string; id: string },
  ): void {
    const comparison = DIRECTION === 'DESC' ? '<' : '>';
    const left = `(${sortedBy(column, DIRECTION)}, ${this.source.id})`;
    this.conditions.push(
      `${left} ${comparison} (${this.bind(`?::${column.type}`, readable(value, column.type))}, ${this.bind('?::uuid', id)})`,
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
}

function whereClause(conditions: readonly string[]): string {
  return conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
}

/** `publishedAt` of `-publishedAt` */
function nameOf(sort: string): string {
  return sort.replace(/^-/, '');
}

function itemJson({ json }: ListingSource, fields?: readonly string[]): string {
  if (typeof json === 'string') return json;
  const wanted = Object.entries(json).filter(([name]) => !fields || fields.includes(name));
  return `json_build_object(${wanted.map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;
}
