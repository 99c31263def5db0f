import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { ABSENCE, conformanceJson, hasConformance } from '../../test/support/conformance.js';
import { anyArticle, harbourArticle, SITE } from '../../test/support/content-article.js';
import { describeWhere } from '../../test/describe-where.js';
import { atomErrors, xmlErrors } from '../../test/support/xml.js';
import { renderAtom } from './atom.js';
import type { Feed } from './feed.js';
import { renderJsonFeed } from './json-feed.js';
import { renderRss } from './rss.js';

const ID = 'urn:uuid:01980000-0000-7000-8000-000000000010';

function feed(...articles: Feed['articles']): Feed {
  return { title: SITE.name, address: `${SITE.publicUrl}/feeds/articles.atom`, site: SITE, articles };
}

/** Texts that are hostile to XML, in every place of an article. */
const hostile = 'a\u0000\u0001\u000b\u001f\ufffe\uffff]]>&amp;<b>"\'\r\n😀مرحبا\ud800';
const written = 'a]]>&amp;amp;&lt;b&gt;"\'&#13;\n😀مرحبا'.replace(']]>', ']]&gt;');
const hard = harbourArticle({
  headline: hostile,
  summary: hostile,
  keywords: [hostile],
  bodyHtml: hostile,
  subjects: [hostile],
  bylines: [{ name: hostile, personId: null, role: 'author' }],
  translations: [
    { language: 'de', slug: 'a', url: 'https://news.example/de/a' },
    { language: 'de', slug: 'b', url: 'https://news.example/de/b' },
  ],
});

describe('Atom', () => {
  it('tells identity, both times, who, what about, and the whole text', () => {
    const xml = renderAtom(feed(harbourArticle()));
    for (const part of [
      `<id>${ID}</id>`,
      '<published>2026-11-20T08:00:00.000Z</published><updated>2026-11-21T09:30:00.000Z</updated>',
      '<link rel="self" type="application/atom+xml" href="https://news.example/feeds/articles.atom"/>',
      '<link rel="alternate" hreflang="de" href="https://news.example/v1/content/articles/hafen-bekommt-zweiten-kran?language=de"/>',
      '<author><name>Mara Lindqvist</name></author><contributor><name>Jo Brandt</name></contributor>',
      '<category term="economy" scheme="https://news.example/#sections" label="Economy"/>',
      '<category term="04000000" scheme="http://cv.iptc.org/newscodes/mediatopic/"/>',
      '<content type="html">&lt;p&gt;The harbour',
    ])
      expect(xml).toContain(part);
  });

  it('was changed with the newest change of an entry', () => {
    const older = harbourArticle();
    const changed = harbourArticle({ updatedAt: '2026-11-22T00:00:00.000Z' });
    expect(renderAtom(feed(changed, older))).toMatch(
      /<feed[^>]*><id>[^<]*<\/id><title>[^<]*<\/title><updated>2026-11-22T00:00:00.000Z</,
    );
    expect(renderAtom(feed())).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });

  it('writes no character that XML does not have', async () => {
    const xml = renderAtom(feed(hard));
    expect(xml).toContain(`<title>${written}</title>`);
    expect(await xmlErrors(xml)).toEqual([]);
  });
});

describe('RSS', () => {
  it('keeps the date of the publication, and an identity that is no address', () => {
    const xml = renderRss(feed(harbourArticle()));
    for (const part of [
      `<guid isPermaLink="false">${ID}</guid><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate>`,
      '<lastBuildDate>Sat, 21 Nov 2026 09:30:00 GMT</lastBuildDate>',
      '<dc:creator>Mara Lindqvist</dc:creator>',
      '<category domain="http://cv.iptc.org/newscodes/mediatopic/">04000000</category>',
      '<content:encoded>&lt;p&gt;The harbour',
    ])
      expect(xml).toContain(part);
    expect(renderRss(feed())).not.toContain('lastBuildDate');
  });

  it('writes no character that XML does not have', async () => {
    expect(await xmlErrors(renderRss(feed(hard)))).toEqual([]);
  });
});

describe('JSON Feed', () => {
  it('tells a keyword that an article has twice once, since its schema takes no two equal tags', () => {
    const twice = harbourArticle({ keywords: ['harbour', 'cranes', 'harbour'] });
    expect(JSON.parse(renderJsonFeed(feed(twice)))).toMatchObject({
      items: [{ tags: ['harbour', 'cranes'] }],
    });
  });
});

describeWhere(hasConformance('feeds'), 'The schemas of feeds', ABSENCE, () => {
  const some = fc.array(anyArticle, { minLength: 10, maxLength: 10 });

  it('take Atom, with and without entries', async () => {
    for (const xml of [feed(), feed(harbourArticle()), feed(hard)].map(renderAtom))
      expect(await atomErrors(xml)).toEqual([]);
    expect(await atomErrors(renderAtom(feed()).replace(/<title>.*<\/title>/, ''))).not.toEqual([]);
  });

  it('take Atom whatever the articles, and RSS is XML', async () => {
    for (const articles of fc.sample(some, 10)) {
      expect(await atomErrors(renderAtom(feed(...articles)))).toEqual([]);
      expect(await xmlErrors(renderRss(feed(...articles)))).toEqual([]);
    }
  });

  it('take JSON Feed whatever the articles', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
    formats.default(ajv);
    ajv.removeKeyword('id');
    const first = conformanceJson('feeds/jsonfeed-feed-1.schema.json');
    ajv.addSchema({ ...first, $schema: undefined, id: undefined }, 'https://json.schemastore.org/feed-1');
    const text = JSON.stringify(conformanceJson('feeds/jsonfeed-feed.schema.json'));
    const validate = ajv.compile(
      JSON.parse(text.replaceAll('"feed-1#', '"https://json.schemastore.org/feed-1#')) as object,
    );
    for (const articles of [[], [harbourArticle()], [hard], ...fc.sample(some, 10)]) {
      validate(JSON.parse(renderJsonFeed(feed(...articles))));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate({ version: 'https://jsonfeed.org/version/1.1', items: [] })).toBe(false);
  });
});
