import { surrogateKeys } from './surrogate-keys.js';

const articles = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `article:01980000-0000-7000-8000-${String(i).padStart(12, '0')}`);

describe('the keys of an answer', () => {
  it('are what it shows, each once, and what has it forgotten', () => {
    expect(surrogateKeys(['quotes', 'person:1', 'person:1'], undefined)).toBe('quotes person:1 any-change');
    expect(surrogateKeys(['article:1', 'person:1'], ['article:1', 'slug:a'])).toBe(
      'article:1 person:1 slug:a',
    );
  });

  it('are few where they would be too long for caches and clients: then any change has it forgotten', () => {
    expect(surrogateKeys(['articles', ...articles(100)], undefined)).toContain(articles(100)[99]);
    expect(surrogateKeys(['articles', ...articles(200)], undefined)).toBe('articles any-change');
    expect(surrogateKeys(['article:1', ...articles(200)], ['article:1', 'slug:a'])).toBe(
      'article:1 slug:a any-change',
    );
  });
});
