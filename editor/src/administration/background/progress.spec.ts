import { progressOf, workKindOf } from './progress.js';

describe('background work', () => {
  it('says how far it is, if it does', () => {
    expect(progressOf({ term: 'person:1', done: 250, total: 1200 })).toEqual({ done: 250, total: 1200 });
    expect(progressOf({ articleId: '1' })).toBeUndefined();
    expect(progressOf({ done: 'all', total: 3 })).toBeUndefined();
  });

  it.each([
    ['rerender', { known: 'rerender', name: 'rerender' }],
    ['purge cache.example', { known: 'purge', name: 'cache.example' }],
    ['tomorrow', { name: 'tomorrow' }],
  ])('%s', (kind, work) => {
    expect(workKindOf(kind)).toEqual(work);
  });
});
