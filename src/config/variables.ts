import { faultOfDatabaseUrl } from './database-url.js';
import { OIDC_VARIABLES } from './oidc-settings.js';
import { RATE_LIMIT_VARIABLES } from './rate-limits.js';
import { trustedProxies } from './trusted-proxies.js';
import type { TrustedProxies } from './trusted-proxies.js';
import { WrongSetting } from './wrong-setting.js';

/** The names that start with COPYDESK_, so that a misspelt one is noticed. */
const OWN_VARIABLES = [
  'COPYDESK_DATA_DIR',
  'COPYDESK_ADMIN_EMAIL',
  'COPYDESK_ADMIN_PASSWORD',
  'COPYDESK_ADMIN_TOKEN',
  'COPYDESK_SECRET_KEY',
  'COPYDESK_PUBLIC_URL',
  'COPYDESK_SITE_URL',
  'COPYDESK_ARTICLE_URL',
  'COPYDESK_PERSON_URL',
  'COPYDESK_ORGANIZATION_URL',
  'COPYDESK_DEMO',
  'COPYDESK_DEMO_PASSWORD',
  'COPYDESK_LANGUAGE',
  'COPYDESK_NAME',
];

/** Reads one variable at a time; an empty one counts as absent, as in a compose file's `${X:-}`. Nobody means a blank. */
export class Variables {
  constructor(private readonly env: NodeJS.ProcessEnv) {
    const unknown = Object.keys(env).find(
      (name) => name.startsWith('COPYDESK_') && !OWN_VARIABLES.includes(name),
    );
    if (unknown)
      throw new WrongSetting(`${unknown} is not a setting. There are: ${OWN_VARIABLES.join(', ')}.`);
    const oidc = Object.keys(env).find((name) => name.startsWith('OIDC_') && !OIDC_VARIABLES.includes(name));
    if (oidc) throw new WrongSetting(`${oidc} is not a setting. There are: ${OIDC_VARIABLES.join(', ')}.`);
    const limit = Object.keys(env).find(
      (name) => name.startsWith('RATE_LIMIT_') && !RATE_LIMIT_VARIABLES.includes(name),
    );
    if (limit)
      throw new WrongSetting(`${limit} is not a limit. There are: ${RATE_LIMIT_VARIABLES.join(', ')}.`);
  }

  text(name: string): string | undefined {
    const text = this.env[name];
    if (text === undefined || text === '') return undefined;
    const trimmed = text.trim();
    if (trimmed === '') throw new WrongSetting(`${name} is blank: give it a value, or leave it out.`);
    return trimmed;
  }

  line(name: string, longest: number): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (text.length <= longest && !/\p{Cc}/u.test(text)) return text;
    throw new WrongSetting(`${name} must be one line of at most ${longest} characters.`);
  }

  secret(name: string, length: number): string | undefined {
    const text = this.text(name);
    if (text && text.length < length)
      throw new WrongSetting(`${name} must be at least ${length} characters long.`);
    return text;
  }

  url(name: string, protocols: string[]): string | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.checkedUrl(name, text, protocols);
  }

  databaseUrl(name: string): string | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.checkedDatabaseUrl(name, text);
  }

  /** The server that a pooler hides: which one, must be said too. */
  directUrl(name: string, embedded: boolean): string | undefined {
    const url = this.databaseUrl(name);
    if (url !== undefined && embedded)
      throw new WrongSetting(`${name} needs DATABASE_URL: the embedded Postgres is not behind a pooler.`);
    return url;
  }

  /** Servers that follow a primary: which one, must be said too. */
  replicaUrls(name: string, embedded: boolean): string[] {
    const urls = this.list(name).map((text) => this.checkedDatabaseUrl(name, text));
    if (urls.length > 0 && embedded)
      throw new WrongSetting(`${name} needs DATABASE_URL: the embedded Postgres has no replicas.`);
    return urls;
  }

  /** Addresses over HTTP, without a slash at their end; a password in one would be shown wherever the address is. */
  addresses(name: string): string[] {
    return this.list(name).map((text) => {
      const { username, password } = new URL(this.checkedUrl(name, text, ['http:', 'https:']));
      if (username || password) throw new WrongSetting(`${name} must hold no user and no password.`);
      return text.replace(/\/+$/, '');
    });
  }

  /** Two settings that mean nothing without each other. */
  together(first: string, second: string): readonly [string, string] | undefined {
    const [a, b] = [this.text(first), this.text(second)];
    if (a !== undefined && b !== undefined) return [a, b];
    if (a === undefined && b === undefined) return undefined;
    throw new WrongSetting(`${first} and ${second} must be set together.`);
  }

  private checkedDatabaseUrl(name: string, text: string): string {
    const fault = faultOfDatabaseUrl(text);
    if (fault === undefined) return text;
    throw new WrongSetting(`${name} ${fault}`);
  }

  private checkedUrl(name: string, text: string, protocols: string[]): string {
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    throw new WrongSetting(
      `${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
    );
  }

  wholeNumber(name: string, fallback: number, from: number, to: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= from && number <= to) return number;
    throw new WrongSetting(`${name} must be a whole number from ${from} to ${to}, not "${text}".`);
  }

  /** @returns requests a minute; 0 is no limit */
  perMinute(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const [, number] = /^(\d{1,9})\/min$/.exec(text) ?? [];
    if (text === '0' || number !== undefined) return Number(number ?? 0);
    throw new WrongSetting(
      `${name} must be a number a minute, such as 600/min, or 0 for no limit, not "${text}".`,
    );
  }

  proxies(name: string): TrustedProxies {
    const text = this.text(name);
    const proxies = text === undefined ? false : trustedProxies(text);
    if (proxies !== undefined) return proxies;
    throw new WrongSetting(
      `${name} must be 0, the number of proxies in front (1 to 99), or their addresses, such as "10.0.0.0/8, loopback", not "${text ?? ''}".`,
    );
  }

  language(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    try {
      return Intl.getCanonicalLocales(text)[0];
    } catch {
      throw new WrongSetting(`${name} must be a BCP 47 language tag such as "en" or "pt-BR", not "${text}".`);
    }
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.text(name);
    if (text === undefined) return fallback;
    if (['1', 'true', 'yes'].includes(text)) return true;
    if (['0', 'false', 'no'].includes(text)) return false;
    throw new WrongSetting(`${name} must be 1 or 0, not "${text}".`);
  }

  oneOf<T extends string>(name: string, values: readonly T[], fallback: T): T {
    return this.optional(name, values) ?? fallback;
  }

  optional<T extends string>(name: string, values: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = values.find((candidate) => candidate === text);
    if (value) return value;
    throw new WrongSetting(`${name} must be one of ${values.join(', ')}, not "${text}".`);
  }

  email(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined || /^[^\s@]+@[^\s@]+$/.test(text)) return text;
    throw new WrongSetting(`${name} must be an e-mail address, not "${text}".`);
  }

  origins(name: string): string[] {
    const origins = this.list(name);
    const wrong = origins.find(
      (origin) => origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin),
    );
    if (wrong === undefined) return origins;
    throw new WrongSetting(
      `${name} must hold origins such as https://www.example.org, or *, not "${wrong}".`,
    );
  }

  private list(name: string): string[] {
    return (this.text(name) ?? '').split(',').flatMap((part) => part.trim() || []);
  }
}
