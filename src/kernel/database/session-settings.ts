import { changedParameters } from './search-path.js';

/** A setting of Postgres that a server, a database or a role may have otherwise than we rely on. */
interface SessionSetting {
  /** As `pg_settings` spells it. */
  readonly name: string;
  /** What each connection of ours sets; undefined where not every server knows the setting. */
  readonly value?: string;
  /** What must hold where it can't be set, as through a pooler; undefined where another value does no harm then. */
  readonly needs?: { readonly value: RegExp; readonly remedy: string };
}

const only = (
  name: string,
  value: string,
  needed = new RegExp(`^${value}$`, 'i'),
): SessionSetting & { value: string } => ({ name, value, needs: { value: needed, remedy: value } });

/**
 * How values are written and read, what a transaction sees, and how long we wait: statements and the driver rely on these. The
 * time-outs of `data-source.ts` are parameters of their own, and the driver sends the encoding. That a server takes no writes is not overruled, but refused.
 */
const SETTINGS: readonly SessionSetting[] = [
  only('DateStyle', 'ISO, MDY', /^ISO/i),
  only('standard_conforming_strings', 'on'),
  only('array_nulls', 'on'),
  // Fewer digits would not lead back to the same number, and a page would begin beside the last one's end.
  only('extra_float_digits', '1', /^[1-3]$/),
  // Any stricter level fails one of two writers with 40001, where we answer 412 to the later.
  only('default_transaction_isolation', 'read committed'),
  // An index may leave out what it finds.
  only('gin_fuzzy_search_limit', '0'),
  { name: 'default_transaction_deferrable', value: 'off' },
  { name: 'TimeZone', value: 'UTC' },
  { name: 'IntervalStyle', value: 'postgres' },
  { name: 'bytea_output', value: 'hex' },
  // Whoever waits for a lock is bounded by the time of its statement; through a pooler each transaction says so itself.
  { name: 'lock_timeout', value: '0' },
  { name: 'idle_session_timeout', value: '0' },
  // From Postgres 17 on. None, or longer than a statement may take.
  { name: 'transaction_timeout', needs: { value: /^(0|[3-9]\d{4}|\d{6,})$/, remedy: '0' } },
];

/** On the command line of a session a backslash keeps white space within a word. */
const OPTIONS = SETTINGS.flatMap(({ name, value }) =>
  value === undefined ? [] : `-c ${name}=${value.replaceAll(' ', String.raw`\ `)}`,
).join(' ');

/** Names of settings that must hold. */
export const NEEDED: readonly string[] = SETTINGS.flatMap(({ name, needs }) => (needs ? name : []));

/** The driver takes them for `verify-full`, says so in many lines, and is to take them otherwise one day: see docs/databases.md. */
const STRICT_MODES: readonly unknown[] = ['prefer', 'require', 'verify-ca'];

/** The address with our settings of a session after those that it names itself, so that ours hold; and with what it means by TLS. */
export function withSettings(url: string): string {
  return changedParameters(url, (parameters) => {
    if (STRICT_MODES.includes(parameters.get('sslmode')) && parameters.get('uselibpqcompat') !== 'true')
      parameters.set('sslmode', 'verify-full');
    const own = parameters.get('options') ?? '';
    if (!own.endsWith(OPTIONS)) parameters.set('options', [own, OPTIONS].filter(Boolean).join(' '));
  });
}

/** Our settings by name, for a session that has begun. */
export const SESSION_SETTINGS: readonly (readonly [name: string, value: string])[] = SETTINGS.flatMap(
  ({ name, value }) => (value === undefined ? [] : [[name, value] as const]),
);

/** What a session has. */
export interface InEffect {
  readonly name: string;
  readonly setting: string;
}

/** @returns the first setting with which we can't work, and the value to set; undefined where there is none */
export function wrongSetting(settings: readonly InEffect[]): (InEffect & { remedy: string }) | undefined {
  for (const { name, needs } of SETTINGS) {
    const found = settings.find((setting) => setting.name === name);
    if (found && needs && !needs.value.test(found.setting)) return { ...found, remedy: needs.remedy };
  }
  return undefined;
}
