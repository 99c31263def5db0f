import { ABSENCE, hasConformance } from '../../test/support/conformance.js';
import { SITE } from '../../test/support/content-article.js';
import { describeWhere } from '../../test/describe-where.js';
import { sitemapErrors, sitemapIndexErrors } from '../../test/support/xml.js';
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from './sitemap.js';

const at = '2026-11-21T09:30:00.000Z';
const [en, de, fr] = ['en', 'de', 'fr'].map((language) => ({
  language,
  url: `https://news.example/v1/content/articles/x?language=${language}`,
}));

const links = (xml: string): string[] => xml.match(/<xhtml:link[^>]*>/g) ?? [];
const recent = (language: string, headline = 'X'): string =>
  renderNewsSitemap([{ url: en!.url, language, headline, publishedAt: at }], SITE);

it('names all languages of an article, mutually, and one for all others', () => {
  const entry = (url: string, alternates: (typeof en)[]): string =>
    renderSitemap([{ url, lastNews: at, alternates: alternates.map((alternate) => alternate!) }], 'en');
  const german = links(entry(de!.url, [de, fr, en]));
  expect(german).toEqual(links(entry(en!.url, [en, de, fr])));
  expect(german).toEqual(
    [de, en, fr, { language: 'x-default', url: en!.url }].map(
      (alternate) =>
        `<xhtml:link rel="alternate" hreflang="${alternate!.language}" href="${alternate!.url}"/>`,
    ),
  );
  expect(links(entry(de!.url, [fr, de])).at(-1)).toContain(`"x-default" href="${de!.url}"`);
  expect(links(entry(de!.url, []))).toEqual([]);
});

it.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['zh', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
])('tells Google the language %s as %s', (tag, written) => {
  expect(recent(tag)).toContain(`<news:language>${written}</news:language>`);
});

describeWhere(hasConformance('feeds'), 'The schemas of sitemaps', ABSENCE, () => {
  it('take a page', async () => {
    const entries = [
      { url: en!.url, lastNews: at, alternates: [en!, de!] },
      { url: fr!.url, lastNews: at, alternates: [] },
    ];
    expect(await sitemapErrors(renderSitemap(entries, 'en'))).toEqual([]);
    const wrong = [{ url: en!.url, lastNews: 'yesterday', alternates: [] }];
    expect(await sitemapErrors(renderSitemap(wrong, 'en'))).not.toEqual([]);
  });

  it('take the news', async () => {
    expect(await sitemapErrors(recent('en', 'A \u0001 & <b> 😀'))).toEqual([]);
  });

  it('take the index, whether there are articles or not', async () => {
    for (const pages of [[], [{ number: 1, lastNews: at }]])
      expect(await sitemapIndexErrors(renderSitemapIndex(pages, SITE))).toEqual([]);
  });
});
