import { ARTICLES, at, created } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

describe('a slug', () => {
  it('that is given and taken is refused; one that is made gets a suffix', async () => {
    await created(client, { headline: 'A slug', slug: 'taken' });
    const again = await client.post(ARTICLES, { headline: 'Other', slug: 'taken' });
    expect([again.status, again.body.code]).toEqual([409, 'slug-taken']);
    expect((await created(client, { headline: 'Taken' })).slug).toBe('taken-2');
    expect((await created(client, { headline: 'Taken', language: 'de', slug: 'taken' })).slug).toBe('taken');
  });

  it('is borne once, however many ask for it at the same time', async () => {
    await created(client, { headline: 'Raced' });
    const wanted = Array.from({ length: 12 }, (_, i) =>
      i % 2 ? { headline: 'Raced' } : { headline: 'Other', slug: `raced-${i / 2 + 2}` },
    );
    const answers = await Promise.all(wanted.map((article) => client.post(ARTICLES, article)));
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body }) => body.slug)).size).toBe(made.length);
    for (const { status, body } of answers)
      if (status !== 201) expect([status, body.code]).toEqual([409, 'slug-taken']);
  });

  it('that was once public is never given to another article', async () => {
    const article = await created(client, { headline: 'Once public' });
    const headers = (revision: number): object => ({ 'if-match': `"${revision}"` });
    const publish = async (revision: number): Promise<number> =>
      (
        await client.send('POST', `${at(article)}/transitions`, {
          body: { action: 'publish' },
          headers: { ...headers(revision) },
        })
      ).status;
    expect(await publish(1)).toBe(200);
    expect((await client.patch(at(article), { slug: 'now-elsewhere' }, 2)).status).toBe(200);
    expect(await publish(3)).toBe(200);
    const other = await client.post(ARTICLES, { headline: 'x', slug: 'once-public' });
    expect([other.status, other.body.code]).toEqual([409, 'slug-taken']);
    expect((await created(client, { headline: 'Once public' })).slug).toBe('once-public-2');
    expect((await client.patch(at(article), { slug: 'once-public' }, 4)).status).toBe(200);
  });

  it('is made of a headline in any script', async () => {
    expect((await created(client, { headline: 'Über die Brücke', language: 'de' })).slug).toBe(
      'ueber-die-bruecke',
    );
    expect((await created(client, { headline: '上海', language: 'zh' })).slug).toMatch(/^[a-z0-9-]+$/);
  });

  it('is told where another article has the same headline', async () => {
    const first = await created(client, { headline: 'Twice told' });
    const second = await created(client, { headline: 'twice  Told' });
    expect(second.possibleDuplicates).toEqual([
      { id: first.id, name: 'Twice told', because: 'same-headline' },
    ]);
  });
});
