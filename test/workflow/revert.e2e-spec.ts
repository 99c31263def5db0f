import { Verification } from '../../src/publication/upkeep/verification.js';
import { created, patched, read, taken, transition } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const shown = async ({ slug }: ArticleAnswer): Promise<ArticleAnswer> =>
  (await client.stranger().get<ArticleAnswer>(`/v1/content/articles/${slug}`)).body;

async function edition(made: ArticleAnswer, kicker: string): Promise<ArticleAnswer> {
  await patched(client, made, { kicker });
  return taken(client, made, 'publish');
}

describe('a revert', () => {
  it('shows readers again what they saw before, edition by edition, and keeps the text as a draft', async () => {
    const made = await created(client, { headline: 'Editions', kicker: 'one' });
    const first = await taken(client, made, 'publish');
    expect(first.allowedActions).toEqual(['withdraw']);
    await edition(made, 'two');
    await edition(made, 'three');
    for (const [kicker, liveRevision] of [
      ['two', 4],
      ['one', 2],
    ] as const) {
      const reverted = await taken(client, made, 'revert');
      expect(reverted).toMatchObject({
        status: 'published',
        workingStatus: 'draft',
        hasUnpublishedChanges: true,
        liveRevision,
        kicker: 'three',
        publishedAt: first.publishedAt,
      });
      expect(await shown(made)).toMatchObject({ kicker, updatedAt: reverted.updatedAt });
    }
    const none = await transition(client, made, 'revert');
    expect([none.status, none.body.code]).toEqual([409, 'transition-not-allowed']);
    // What somebody went back from is not what was before.
    await edition(made, 'four');
    await edition(made, 'five');
    expect(await taken(client, made, 'revert')).toMatchObject({ liveRevision: 10 });
    expect((await shown(made))['kicker']).toBe('four');
    expect(await taken(client, made, 'revert')).toMatchObject({ liveRevision: 2 });
  });

  it('leads to nothing that was withdrawn', async () => {
    const made = await created(client, { headline: 'Withdrawn', kicker: 'one' });
    await taken(client, made, 'publish');
    for (const action of ['withdraw', 'reopen', 'publish']) await taken(client, made, action);
    expect((await read(client, made)).allowedActions).not.toContain('revert');
    await edition(made, 'two');
    expect(await taken(client, made, 'revert')).toMatchObject({ liveRevision: 5 });
  });

  it('ends an embargo that a further edition waits for', async () => {
    const made = await created(client, { headline: 'Waiting', kicker: 'one' });
    const { publishedAt } = await taken(client, made, 'publish');
    await patched(client, made, { embargoUntil: '2999-01-01T00:00:00Z' });
    await edition(made, 'two');
    expect(await taken(client, made, 'revert')).toMatchObject({ liveRevision: 2, publishedAt });
    expect(await shown(made)).toMatchObject({ kicker: 'one' });
  });

  it('leaves documents that equal what would be rendered now', async () => {
    const { differing } = await app.app.get(Verification).run(() => ({ show: () => undefined }));
    expect(differing).toEqual([]);
  });
});
