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
