import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Rebuilding } from '../../src/publication/upkeep/rebuilding.js';
import { Verification } from '../../src/publication/upkeep/verification.js';
import type { Difference } from '../../src/publication/publication.events.js';
import { created, taken, UNKNOWN } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import type { Body } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { withApp } from '../with-app.js';

const WORK = '/v1/editorial/background-work';

const app = withApp();
let poison: ArticleAnswer;
let behind: ArticleAnswer;
let stuck: Body;

const quiet = (): object => ({ show: () => undefined });
const differing = async (): Promise<Difference[]> =>
  (await app.app.get(Verification).run(quiet as never)).differing;

async function entriesOf({ id }: ArticleAnswer): Promise<unknown[]> {
  const { body } = await app.client.stranger().get('/v1/content/changes?limit=1000');
  return body.items.flatMap(({ kind, article }) => ((article as { id: string }).id === id ? [kind] : []));
}

/** An article that can't be entered into the feed of changes, and one that is published after it. */
beforeAll(async () => {
  Logger.overrideLogger(false);
  poison = await created(app.client, { headline: 'Poison' });
  await app.query(`
    CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'never'; END $$;
    CREATE TRIGGER fail BEFORE INSERT ON content_changes FOR EACH ROW WHEN (NEW.slug = 'poison') EXECUTE FUNCTION fail()`);
  await taken(app.client, poison, 'publish');
  behind = await taken(app.client, await created(app.client, { headline: 'Behind' }), 'publish');
});

it('an entry that fails for ever is listed as failing, and what follows it waits', async () => {
  await eventually(async () => {
    const { body } = await app.client.get(`${WORK}?lane=changes&state=failing`);
    expect(body.items).toMatchObject([
      { kind: 'became-visible', state: 'failing', lastError: 'never', givenUpAt: null },
    ]);
    stuck = body.items[0] as Body;
  });
  expect(stuck['payload']).toMatchObject({ articleId: poison.id });
  const waiting = (await app.client.get(`${WORK}?lane=changes&state=waiting`)).body.items;
  expect(waiting.map(({ payload }) => payload)).toMatchObject([{ articleId: behind.id }]);
  expect(await entriesOf(behind)).toEqual([]);
});

it('only what fails can be given up, or what nobody does any more', async () => {
  const [waiting] = (await app.client.get(`${WORK}?lane=changes&state=waiting`)).body.items;
  const refused = await app.client.post(`${WORK}/${waiting?.id}/give-up`, undefined);
  expect([refused.status, refused.body.code]).toEqual([409, 'work-not-failing']);
  expect((await app.client.post(`${WORK}/${UNKNOWN}/give-up`, undefined)).status).toBe(404);
  expect((await app.client.stranger().post(`${WORK}/${stuck.id}/give-up`, undefined)).status).toBe(401);
  const id = randomUUID();
  await app.query(
    `INSERT INTO outbox_entries (id, lane, kind, payload, due_at, attempts, created_at)
     VALUES ($1, 'purge varnish gone', 'purge varnish gone', '{}', now(), 0, now())`,
    [id],
  );
  expect((await app.client.post(`${WORK}/${id}/give-up`, undefined)).status).toBe(200);
});

it('given up, it holds up nothing, stays in the list, and who did it is on record', async () => {
  const answer = await app.client.post(`${WORK}/${stuck.id}/give-up`, undefined);
  expect([answer.status, answer.body]).toMatchObject([
    200,
    { id: stuck.id, state: 'given-up', givenUpAt: expect.stringMatching(/Z$/) as unknown },
  ]);
  await eventually(async () => {
    expect(await entriesOf(behind)).toEqual(['article.published']);
  });
  // Once more is the same.
  expect((await app.client.post(`${WORK}/${stuck.id}/give-up`, undefined)).body).toEqual(answer.body);
  const listed = (await app.client.get(`${WORK}?lane=changes&state=given-up`)).body.items;
  expect(listed).toEqual([answer.body]);
  expect(
    await app.query(
      `SELECT actor_name IS NOT NULL AS named, action, resource_kind AS resource_type FROM audit_trail WHERE resource_id = $1`,
      [stuck.id],
    ),
  ).toEqual([{ named: true, action: 'give-up', resource_type: 'background-work' }]);
});

it('a step that is under way when its work is given up is undone', async () => {
  await app.query(`
    CREATE SEQUENCE slow_attempts;
    CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF nextval('slow_attempts') = 1 THEN RAISE EXCEPTION 'not now'; END IF;
      PERFORM pg_sleep(2);
      RETURN NEW;
    END $$;
    CREATE TRIGGER slow BEFORE INSERT ON content_changes FOR EACH ROW WHEN (NEW.slug = 'slow') EXECUTE FUNCTION slow()`);
  const slow = await taken(app.client, await created(app.client, { headline: 'Slow' }), 'publish');
  await eventually(async () => {
    const sleeping = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`;
    expect(await app.query(sleeping)).toHaveLength(1);
  });
  const [work] = (await app.client.get(`${WORK}?lane=changes&state=failing`)).body.items;
  expect((await app.client.post(`${WORK}/${work?.id}/give-up`, undefined)).status).toBe(200);
  await taken(app.client, behind, 'withdraw');
  await eventually(async () => {
    expect(await entriesOf(behind)).toEqual(['article.published', 'article.withdrawn']);
  });
  expect(await entriesOf(slow)).toEqual([]);
  await app.query('DROP FUNCTION slow CASCADE');
});

it('what the feed lacks then is a difference, which a rebuilding tells when the cause is gone', async () => {
  const lacking = { id: poison.id, what: 'not in the change feed' };
  expect(await differing()).toContainEqual(lacking);
  await app.query('DROP FUNCTION fail CASCADE');
  await app.app.get(Rebuilding).run(quiet as never);
  await eventually(async () => {
    expect(await entriesOf(poison)).toEqual(['article.published']);
  });
  expect(await differing()).toEqual([]);
});
