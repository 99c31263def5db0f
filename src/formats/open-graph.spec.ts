import { harbourArticle, SITE } from '../../test/support/content-article.js';
import { openGraph } from './open-graph.js';

it('has what a page shows in its head', () => {
  expect(openGraph(harbourArticle(), SITE)).toMatchObject({
    'og:type': 'article',
    'og:title': 'Harbour gets a second crane',
    'og:image:alt': 'A crane',
    'article:published_time': '2026-11-20T08:00:00.000Z',
    'article:tag': ['harbour', 'cranes'],
  });
});

it('names a locale where the territory is known', () => {
  expect(openGraph(harbourArticle({ language: 'pt-BR' }), SITE)['og:locale']).toBe('pt_BR');
  expect(openGraph(harbourArticle(), SITE)['og:locale']).toBeUndefined();
});
