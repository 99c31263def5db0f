import { ArticlesService } from '../../src/articles/articles.service.js';
import { Article } from '../../src/articles/article.dto.js';
import { atRevision } from '../../src/contract/writing/if-match.js';
import { UncheckedBody } from '../../src/contract/writing/unchecked-body.js';
import { actingAs } from '../../src/identity/actor.js';
import { Administrator } from '../../src/identity/administrator.js';
import { asOf } from '../../src/kernel/clock.js';
import { ScheduledPublications } from '../../src/workflow/scheduled-publications.js';
import { Schedules } from '../../src/workflow/schedules.js';
import { RequestedTransition } from '../../src/workflow/transition.dto.js';
import { TransitionsService } from '../../src/workflow/transitions.service.js';
import { read } from '../articles/article-answer.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
  // It goes by the real clock: here each moment is set.
  await test.app.get(Schedules).beforeApplicationShutdown();
});

afterAll(() => test.close());

/** Schedules a new article, as of a moment before. @returns its id */
async function schedule(at: string, asOfMoment: string): Promise<string> {
  const { app } = test;
  const work = async (): Promise<string> => {
    const { id } = await app.get(ArticlesService).create(new UncheckedBody(Article, { headline: at }));
    const step = new UncheckedBody(RequestedTransition, { action: 'schedule', at });
    await app.get(TransitionsService).take(id, atRevision(1), step);
    return id;
  };
  return actingAs(await app.get(Administrator).actor(), () => asOf(new Date(asOfMoment), work));
}

/** How many are published when the clock shows this. */
async function publishedAt(moment: string): Promise<number> {
  const publications = test.app.get(ScheduledPublications);
  return asOf(new Date(moment), async () => {
    let count = 0;
    while (await publications.publishOne([], () => undefined)) count += 1;
    return count;
  });
}

describe('a schedule goes by instants', () => {
  it('in the hour that there is twice, and in the hour that there is not', async () => {
    const before = '2026-01-01T00:00:00Z';
    // In Berlin the clock is put back at 03:00 on 25 October, and forward at 02:00 on 29 March.
    const first = await schedule('2026-10-25T02:30:00+02:00', before);
    const second = await schedule('2026-10-25T02:30:00+01:00', before);
    const skipped = await schedule('2026-03-29T02:30:00+01:00', before);
    expect(await publishedAt('2026-03-29T01:29:59.999Z')).toBe(0);
    expect(await publishedAt('2026-03-29T01:30:00Z')).toBe(1);
    expect(await publishedAt('2026-10-25T00:29:59Z')).toBe(0);
    expect(await publishedAt('2026-10-25T00:30:00Z')).toBe(1);
    expect(await publishedAt('2026-10-25T01:29:59Z')).toBe(0);
    expect(await publishedAt('2026-10-25T01:30:00Z')).toBe(1);
    const times = await Promise.all([skipped, first, second].map((id) => read(test.client, { id })));
    expect(times.map(({ publishedAt: at }) => at)).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });

  it('once, though the clock jumps by two hours and back', async () => {
    const id = await schedule('2026-05-01T10:00:00Z', '2026-05-01T09:00:00Z');
    expect(await publishedAt('2026-05-01T09:30:00Z')).toBe(0);
    expect(await publishedAt('2026-05-01T11:30:00Z')).toBe(1);
    expect(await publishedAt('2026-05-01T09:30:00Z')).toBe(0);
    expect(await publishedAt('2026-05-01T10:00:00Z')).toBe(0);
    const { items } = (await test.client.get(`/v1/editorial/articles/${id}/transitions`)).body;
    expect(items.map((item) => [item['action'], item['late']])).toEqual([
      ['publish', true],
      ['schedule', false],
    ]);
  });
});
