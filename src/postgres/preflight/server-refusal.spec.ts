import type { ServerFacts } from './server-facts.js';
import { serverRefusal } from './server-refusal.js';
import type { Purpose } from './server-refusal.js';

const GOOD: ServerFacts = {
  version: 150_000,
  versionText: '15.0',
  encoding: 'UTF8',
  database: 'news',
  role: 'copydesk',
  standby: false,
  readOnly: false,
  readOnlySource: 'default',
  searchPath: '"$user", public',
  schema: 'public',
  closedSchema: null,
  mayCreateTables: true,
  mayCreateSchemas: true,
  mayCreateTemporary: true,
  bookkeeping: null,
  mayReadBookkeeping: null,
  otherSchema: null,
  tables: [],
  foreignTables: [],
  owner: null,
  settings: [],
};
const PURPOSES: readonly Purpose[] = ['serve', 'change', 'check', 'look'];

function refusals(facts: Partial<ServerFacts>): (string | undefined)[] {
  const circumstances = { place: 'db/news', wanted: undefined, parametersRefused: false };
  return PURPOSES.map((purpose) => serverRefusal({ ...GOOD, ...facts }, { ...circumstances, purpose }));
}

describe('what a server is refused for', () => {
  it('nothing, where all is well', () => {
    expect(refusals({})).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each([
    ['9.6.24', 90_624],
    ['14.22 (Debian 14.22-1)', 140_022],
  ])('the version %s', (versionText, version) => {
    for (const refusal of refusals({ version, versionText }))
      expect(refusal).toBe(
        `The database at db/news is PostgreSQL ${versionText}, and 15 is the oldest that is supported: upgrade the server, or name another.`,
      );
  });

  it.each([
    ['DateStyle', 'SQL, DMY', 'ISO, MDY'],
    ['default_transaction_isolation', 'serializable', 'read committed'],
    ['standard_conforming_strings', 'off', 'on'],
    ['extra_float_digits', '0', '1'],
    ['transaction_timeout', '500', '0'],
  ])('the setting %s = %s, where an address can not change it', (name, value, remedy) => {
    for (const refusal of refusals({ settings: [{ name, setting: value }] }))
      expect(refusal).toBe(
        `The database at db/news has ${name} = '${value}', with which Copydesk can't work: set it by ALTER ROLE copydesk IN DATABASE news SET ${name} = '${remedy}'.`,
      );
  });

  it.each([
    ['DateStyle', 'ISO, DMY'],
    ['default_transaction_isolation', 'read committed'],
    ['extra_float_digits', '3'],
    ['transaction_timeout', '0'],
    ['transaction_timeout', '60000'],
    ['TimeZone', 'Asia/Kolkata'],
  ])('not the setting %s = %s', (name, value) => {
    expect(refusals({ settings: [{ name, setting: value }] })).toEqual(Array(4).fill(undefined));
  });

  it('a standby, but for looking', () => {
    const said = refusals({ standby: true, readOnly: false });
    expect(said.map((refusal) => /standby.*name the primary/.test(String(refusal)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('what must be mended first, first', () => {
    const [said] = refusals({ version: 140_000, encoding: 'LATIN1', schema: null });
    expect(said).toContain('PostgreSQL');
  });

  it('with names as Postgres wants them written', () => {
    const [, said] = refusals({ role: 'news-desk', schema: 'My "Desk"', mayCreateTables: false });
    expect(said).toContain('GRANT CREATE ON SCHEMA "My ""Desk""" TO "news-desk"');
  });
});
