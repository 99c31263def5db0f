import type { CheckedArticle } from './checked-article.js';
import { FindingIds } from './finding-ids.js';

const article = {
  id: '01980000-0000-7000-8000-000000000000',
  quotes: [],
  statistics: [],
} as unknown as CheckedArticle;
const idOf = (pointer: string): string =>
  new FindingIds(article).of('change-mismatch', { kind: 'statistic', id: 's0' }, null, pointer);

describe('ids of findings', () => {
  it('tell what of a comparison is wrong, and not where the fact stands in its list', () => {
    const [direction, percent] = ['direction', 'changePercent'].map((name) =>
      idOf(`/statistics/0/comparison/${name}`),
    );
    expect(direction).not.toBe(percent);
    expect(idOf('/statistics/5/comparison/direction')).toBe(direction);
    expect(idOf('/statistics/0/value')).toBe(idOf('/statistics/1/value'));
  });
});
