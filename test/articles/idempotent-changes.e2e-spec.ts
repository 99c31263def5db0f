import { DataSource } from 'typeorm';
import type { Answer } from '../support/client.js';
import { at, created, patched, read } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const article = (): Promise<ArticleAnswer> => created(client, { headline: 'Saved again' });

const save = (
  path: string,
  body: object,
  { key, revision }: { readonly key: string; readonly revision: number },
): Promise<Answer<ArticleAnswer>> =>
  client.send('PATCH', path, { body, headers: { 'idempotency-key': key, 'if-match': `"${revision}"` } });

describe('a change whose answer was lost', () => {
  it('is answered as the first time, also when the article has moved on since', async () => {
    const made = await article();
    const first = await save(at(made), { headline: 'Mine' }, { key: 'lost', revision: 1 });
    await patched(client, made, { headline: 'Theirs' });
    const again = await save(at(made), { headline: 'Mine' }, { key: 'lost', revision: 1 });
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(again.headers.get('etag')).toBe('"2"');
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await read(client, made)).toMatchObject({ headline: 'Theirs', revision: 3 });
  });

  it('is the same change, whichever revision its sender has read meanwhile', async () => {
    const made = await article();
    await save(at(made), { headline: 'Mine' }, { key: 'read-anew', revision: 1 });
    const again = await save(at(made), { headline: 'Mine' }, { key: 'read-anew', revision: 2 });
    expect([again.status, again.body.revision]).toEqual([200, 2]);
    expect((await read(client, made)).revision).toBe(2);
  });

  it('is kept for a fact as for its article', async () => {
    const made = await created(client, { headline: 'With a quote', quotes: [{ text: 'Said' }] });
    const quote = `/v1/editorial/quotes/${made.quotes[0]?.id}`;
    const first = await save(quote, { occasion: 'a dinner' }, { key: 'quote', revision: 1 });
    const again = await save(quote, { occasion: 'a dinner' }, { key: 'quote', revision: 1 });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect((await read(client, made)).revision).toBe(2);
  });
});

describe('the key of a change', () => {
  it('serves no other change, and no other resource', async () => {
    const [made, other] = [await article(), await article()];
    await save(at(made), { kicker: 'One' }, { key: 'taken', revision: 1 });
    const reused = { status: 422, body: { code: 'idempotency-key-reused' } };
    expect(await save(at(made), { kicker: 'Two' }, { key: 'taken', revision: 2 })).toMatchObject(reused);
    expect(await save(at(other), { kicker: 'One' }, { key: 'taken', revision: 1 })).toMatchObject(reused);
    expect((await read(client, other)).revision).toBe(1);
  });

  it('is free again after a refusal: a conflict may be merged and sent under it', async () => {
    const made = await article();
    await patched(client, made, { kicker: 'Theirs' });
    const stale = await save(at(made), { kicker: 'Mine' }, { key: 'refused', revision: 1 });
    expect(stale.status).toBe(412);
    const merged = await save(at(made), { kicker: 'Both' }, { key: 'refused', revision: 2 });
    expect([merged.status, merged.body.revision]).toEqual([200, 3]);
  });

  it('changes once when ten send it at once', async () => {
    const made = await article();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => save(at(made), { kicker: 'x' }, { key: 'rush', revision: 1 })),
    );
    expect((await read(client, made)).revision).toBe(2);
    const done = answers.filter(({ status }) => status === 200);
    expect(done.length).toBeGreaterThan(0);
    for (const { body } of done) expect(body).toEqual(done[0]?.body);
    for (const { body } of answers.filter(({ status }) => status !== 200))
      expect(body).toMatchObject({ status: 409, code: 'idempotency-key-in-use' });
  });

  it('is a 409 while the first change runs', async () => {
    const made = await article();
    const runner = app.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT 1 FROM articles WHERE id = $1 FOR UPDATE', [made.id]);
    const both = [1, 2].map(() => save(at(made), { kicker: 'x' }, { key: 'running', revision: 1 }));
    expect(await Promise.race(both)).toMatchObject({ status: 409, body: { code: 'idempotency-key-in-use' } });
    await runner.rollbackTransaction();
    await runner.release();
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
