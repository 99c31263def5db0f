import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Outbox } from '../../src/kernel/events/outbox.js';
import { OutboxRelay } from '../../src/kernel/events/outbox-relay.js';
import { asOf } from '../../src/kernel/clock.js';
import { Database } from '../../src/kernel/database/database.js';
import { created, taken } from '../articles/article-answer.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const app = withApp();

beforeAll(() => {
  // One step is to fail.
  Logger.overrideLogger(false);
});

const entriesOf = async (id: string): Promise<unknown[]> => {
  const { body } = await app.client.stranger().get('/v1/content/changes?limit=1000');
  return body.items.flatMap(({ kind, article }) => ((article as { id: string }).id === id ? [kind] : []));
};

/** Has the first attempt to enter something into the feed fail. */
const failing = (): Promise<unknown> =>
  app.query(`
    CREATE SEQUENCE attempts;
    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF nextval('attempts') = 1 THEN RAISE EXCEPTION 'not now'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER fail BEFORE INSERT ON content_changes FOR EACH ROW EXECUTE FUNCTION fail()`);

const healed = (): Promise<unknown> => app.query('DROP FUNCTION fail CASCADE; DROP SEQUENCE attempts');

describe('the feed of changes keeps the order', () => {
  it('where an entry fails: those after it wait', async () => {
    await failing();
    try {
      const made = await created(app.client, { headline: 'Failed once' });
      await taken(app.client, made, 'publish');
      await taken(app.client, made, 'withdraw');
      await eventually(async () => {
        expect(await entriesOf(made.id)).toEqual(['article.published', 'article.withdrawn']);
        expect(await app.query('SELECT FROM outbox_entries')).toEqual([]);
      });
    } finally {
      await healed();
    }
  });

  it('whatever the clocks of instances say', async () => {
    const articleId = randomUUID();
    const own = { articleId, slug: 'clocks', language: 'en', hasTranslations: false };
    const add = (state: string, revision: number, ahead: number): Promise<void> =>
      asOf(new Date(Date.now() + ahead), () =>
        app.app
          .get(Database)
          .transaction(() =>
            app.app
              .get(Outbox)
              .add('became-visible', { ...own, state, revision, at: new Date().toISOString() }),
          ),
      );
    await add('published', 2, 2000);
    await add('withdrawn', 3, -2000);
    await eventually(async () => {
      expect(await app.query('SELECT FROM outbox_entries')).toEqual([]);
    });
    expect(await entriesOf(articleId)).toEqual(['article.published', 'article.withdrawn']);
  });

  it('tells nothing twice while several instances do its work', async () => {
    const relays = Array.from(
      { length: 3 },
      () => new OutboxRelay(app.app.get(Database), app.app.get(Outbox)),
    );
    for (const relay of relays) relay.onApplicationBootstrap();
    try {
      const drafts = await Promise.all(
        Array.from({ length: 40 }, (_, i) => created(app.client, { headline: `Together ${i}` })),
      );
      await Promise.all(drafts.map((draft) => taken(app.client, draft, 'publish')));
      await eventually(async () => {
        expect(await app.query('SELECT FROM outbox_entries')).toEqual([]);
      });
      const entries = await Promise.all(drafts.map(({ id }) => entriesOf(id)));
      expect(entries).toEqual(drafts.map(() => ['article.published']));
    } finally {
      await Promise.all(relays.map((relay) => relay.stop()));
    }
  });
});
