import { SampleNewsroom } from '../../src/demo/sample-newsroom.js';
import { checked } from '../checks/checked.js';
import type { FindingAnswer } from '../checks/checked.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

/** What is right to tell, by article and code, at these words. Nothing else is found, in no language. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  // The Statistics Office has revised its figure.
  'fewer-people-out-of-work': ['warning contradicts: 6.0 percent'],
  'the-search-for-work-gets-shorter': ['warning contradicts: 5.9 percent'],
  // Two articles count the homes of one year.
  'building-gets-dearer-again': ['warning contradicts: 1,548 homes'],
  'mayor-hands-over-the-keys-to-a-record-year': ['warning contradicts: 1,622 finished homes'],
  // Both tell what became of an older target.
  'city-finished-1240-homes-in-2023': ['info target-in-the-past: 1,500 homes'],
  'ein-versprechen-ein-jahr-zu-spaet': ['info target-in-the-past: höchstens 60 freie Lehrerstellen'],
  // Nobody made a statistic of these; the second is a stool with three legs.
  'okarra-gewinnt-den-hafenlauf': ['info unmarked-number: unter hundert Metern'],
  'deux-rives-un-seul-public': ['info unmarked-number: trois pieds'],
};

/** Articles in three languages, each with several figures in a sentence: a check that tells too much tells it here. */
describe('the checks of the sample newsroom', () => {
  let service: TestApp;

  beforeAll(async () => {
    service = await startApp();
    await service.app.get(SampleNewsroom).prepare({ wanted: true }, () => undefined);
  });

  afterAll(() => service.close());

  const summary = ({ severity, code, anchor }: FindingAnswer): string =>
    `${severity} ${code}: ${anchor?.exact}`;

  it('find what is right to tell, and nothing else', async () => {
    const { body } = await service.client.get<{ items: readonly { id: string; slug: string }[] }>(
      '/v1/editorial/articles?limit=100&fields=id,slug',
    );
    expect(body.items.length).toBeGreaterThan(30);
    const found: Record<string, string[]> = {};
    for (const { id, slug } of body.items) {
      const { items, publishable } = await checked(service.client, { id });
      expect([slug, publishable]).toEqual([slug, true]);
      if (items.length > 0) found[slug] = items.map(summary);
    }
    expect(found).toEqual(RIGHT);
  });
});
