import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withApp } from '../with-app.js';

const SRC = join(import.meta.dirname, '../../src');

const app = withApp();

/** The codes of all refusals that the sources declare. */
function declaredCodes(): string[] {
  const tables = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.problems.ts'),
  );
  return tables
    .flatMap((path) => [
      ...readFileSync(join(SRC, path), 'utf8').matchAll(/problem\(\s*\d{3},\s*'([a-z-]+)'/g),
    ])
    .map(([, code = '']) => code);
}

describe('the list of problems', () => {
  it('has every refusal that the service declares, in the order of their codes', async () => {
    const { body } = await app.client.stranger().get('/problems');
    const codes = body.items.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(new Set(codes)).toEqual(new Set(declaredCodes()));
    expect(declaredCodes().length).toBeGreaterThan(30);
  });

  it('describes each at its own address', async () => {
    for (const code of declaredCodes()) {
      const { status, body } = await app.client.stranger().get(`/problems/${code}`);
      expect([status, body['code']]).toEqual([200, code]);
    }
    expect((await app.client.stranger().get('/problems/no-such-problem')).status).toBe(404);
  });
});
