import { readConfiguration } from './configuration.js';
import { WrongSetting } from './wrong-setting.js';

const primary = { DATABASE_URL: 'postgres://primary/copydesk' };

describe('a setting that is there, and says nothing', () => {
  const NAMES = [
    'DATABASE_URL',
    'PORT',
    'COPYDESK_ADMIN_TOKEN',
    'COPYDESK_SITE_URL',
    'CORS_ORIGINS',
    'LOG_LEVEL',
  ];

  it.each(NAMES)('%s is as if it were not there where it is empty, as of a compose file', (name) => {
    expect(readConfiguration({ [name]: '' })).toEqual(readConfiguration({}));
  });

  it.each(NAMES)('%s is refused where it is blank', (name) => {
    for (const blank of [' ', '\t\n'])
      expect(() => readConfiguration({ [name]: blank })).toThrow(
        new WrongSetting(`${name} is blank: give it a value, or leave it out.`),
      );
  });
});

describe('the setting of replicas', () => {
  it('is none, and a second of lag', () => {
    const { databaseReplicaUrls, databaseReplicaMaxLag } = readConfiguration(primary);
    expect([databaseReplicaUrls, databaseReplicaMaxLag]).toEqual([[], 1000]);
  });

  it('takes several, with a comma and blanks between', () => {
    const urls = 'postgres://first/copydesk, postgresql://u:a%2Cb@second:5433/copydesk?sslmode=require,';
    expect(readConfiguration({ ...primary, DATABASE_REPLICA_URLS: urls }).databaseReplicaUrls).toEqual([
      'postgres://first/copydesk',
      'postgresql://u:a%2Cb@second:5433/copydesk?sslmode=require',
    ]);
  });

  it('is refused without a primary, or with what is no address, and tells no password', () => {
    const refusalOf = (env: NodeJS.ProcessEnv): unknown => {
      try {
        return readConfiguration(env);
      } catch (error) {
        return error;
      }
    };
    const alone = refusalOf({ DATABASE_REPLICA_URLS: 'postgres://first/copydesk' });
    expect(alone).toEqual(
      new WrongSetting('DATABASE_REPLICA_URLS needs DATABASE_URL: the embedded Postgres has no replicas.'),
    );
    const wrong = refusalOf({ ...primary, DATABASE_REPLICA_URLS: 'mysql://u:secret@first/copydesk' });
    expect(wrong).toBeInstanceOf(WrongSetting);
    expect(String(wrong)).not.toContain('secret');
    expect(refusalOf({ ...primary, DATABASE_REPLICA_MAX_LAG: '100' })).toBeInstanceOf(WrongSetting);
  });
});

describe('the settings of caches in front', () => {
  const targetsOf = (env: NodeJS.ProcessEnv): unknown =>
    readConfiguration({ ...primary, ...env }).purgeTargets;

  it('are none', () => {
    expect(targetsOf({})).toEqual([]);
  });

  it('name several', () => {
    const fastly = { PURGE_FASTLY_SERVICE: 's', PURGE_FASTLY_TOKEN: 't' };
    const varnish = { PURGE_VARNISH_URL: 'http://one:6081, http://two:6081/' };
    expect(targetsOf({ ...fastly, ...varnish, PURGE_HTTP_URL: 'https://hook.example/purge' })).toEqual([
      { kind: 'fastly', url: 'https://api.fastly.com', service: 's', token: 't' },
      { kind: 'varnish', url: 'http://one:6081' },
      { kind: 'varnish', url: 'http://two:6081' },
      { kind: 'http', url: 'https://hook.example/purge', token: undefined },
    ]);
  });

  it('are refused by halves, with a password in an address, and with what is no address', () => {
    for (const wrong of [
      ...[{ PURGE_FASTLY_SERVICE: 's' }, { PURGE_CLOUDFLARE_TOKEN: 't' }],
      ...[{ PURGE_VARNISH_URL: 'http://u:p@one:6081' }, { PURGE_HTTP_URL: 'ftp://one' }],
    ])
      expect(() => targetsOf(wrong)).toThrow(WrongSetting);
  });
});

describe('the settings of signing in elsewhere', () => {
  const issuer = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'copydesk' };
  const oidcOf = (env: NodeJS.ProcessEnv): unknown => readConfiguration({ ...primary, ...env }).oidc;

  it('are none', () => {
    expect(oidcOf({})).toBeUndefined();
  });

  it('map claims to roles', () => {
    const roles = {
      OIDC_ROLES: 'desk=editor, cn=chiefs=chief-editor',
      OIDC_DOMAINS: '@Newsroom.example, b.example',
    };
    expect(oidcOf({ ...issuer, ...roles })).toMatchObject({
      roles: new Map([
        ['desk', 'editor'],
        ['cn=chiefs', 'chief-editor'],
      ]),
      domains: ['newsroom.example', 'b.example'],
      create: false,
    });
  });

  it('are refused by halves, misspelt, without TLS, and with roles that there are not', () => {
    for (const wrong of [
      ...[
        { OIDC_ISSUER: 'https://login.example' },
        { OIDC_ROLES: 'a=editor' },
        { ...issuer, OIDC_ROLE: 'a=editor' },
      ],
      ...[
        { ...issuer, OIDC_ISSUER: 'http://login.example' },
        { ...issuer, OIDC_ISSUER: 'http://localhost.evil.example' },
      ],
      ...[
        { ...issuer, OIDC_ROLES: 'desk=owner' },
        { ...issuer, OIDC_ROLES: 'desk' },
      ],
      { ...issuer, OIDC_DEFAULT_ROLE: 'owner' },
    ])
      expect(() => oidcOf(wrong)).toThrow(WrongSetting);
  });
});
