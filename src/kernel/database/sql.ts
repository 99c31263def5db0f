import { escapeIdentifier, escapeLiteral } from 'pg';

/** What the driver writes as a parameter. An array is one parameter too: `= ANY (${ids}::uuid[])`. */
export type SqlValue = string | number | bigint | boolean | Date | Uint8Array | readonly SqlValue[] | null;

/** A value that is one parameter, in however many places of a statement it stands. */
class Shared {
  constructor(readonly value: SqlValue) {}
}

type Bound = SqlValue | Shared;

/** The texts of templates into which only values go. */
const texts = new WeakMap<readonly string[], string>();

/**
 * A statement, or a part of one: text of the code, with values between. Only `sql` makes one, so what a request sends can be
 * nothing but a value. Immutable. The same parts make the same text, by which prepared statements are named.
 */
export class Sql {
  readonly #strings: readonly string[];
  readonly #bound: readonly Bound[];
  #text: string | undefined;

  /** @param strings one more than there are values */
  private constructor(strings: readonly string[], bound: readonly Bound[]) {
    this.#strings = strings;
    this.#bound = bound;
  }

  /** With `$1` … for the values. */
  get text(): string {
    return (this.#text ??= texts.get(this.#strings) ?? this.render());
  }

  /** What the driver takes; a new object each time, since it writes into what it takes. */
  get config(): { text: string; values: SqlValue[] } {
    return { text: this.text, values: [...this.values] };
  }

  /** What `$1` … stand for. */
  get values(): readonly SqlValue[] {
    const seen = new Set<Shared>();
    const values: SqlValue[] = [];
    for (const bound of this.#bound)
      if (!(bound instanceof Shared)) values.push(bound);
      else if (!seen.has(bound)) {
        seen.add(bound);
        values.push(bound.value);
      }
    return values;
  }

  /** See `sql`. */
  // eslint-disable-next-line no-restricted-syntax -- the one tag
  static readonly template = (strings: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql => {
    if (parts.includes(undefined as never)) throw new TypeError(`undefined in the SQL ${strings.join('…')}`);
    if (parts.some((part) => part instanceof Sql)) return Sql.composed(strings, parts);
    return new Sql(strings, parts as readonly SqlValue[]);
  };

  /** See `sql.join`. */
  static readonly join = (parts: readonly Sql[], separator: Sql = COMMA): Sql => {
    const between = parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));
    return Sql.composed([], between);
  };

  /** See `sql.parameter`. */
  static readonly parameter = (value: SqlValue): Sql => {
    return new Sql(['', ''], [new Shared(value)]);
  };

  /** See `sql.identifier`. */
  static readonly identifier = (name: string): Sql => {
    return new Sql([escapeIdentifier(name)], []);
  };

  /** See `sql.literal`. */
  static readonly literal = (value: string | number): Sql => {
    return new Sql([typeof value === 'number' ? String(value) : escapeLiteral(value)], []);
  };

  /** One level of strings and values. A string that is not there is empty. */
  private static composed(strings: readonly string[], parts: readonly (Sql | SqlValue)[]): Sql {
    const flat: string[] = [];
    const bound: Bound[] = [];
    let last = strings[0] ?? '';
    for (const [n, part] of parts.entries()) {
      const [first = '', ...others] = part instanceof Sql ? part.#strings : ['', ''];
      last += first;
      for (const string of others) {
        flat.push(last);
        last = string;
      }
      if (part instanceof Sql) bound.push(...part.#bound);
      else bound.push(part);
      last += strings[n + 1] ?? '';
    }
    return new Sql([...flat, last], bound);
  }

  private render(): string {
    const numbers = new Map<Shared, number>();
    let [text = ''] = this.#strings;
    let count = 0;
    for (const [i, bound] of this.#bound.entries()) {
      const number = (bound instanceof Shared && numbers.get(bound)) || ++count;
      if (bound instanceof Shared) numbers.set(bound, number);
      text += `$${number}${this.#strings[i + 1] ?? ''}`;
    }
    if ('raw' in this.#strings) texts.set(this.#strings, text);
    return text;
  }
}

/**
 * `sql\`SELECT name FROM people WHERE id = ${id} AND ${condition}\``: an interpolated `Sql` becomes part of the text, anything
 * else a parameter. A cast says the type where Postgres can't infer it: `${ids}::uuid[]`.
 *
 * @throws TypeError for `undefined`: it is neither null nor the absence of a condition
 */
export const sql = Object.assign(Sql.template, {
  /** Parts in a row, with commas between if nothing else is said. */
  join: Sql.join,
  /** A value that stands in several places and is to be one parameter: it is sent once, and has one type. */
  parameter: Sql.parameter,
  /** A name of a table or column that the code computes. */
  identifier: Sql.identifier,
  /** A constant of the code that Postgres must know when it plans, or where it takes no parameter. */
  literal: Sql.literal,
  /** Nothing. */
  empty: Sql.template``,
});

const COMMA = sql`, `;
