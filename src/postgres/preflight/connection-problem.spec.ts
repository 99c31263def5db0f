import { connect } from 'node:net';
import { connectionProblem, withoutSecret } from './connection-problem.js';

const URL = 'postgres://writer:secret@db.example:5432/news?sslmode=require';

describe('a database that cannot be reached', () => {
  it('is told in a sentence, for a real refused connection to both addresses of localhost', async () => {
    const error = await new Promise((resolve) =>
      connect({ host: 'localhost', port: 1 }).on('error', resolve),
    );
    expect(connectionProblem(error, URL)).toMatchObject({
      message: 'The database at db.example:5432/news cannot be reached: nothing listens there.',
    });
  });

  const sentenceFor = (message: string, code?: string, severity?: string): string =>
    String(connectionProblem(Object.assign(new Error(message), { code, severity }), URL));

  it.each<[RegExp, string, string?, string?]>([
    [
      /takes connections with TLS only.*sslmode=verify-full/,
      'no pg_hba.conf entry for host "10.0.0.1", user "w", database "news", no encryption',
      '28000',
      'FATAL',
    ],
    [
      /takes connections with TLS only/,
      'no pg_hba.conf entry for host "10.0.0.1", user "w", database "news", SSL off',
      '28000',
      'FATAL',
    ],
    [/takes connections with TLS only/, 'SSL required', '08P01', 'FATAL'],
    [
      /pg_hba\.conf has no line/,
      'no pg_hba.conf entry for host "10.0.0.1", user "w", database "news", SSL encryption',
      '28000',
      'FATAL',
    ],
    [
      /TLS failed \(self-signed certificate\).*sslrootcert/,
      'self-signed certificate',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
    ],
    [/TLS failed/, "Hostname/IP does not match certificate's altnames", 'ERR_TLS_CERT_ALTNAME_INVALID'],
    [/no such database/, 'no such database: news', '08P01', 'FATAL'],
    [/no connection left/, 'sorry, too many clients already', '53300', 'FATAL'],
    [/no connection left/, 'no more connections allowed (max_client_conn)', '08P01', 'FATAL'],
    [/starting up or shutting down/, 'the database system is starting up', '57P03', 'FATAL'],
    [/did not answer in time/, 'timeout expired'],
    [/no such role; .*CREATE ROLE/, 'role "w" does not exist', '28000', 'FATAL'],
    [
      /it says "role \\?"w\\?" is not permitted to log in"/,
      'role "w" is not permitted to log in',
      '28000',
      'FATAL',
    ],
  ])('says %s', (sentence, message, ...codes) => {
    const said = sentenceFor(message, ...codes);
    expect(said).toMatch(sentence);
    expect(said).toMatch(
      /^MigrationRefused: The database at db\.example:5432\/news cannot be reached: [^\n]+\.$/,
    );
  });

  it.each([
    ['role "root" does not exist', '28000'],
    ['no PostgreSQL user name specified in startup packet', '28000'],
    ['password authentication failed for user "root"', '28P01'],
    ['no pg_hba.conf entry for host "10.0.0.1", user "root", database "news", no encryption', '28000'],
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', undefined],
  ])('an address without a user is what is wrong where it says: %s', (message, code) => {
    const error = Object.assign(new Error(message), { code, severity: 'FATAL' });
    for (const url of ['postgres://db.example/news', 'postgres:///news?host=/run'])
      expect(String(connectionProblem(error, url))).toContain('the address names no user; write it as');
    expect(String(connectionProblem(error, 'postgres:///news?host=/run&user=w'))).not.toContain(
      'names no user',
    );
  });

  it('does not swallow what it does not know', () => {
    const error = new Error('syntax error');
    expect(connectionProblem(error, URL)).toBe(error);
  });

  it.each([
    [URL, 'db.example:5432/news'],
    ['postgres:///news?host=/var/run/postgresql', '/var/run/postgresql/news'],
    ['secret', 'the given DATABASE_URL'],
  ])('prints %s without its secret', (url, printed) => {
    expect(withoutSecret(url)).toBe(printed);
  });
});
