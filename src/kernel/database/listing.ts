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
  /** Its name, which its cursors bear: a page begins only where this list ended one. */
  readonly name: string;
  /** `organizations o LEFT JOIN …` */
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
}

/** An item as the text of its JSON, for who passes it on as it is stored. */
export interface ItemText {
  readonly text: string;
  /** What it shows, with blanks between, as caches in front know it. */
  readonly keys: string;
}

/** Where a page may end. */
interface Row {
  readonly at: string;
  readonly id: string;
}

const USUAL_LIMIT = 20;

/**
 * A list read by keyset: a page starts after the last item of the one before, so a page costs the same however deep, and
 * nothing is missed or repeated while others insert. Conditions are SQL written in the code with `?` for each value.
 */
export class Listing<Item extends object> {
  private readonly conditions: string[] = [];
  private readonly values: unknown[] = [];
  /** Rare words need another plan than frequent ones. */
  private searching = false;
  /** The sort that a bound of the list asks for, and the parameter that set it. */
  private bounded?: { readonly sort: string; readonly parameter: string };

  constructor(
    private readonly database: Pick<Database, 'prepared'>,
    private readonly source: ListingSource,
  ) {}

  /** Adds a condition if its value is there: an absent filter is no filter, and a filter is never dropped. */
  where(condition: string, value?: unknown): this {
    if (!condition.includes('?')) this.conditions.push(condition);
    else if (value !== undefined) this.conditions.push(this.bind(condition, value));
    return this;
  }

  /** The place of a value in a condition, for one with several: `$1`. */
  value(value: unknown): string {
    return this.bind('?', value);
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

  /** Every word of `q` must be, or begin, a word of the text. */
  matching(q: string | undefined): this {
    if (q === undefined || !this.source.search) return this;
    const words = wordPrefixes(q);
    if (words === '') throw malformedQuery('q', 'no-words', '"q" has no letter or digit to look for.');
    this.searching = true;
    return this.where(`to_tsvector('simple', ${this.source.search}) @@ to_tsquery('simple', ?)`, words);
  }

  async one(id: string): Promise<Item | undefined> {
    const { from } = this.source;
    const where = this.where(`${this.source.id} = ?`, id).conditions.join(' AND ');
    const sql = `SELECT ${itemJson(this.source)} AS item FROM ${from} WHERE ${where}`;
    const [row] = await this.database.prepared<{ item: Item }>(sql, this.values);
    return row?.item;
  }

  async page(query: ListQuery): Promise<Page<Item>> {
    const ITEM = itemJson(this.source, query.fields);
    const { items, ...rest } = await this.rows<{ item: Item }>(query, `${ITEM} AS item`);
    return { items: items.map(({ item }) => item), ...rest };
  }

  /** The same, with no item parsed. @param KEYS the expression that tells what an item shows */
  texts(query: ListQuery, KEYS: string): Promise<Page<ItemText>> {
    return this.rows(query, `(${itemJson(this.source)})::text AS text, ${KEYS} AS keys`);
  }

  private async rows<Columns>(query: ListQuery, COLUMNS: string): Promise<Page<Columns>> {
    const { limit = USUAL_LIMIT, cursor, count } = query;
    const { name } = this.source;
    const sort = this.sortOf(query);
    const descending = sort.startsWith('-');
    const column = this.sortColumn(nameOf(sort));
    const total = count ? await this.total() : undefined;
    if (cursor !== undefined) this.after(column, readCursor(cursor, name, sort), descending);
    const rows = await this.read<Columns>(COLUMNS, column, descending ? 'DESC' : 'ASC', limit);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const nextCursor = last ? writeCursor({ list: name, sort, value: last.at, id: last.id }) : null;
    return pageOf(rows.slice(0, limit), nextCursor, total);
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

  private read<Columns>(
    COLUMNS: string,
    column: SortColumn,
    direction: 'ASC' | 'DESC',
    limit: number,
  ): Promise<(Columns & Row)[]> {
    const { from, id } = this.source;
    const where = this.whereClause();
    // Not knowing the limit, Postgres would not find one plan for all values, and plan anew each time.
    const LIMIT = limit === USUAL_LIMIT && !this.searching ? `${USUAL_LIMIT + 1}` : this.value(limit + 1);
    const sql = `SELECT ${COLUMNS}, (${column.sql})::text AS at, ${id} AS id FROM ${from} ${where}
       ORDER BY ${column.sql} ${direction}, ${id} ${direction} LIMIT ${LIMIT}`;
    return this.database.prepared(sql, this.values);
  }

  private async total(): Promise<number> {
    const [row] = await this.database.prepared<{ total: string }>(
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

/** `publishedAt` of `-publishedAt` */
function nameOf(sort: string): string {
  return sort.replace(/^-/, '');
}

function itemJson({ json }: ListingSource, fields?: readonly string[]): string {
  if (typeof json === 'string') return json;
  const wanted = Object.entries(json).filter(([name]) => !fields || fields.includes(name));
  return `json_build_object(${wanted.map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;
}

/** A cursor's value must be readable as the type of its column: Postgres would fail on anything else. */
function checked(value: string, type: SortColumn['type']): string {
  if (READABLE[type](value)) return value;
  throw malformedQuery('cursor', 'not-a-cursor', 'The cursor is not one that this list gave out.');
}

const READABLE: Record<SortColumn['type'], (value: string) => boolean> = {
  timestamptz: isTimestamp,
  numeric: (value) => /^-?\d{1,41}(\.\d{1,40})?$/.test(value),
  integer: (value) => /^-?\d{1,9}$/.test(value),
  text: () => true,
};

const TIMESTAMP =
  /^(?<year>\d{4,6})-(?<month>0[1-9]|1[0-2])-(?<day>\d\d) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00(?<era> BC)?$/;

/** As Postgres writes one in UTC: from 4713 BC to 294276, and no day that does not exist. */
function isTimestamp(value: string): boolean {
  if (/^-?infinity$/.test(value)) return true;
  const { year = '', month, day, era } = TIMESTAMP.exec(value)?.groups ?? {};
  const last = era === undefined ? 294_276 : 4713;
  if (Number(year) < 1 || Number(year) > last) return false;
  const likeYear = 2000 + ((era === undefined ? Number(year) : 1 - Number(year)) % 400);
  return Number(day) >= 1 && Number(day) <= new Date(Date.UTC(likeYear, Number(month), 0)).getUTCDate();
}
