import { readConfiguration } from './configuration.js';

const SPECIAL = ['@', '/', '#', '?', '%', ':', '&', '+', ' ', '"', '\\', '[', 'ß'];
/** Where in a password a character can stand. */
const PLACES = [
  (c: string) => `${c}secret`,
  (c: string) => `sec${c}ret`,
  (c: string) => `secret${c}`,
  (c: string) => `1${c}2`,
];

/** The password as the driver would take it from an address; the refusal where there is one. */
function read(url: string): string {
  try {
    const { databaseUrl = '' } = readConfiguration({ DATABASE_URL: url });
    const { hostname, password } = new URL(databaseUrl);
    return `${hostname} ${decodeURIComponent(password)}`;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a password in the address of a database', () => {
  const cases = SPECIAL.flatMap((character) => PLACES.map((place) => place(character)));

  it.each(cases)('"%s" is taken as it is meant, or refused in a sentence without it', (password) => {
    const said = read(`postgres://writer:${password}@db.example:5432/news`);
    if (said === `db.example ${password}`) return;
    expect(said).toMatch(/^DATABASE_URL is not a valid URL: percent-encode special characters/);
    expect(
      said.replace('(@ is %40, : is %3A, / is %2F, # is %23, ? is %3F, % is %25, a space is %20)', ''),
    ).not.toContain(password);
  });

  it.each(cases)('"%s", percent-encoded, is taken', (password) => {
    const url = `postgres://writer:${encodeURIComponent(password)}@db.example:5432/news`;
    expect(read(url)).toBe(`db.example ${password}`);
  });
});

describe('the address of a database', () => {
  it.each([
    'postgres://db.example/news',
    'postgresql://writer:secret@[::1]:5432/news?sslmode=verify-full',
    'postgres:///news?host=/var/run/postgresql',
    'postgres://db.example/news?schema=desk&application_name=a%40b',
  ])('%s is taken', (url) => {
    expect(readConfiguration({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it.each(['mysql://db.example/news', 'db.example/news', 'postgres://db.example/news?sslmode=required'])(
    '%s is refused for each setting that takes one',
    (url) => {
      const primary = { DATABASE_URL: 'postgres://db.example/news' };
      for (const name of ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'DATABASE_REPLICA_URLS'])
        expect(() => readConfiguration({ ...primary, [name]: url })).toThrow(new RegExp(`^${name} must`));
    },
  );

  it.each(['db.example:70000', 'db.example:0', 'db.example:port', 'writer:secret@[::1]:99999'])(
    'its port is what is wrong in %s',
    (authority) => {
      for (const end of ['/news', '/news?schema=desk', ''])
        expect(read(`postgres://${authority}${end}`)).toBe(
          'DATABASE_URL must have a port from 1 to 65535 after the host, or none.',
        );
    },
  );

  it('of the server behind a pooler needs that of the pooler', () => {
    expect(() => readConfiguration({ DATABASE_DIRECT_URL: 'postgres://db.example/news' })).toThrow(
      /needs DATABASE_URL/,
    );
  });
});
