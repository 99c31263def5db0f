// Made from openapi.json by `npm run client:write`: not to be edited.

import type * as schemas from './schemas.js';
import type { List } from './list.js';
import type { Revision } from './revision.js';

/**
 * What the service answers: by address and method, what a request takes and what its answer holds.
 */
export interface Operations {
  '/docs': {
    /**
     * Shows the reference page
     */
    get: {
      answer: string;
    };
  };
  '/feeds/articles.{format}': {
    /**
     * Feeds the newest articles
     * The 30 newest, with full text, as Atom 1.0 (`.atom`), RSS 2.0 (`.rss`) or JSON Feed 1.1 (`.json`). An entry keeps its identity (`urn:uuid:`) when its article changes.
     */
    get: {
      path: {
        /**
         * Atom 1.0, RSS 2.0 or JSON Feed 1.1.
         */
        format: 'atom' | 'rss' | 'json';
      };
      answer:
        | {
            [k: string]: unknown;
          }
        | string;
    };
  };
  '/feeds/organizations/{slug}.{format}': {
    /**
     * Feeds the newest articles that show an organization
     * The 30 newest, with full text, as Atom 1.0 (`.atom`), RSS 2.0 (`.rss`) or JSON Feed 1.1 (`.json`). An entry keeps its identity (`urn:uuid:`) when its article changes.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
        /**
         * Atom 1.0, RSS 2.0 or JSON Feed 1.1.
         */
        format: 'atom' | 'rss' | 'json';
      };
      answer:
        | {
            [k: string]: unknown;
          }
        | string;
    };
  };
  '/feeds/people/{slug}.{format}': {
    /**
     * Feeds the newest articles that name, quote or are signed by a person
     * The 30 newest, with full text, as Atom 1.0 (`.atom`), RSS 2.0 (`.rss`) or JSON Feed 1.1 (`.json`). An entry keeps its identity (`urn:uuid:`) when its article changes.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
        /**
         * Atom 1.0, RSS 2.0 or JSON Feed 1.1.
         */
        format: 'atom' | 'rss' | 'json';
      };
      answer:
        | {
            [k: string]: unknown;
          }
        | string;
    };
  };
  '/feeds/sections/{slug}.{format}': {
    /**
     * Feeds the newest articles of a section
     * The 30 newest, with full text, as Atom 1.0 (`.atom`), RSS 2.0 (`.rss`) or JSON Feed 1.1 (`.json`). An entry keeps its identity (`urn:uuid:`) when its article changes.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
        /**
         * Atom 1.0, RSS 2.0 or JSON Feed 1.1.
         */
        format: 'atom' | 'rss' | 'json';
      };
      answer:
        | {
            [k: string]: unknown;
          }
        | string;
    };
  };
  '/livez': {
    /**
     * Tells whether the process lives
     * For who restarts it: 200 as long as it answers at all, whatever becomes of the database.
     */
    get: {
      answer: schemas.Health;
    };
  };
  '/metrics': {
    /**
     * Answers metrics of this process for Prometheus
     * With `METRICS_TOKEN` set, for who sends it as a bearer token; without, for programs on the same machine that come directly, not through a proxy.
     */
    get: {
      answer: string;
    };
  };
  '/openapi.json': {
    /**
     * Answers the OpenAPI 3.1 document
     */
    get: {
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/problems': {
    /**
     * Lists every refusal of the service
     */
    get: {
      answer: List<schemas.ProblemDescription>;
    };
  };
  '/problems/{code}': {
    /**
     * Describes a refusal
     */
    get: {
      path: {
        /**
         * The code of the refusal.
         */
        code: string;
      };
      answer: schemas.ProblemDescription;
    };
  };
  '/readyz': {
    /**
     * Tells whether everything can be served: the database answers and takes writes
     * For the balancer of editors and import jobs. Answers within a second, on a connection of its own. 503 also from SIGTERM on.
     */
    get: {
      answer: schemas.Health;
    };
  };
  '/readyz/readers': {
    /**
     * Tells whether readers can be sent here
     * For the balancer of readers: 200 without the database too, since what is kept in memory is answered then. 503 from SIGTERM on.
     */
    get: {
      answer: schemas.Health;
    };
  };
  '/sitemap.xml': {
    /**
     * Lists the sitemaps
     */
    get: {
      answer: string;
    };
  };
  '/sitemaps/articles-{page}.xml': {
    /**
     * Lists a page of all public articles, with their translations
     * An article stays on its page, whatever becomes of others. `/sitemap.xml` names the pages.
     */
    get: {
      path: {
        /**
         * The number of the page, from 1.
         */
        page: number;
      };
      answer: string;
    };
  };
  '/sitemaps/news.xml': {
    /**
     * Lists the articles of the last two days, for Google News
     * At most 1,000. It has no entry where nothing was published for two days.
     */
    get: {
      answer: string;
    };
  };
  '/v1/content/articles': {
    /**
     * Lists published articles, newest first, as cards
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'publishedAt' | '-publishedAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Slugs of sections.
         *
         * @maxItems 100
         */
        section?: string[];
        /**
         * Languages of the articles, BCP 47.
         *
         * @maxItems 100
         */
        language?: string[];
        /**
         * Slugs of people who are mentioned, quoted, giving a figure or signing.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of organizations that are mentioned, speaking, giving a figure or the source.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Slugs of indicators of which a value is stated.
         *
         * @maxItems 100
         */
        indicator?: string[];
        /**
         * Keywords, letter for letter.
         *
         * @maxItems 100
         */
        keyword?: string[];
        /**
         * IPTC Media Topics.
         *
         * @maxItems 100
         */
        subject?: string[];
        /**
         * Published at or after this moment. The list is then sorted by `publishedAt`: another `sort` is refused (`not-with-bound`).
         */
        publishedAfter?: string;
        /**
         * Published before this moment. The list is then sorted by `publishedAt`: another `sort` is refused (`not-with-bound`).
         */
        publishedBefore?: string;
      };
      sparse: true;
      answer: List<schemas.Card>;
    };
  };
  '/v1/content/articles/{slug}': {
    /**
     * Reads a published article: the finished document
     * An old slug is answered by 301, a withdrawn article by 410. With `at` the document is answered as readers saw it then, under any slug that it ever had.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * Where a slug is borne in several languages; the newsroom's own comes first.
         */
        language?: string;
        /**
         * The document as readers saw it at this moment.
         */
        at?: string;
      };
      sparse: true;
      answer: schemas.ContentArticle;
    };
  };
  '/v1/content/articles/{slug}/jsonld': {
    /**
     * Reads a published article as a schema.org NewsArticle
     * JSON-LD with its quotes as Quotation and its statistics as Observation, numbers digit for digit. It can be put into the script element of a page as it is.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * Where a slug is borne in several languages; the newsroom's own comes first.
         */
        language?: string;
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/articles/{slug}/ninjs': {
    /**
     * Reads a published article as an IPTC ninjs 3.1 item
     * Quotes and statistics are associations of the type `component`, with the profiles `quote` and `statistic`.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * Where a slug is borne in several languages; the newsroom's own comes first.
         */
        language?: string;
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/articles/{slug}/opengraph': {
    /**
     * Reads the Open Graph properties of a published article
     * Each member is a meta element of the page, a list one for each of its values.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * Where a slug is borne in several languages; the newsroom's own comes first.
         */
        language?: string;
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/articles/{slug}/text': {
    /**
     * Reads a published article as plain text
     * Headline, byline, dateline and body, with an empty line between paragraphs. Items of lists begin with `- ` or a number, quotations with `> `.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * Where a slug is borne in several languages; the newsroom's own comes first.
         */
        language?: string;
      };
      answer: string;
    };
  };
  '/v1/content/changes': {
    /**
     * Tells every publication, update and withdrawal, in order
     * Nothing is missed and nothing told twice: ask again with the `cursor` of the answer before. With `Accept: text/event-stream` the connection stays, and changes come as server-sent events, from now on, or after the `cursor` or `Last-Event-ID` that is sent (the latter wins). Each is sent without a name, for `onmessage`, and then again under the name of its kind (`article.published`), with the cursor after it as its id: listen to either, not to both. A comment comes every 15 seconds. `limit` is for pages only.
     */
    get: {
      query?: {
        /**
         * How many changes to answer at most; 100 if unsaid.
         */
        limit?: number;
        /**
         * The `cursor` of the answer before. Without it pages begin with the first change there is, and events with what happens from now on.
         */
        cursor?: string;
      };
      answer: schemas.ContentChanges;
    };
  };
  '/v1/content/indicators': {
    /**
     * Lists the indicators of which public articles state a value
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the name.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.ContentIndicator>;
    };
  };
  '/v1/content/indicators/{slug}': {
    /**
     * Reads an indicator
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      sparse: true;
      answer: schemas.ContentIndicator;
    };
  };
  '/v1/content/indicators/{slug}/observations': {
    /**
     * Lists the values of an indicator over time, each with its article and passage
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Whether it was observed, or is expected or aimed at.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * The places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * What was known at this moment: later publications are left out, and corrected values stand as they stood. Their articles are told as they are now.
         */
        asOf?: string;
      };
      sparse: true;
      answer: List<schemas.ContentStatistic>;
    };
  };
  '/v1/content/indicators/{slug}/observations/csv-metadata.json': {
    /**
     * Describes that CSV as CSV on the Web (W3C)
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Whether it was observed, or is expected or aimed at.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * The places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * What was known at this moment: later publications are left out, and corrected values stand as they stood. Their articles are told as they are now.
         */
        asOf?: string;
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/indicators/{slug}/observations/datapackage.json': {
    /**
     * Describes that CSV as a Frictionless Data Package
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Whether it was observed, or is expected or aimed at.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * The places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * What was known at this moment: later publications are left out, and corrected values stand as they stood. Their articles are told as they are now.
         */
        asOf?: string;
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/indicators/{slug}/observations/observations.csv': {
    /**
     * Downloads the values of an indicator as CSV
     * For spreadsheets: it begins with a byte order mark, by which they know that it is UTF-8.
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Whether it was observed, or is expected or aimed at.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * The places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * What was known at this moment: later publications are left out, and corrected values stand as they stood. Their articles are told as they are now.
         */
        asOf?: string;
      };
      answer: string;
    };
  };
  '/v1/content/organizations': {
    /**
     * Lists the organizations that public articles show
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the name.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.ContentOrganization>;
    };
  };
  '/v1/content/organizations/{slug}': {
    /**
     * Reads an organization
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      sparse: true;
      answer: schemas.ContentOrganization;
    };
  };
  '/v1/content/organizations/{slug}/articles': {
    /**
     * Lists the articles that name an organization, newest first
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending; the refusal of another names all.
         */
        sort?: string;
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.Card>;
    };
  };
  '/v1/content/organizations/{slug}/people': {
    /**
     * Lists the people who hold, or held, a position at an organization
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending; the refusal of another names all.
         */
        sort?: string;
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.ContentPerson>;
    };
  };
  '/v1/content/organizations/{slug}/quotes': {
    /**
     * Lists what an organization said, or somebody for it, newest first
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending; the refusal of another names all.
         */
        sort?: string;
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.ContentQuote>;
    };
  };
  '/v1/content/organizations/{slug}/statistics': {
    /**
     * Lists the figures that an organization gave, newest first
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending; the refusal of another names all.
         */
        sort?: string;
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.ContentStatistic>;
    };
  };
  '/v1/content/people': {
    /**
     * Lists the people whom public articles show
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the name.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.ContentPerson>;
    };
  };
  '/v1/content/people/{slug}': {
    /**
     * Reads a person, with positions over time
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      sparse: true;
      answer: schemas.ContentPerson;
    };
  };
  '/v1/content/people/{slug}/articles': {
    /**
     * Lists the articles that mention or quote a person, newest first
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending; the refusal of another names all.
         */
        sort?: string;
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.Card>;
    };
  };
  '/v1/content/people/{slug}/quotes': {
    /**
     * Lists everything that a person said, newest first
     */
    get: {
      path: {
        /**
         * The slug of the resource.
         */
        slug: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending; the refusal of another names all.
         */
        sort?: string;
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.ContentQuote>;
    };
  };
  '/v1/content/quotes': {
    /**
     * Finds quotes in public articles, what was said last first
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'saidOn' | '-saidOn';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the quote or its speaker.
         */
        q?: string;
        /**
         * Slugs of the people who speak.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that speak, or for which somebody does.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Whether the words are those of the speaker.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said in this period or later (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.
         */
        to?: string;
      };
      sparse: true;
      answer: List<schemas.ContentQuote>;
    };
  };
  '/v1/content/quotes/csv-metadata.json': {
    /**
     * Describes that CSV as CSV on the Web (W3C)
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'saidOn' | '-saidOn';
        /**
         * Words, or their beginnings, of the quote or its speaker.
         */
        q?: string;
        /**
         * Slugs of the people who speak.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that speak, or for which somebody does.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Whether the words are those of the speaker.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said in this period or later (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.
         */
        to?: string;
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/quotes/datapackage.json': {
    /**
     * Describes that CSV as a Frictionless Data Package
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'saidOn' | '-saidOn';
        /**
         * Words, or their beginnings, of the quote or its speaker.
         */
        q?: string;
        /**
         * Slugs of the people who speak.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that speak, or for which somebody does.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Whether the words are those of the speaker.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said in this period or later (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.
         */
        to?: string;
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/quotes/quotes.csv': {
    /**
     * Downloads quotes across articles as CSV
     * For spreadsheets: it begins with a byte order mark, by which they know that it is UTF-8.
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'saidOn' | '-saidOn';
        /**
         * Words, or their beginnings, of the quote or its speaker.
         */
        q?: string;
        /**
         * Slugs of the people who speak.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that speak, or for which somebody does.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Whether the words are those of the speaker.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said in this period or later (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF): the beginning of `saidOn` counts, of a quote without one its publication.
         */
        to?: string;
      };
      answer: string;
    };
  };
  '/v1/content/search': {
    /**
     * Searches what is published
     * Full text in the language of each article, accents and case aside. The newest that match are ranked among themselves by where the words stand and how new they are; then, on later pages, those before them. With a phrase of frequent words a page may be short before the last.
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * By where the words stand and how new it is, or the newest first; relevance if unsaid.
         */
        sort?: 'relevance' | '-publishedAt';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words; `"words in a row"`, `-without`, `one or other`, `begin*`. Other forms of a word are found too, and words with one error. Common words alone are looked for in a row, a single one in headlines. What has no letter or digit finds nothing.
         */
        q: string;
        /**
         * What is looked for, default articles. Of several kinds the best of each are compared by their rank.
         *
         * @maxItems 100
         */
        type?: ('articles' | 'quotes' | 'statistics' | 'people' | 'organizations')[];
        /**
         * Slugs of sections.
         *
         * @maxItems 100
         */
        section?: string[];
        /**
         * Languages of the articles.
         *
         * @maxItems 100
         */
        language?: string[];
        /**
         * Slugs of people: mentioned, quoted, giving a figure or signing.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of organizations: mentioned, speaking, giving a figure or the source.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Published at or after this moment.
         */
        publishedAfter?: string;
        /**
         * Published before this moment.
         */
        publishedBefore?: string;
        /**
         * Adds `facets` to the first page: how many of what was found are of each section, and so on.
         *
         * @maxItems 100
         */
        facets?: ('section' | 'organization' | 'person' | 'year' | 'language')[];
      };
      sparse: true;
      answer: {
        /**
         * In the order that was asked for.
         *
         * @maxItems 100
         */
        items: schemas.FoundItem[];
        /**
         * The `cursor` of the next page; null on the last.
         */
        nextCursor: string | null;
        /**
         * How many match on all pages; only with `count=true`.
         */
        total?: number;
        /**
         * More than `total` may match; only where that is so. Lists of the content face count no further than 10,000, a search of common words less.
         */
        totalIsLowerBound?: true;
        /**
         * On the first page, where the request has `facets`: those that it names.
         */
        facets?: schemas.SearchFacets;
        /**
         * False where `facets` and `total` count only the newest of what matches.
         * @example true
         */
        complete: boolean;
      };
    };
  };
  '/v1/content/sections': {
    /**
     * Reads the tree of sections
     */
    get: {
      answer: schemas.ContentSections;
    };
  };
  '/v1/content/statistics': {
    /**
     * Finds statistics in public articles, what was published last first
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. `-publishedAt` if unsaid; with `from` or `to` it is `-period`, and another field than `period` is refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the printed form, the indicator or the place.
         */
        q?: string;
        /**
         * Slugs of indicators.
         *
         * @maxItems 100
         */
        indicator?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * The places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Begins in this period or later (EDTF). Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * Begins in this period or earlier (EDTF). Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Such as `currency:EUR`, `percent`, `count:container`; a kind alone finds all of it.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * At least this, or the upper end of a range is; in all units, unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * At most this; in all units, unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Whether it was observed, or is expected or aimed at.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
      };
      sparse: true;
      answer: List<schemas.ContentStatistic>;
    };
  };
  '/v1/content/statistics/csv-metadata.json': {
    /**
     * Describes that CSV as CSV on the Web (W3C)
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending. `-publishedAt` if unsaid; with `from` or `to` it is `-period`, and another field than `period` is refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Words, or their beginnings, of the printed form, the indicator or the place.
         */
        q?: string;
        /**
         * Slugs of indicators.
         *
         * @maxItems 100
         */
        indicator?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * The places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Begins in this period or later (EDTF). Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * Begins in this period or earlier (EDTF). Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Such as `currency:EUR`, `percent`, `count:container`; a kind alone finds all of it.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * At least this, or the upper end of a range is; in all units, unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * At most this; in all units, unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Whether it was observed, or is expected or aimed at.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/statistics/datapackage.json': {
    /**
     * Describes that CSV as a Frictionless Data Package
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending. `-publishedAt` if unsaid; with `from` or `to` it is `-period`, and another field than `period` is refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Words, or their beginnings, of the printed form, the indicator or the place.
         */
        q?: string;
        /**
         * Slugs of indicators.
         *
         * @maxItems 100
         */
        indicator?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * The places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Begins in this period or later (EDTF). Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * Begins in this period or earlier (EDTF). Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Such as `currency:EUR`, `percent`, `count:container`; a kind alone finds all of it.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * At least this, or the upper end of a range is; in all units, unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * At most this; in all units, unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Whether it was observed, or is expected or aimed at.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/v1/content/statistics/statistics.csv': {
    /**
     * Downloads statistics across articles as CSV
     * For spreadsheets: it begins with a byte order mark, by which they know that it is UTF-8.
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending. `-publishedAt` if unsaid; with `from` or `to` it is `-period`, and another field than `period` is refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Words, or their beginnings, of the printed form, the indicator or the place.
         */
        q?: string;
        /**
         * Slugs of indicators.
         *
         * @maxItems 100
         */
        indicator?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * The places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Begins in this period or later (EDTF). Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * Begins in this period or earlier (EDTF). Of a period that begins nowhere its end counts, of a statistic without a period its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Such as `currency:EUR`, `percent`, `count:container`; a kind alone finds all of it.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * At least this, or the upper end of a range is; in all units, unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * At most this; in all units, unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Whether it was observed, or is expected or aimed at.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
      };
      answer: string;
    };
  };
  '/v1/editorial/articles': {
    /**
     * Lists articles
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?:
          | 'updatedAt'
          | '-updatedAt'
          | 'createdAt'
          | '-createdAt'
          | 'publishedAt'
          | '-publishedAt'
          | 'headline'
          | '-headline';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Only these; `a,b` is either.
         *
         * @maxItems 100
         */
        status?: ('draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn')[];
        /**
         * Slugs or identifiers of sections.
         *
         * @maxItems 100
         */
        section?: string[];
        /**
         * BCP 47 tags.
         *
         * @maxItems 100
         */
        language?: string[];
        /**
         * People who are mentioned, quoted, giving a figure, or signing.
         *
         * @maxItems 100
         */
        personId?: string[];
        /**
         * Organizations that are mentioned, speaking, giving a figure, or the source.
         *
         * @maxItems 100
         */
        organizationId?: string[];
        /**
         * Indicators of which a value is stated.
         *
         * @maxItems 100
         */
        indicatorId?: string[];
        /**
         * Keywords, letter for letter.
         *
         * @maxItems 100
         */
        keyword?: string[];
        /**
         * The users who created it.
         *
         * @maxItems 100
         */
        createdBy?: string[];
        /**
         * Changed at or after this moment.
         */
        updatedAfter?: string;
        /**
         * Changed before this moment.
         */
        updatedBefore?: string;
        /**
         * Published at or after this moment.
         */
        publishedAfter?: string;
        /**
         * Published before this moment.
         */
        publishedBefore?: string;
        /**
         * What is in the trash, instead of all else.
         */
        trashed?: boolean;
        /**
         * Words, or their beginnings, of headline, kicker or summary.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.Article>;
    };
    /**
     * Creates an article with all its facts
     * One request, one transaction: the article, its mentions, quotes and statistics, and the entities that they name for the first time.
     */
    post: {
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateArticle;
      answer: schemas.Article;
    };
  };
  '/v1/editorial/articles/{id}': {
    /**
     * Reads an article
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.Article;
    };
    /**
     * Changes an article
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      body: schemas.UpdateArticle;
      answer: schemas.Article;
    };
    /**
     * Puts an article into the trash
     * An article that was ever public is withdrawn instead. `permanently=true` deletes one that is in the trash for good, with its revisions.
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      query?: {
        /**
         * Delete for good what is in the trash.
         */
        permanently?: boolean;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/articles/{id}/restore': {
    /**
     * Takes an article out of the trash
     * It gets a slug with a suffix if another article took its own.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`; obeyed where it is sent.
       */
      ifMatch?: Revision;
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      answer: schemas.Article;
    };
  };
  '/v1/editorial/articles/{id}/revisions': {
    /**
     * Lists the revisions of an article, newest first
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'number' | '-number';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.RevisionEntry>;
    };
  };
  '/v1/editorial/articles/{id}/revisions/{number}': {
    /**
     * Reads a revision: the whole article as it was
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The number of the revision.
         */
        number: number;
      };
      answer: schemas.Revision;
    };
  };
  '/v1/editorial/articles/{id}/transitions': {
    /**
     * Lists the steps that an article took
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'at' | '-at';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.TakenTransition>;
    };
    /**
     * Publishes, withdraws or reopens an article
     * Each action needs a permission of its own: publish and reopen `articles.publish`, withdraw `articles.withdraw`. A member that the action does not use is refused (`not-with-action`).
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedTransition;
      answer: schemas.Article;
    };
  };
  '/v1/editorial/background-work': {
    /**
     * Lists the work in the background that is not done yet, or was given up
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'dueAt' | '-dueAt';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Only of these lanes.
         *
         * @maxItems 100
         */
        lane?: string[];
        /**
         * Only of these states.
         *
         * @maxItems 100
         */
        state?: ('waiting' | 'failing' | 'given-up')[];
      };
      sparse: true;
      answer: List<schemas.BackgroundWork>;
    };
  };
  '/v1/editorial/background-work/{id}/give-up': {
    /**
     * Gives up work that fails for ever
     * It is not tried again, stays in the list, and what waited for it goes on. What the feed of changes lacks then, `npm run delivery:verify` names and `npm run delivery:rebuild` tells.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      answer: schemas.BackgroundWork;
    };
  };
  '/v1/editorial/indicators': {
    /**
     * Lists indicators
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the name and its other forms.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.Indicator>;
    };
    /**
     * Creates an indicator
     */
    post: {
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateIndicator;
      answer: schemas.Indicator;
    };
  };
  '/v1/editorial/indicators/{id}': {
    /**
     * Reads an indicator
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.Indicator;
    };
    /**
     * Changes an indicator
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      body: schemas.UpdateIndicator;
      answer: schemas.Indicator;
    };
    /**
     * Deletes an indicator that nothing uses
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/indicators/{id}/usage': {
    /**
     * Tells where an indicator is used
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: schemas.UsageAnswer;
    };
  };
  '/v1/editorial/organizations': {
    /**
     * Lists organizations
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the name and its other forms.
         */
        q?: string;
        /**
         * Only those of these kinds.
         *
         * @maxItems 100
         */
        kind?: (
          | 'government'
          | 'company'
          | 'nonprofit'
          | 'media'
          | 'education'
          | 'sport'
          | 'party'
          | 'international'
          | 'other'
        )[];
        /**
         * Only those that sit in one of them: ISO 3166-1, two capitals.
         *
         * @maxItems 100
         */
        country?: string[];
        /**
         * Only those that belong directly to one of these.
         *
         * @maxItems 100
         */
        parentId?: string[];
      };
      sparse: true;
      answer: List<schemas.Organization>;
    };
    /**
     * Creates an organization
     */
    post: {
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateOrganization;
      answer: schemas.Organization;
    };
  };
  '/v1/editorial/organizations/{id}': {
    /**
     * Reads an organization
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.Organization;
    };
    /**
     * Changes an organization
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      body: schemas.UpdateOrganization;
      answer: schemas.Organization;
    };
    /**
     * Deletes an organization that nothing uses
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/organizations/{id}/usage': {
    /**
     * Tells where an organization is used
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: schemas.UsageAnswer;
    };
  };
  '/v1/editorial/people': {
    /**
     * Lists people
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the name and its other forms.
         */
        q?: string;
        /**
         * Holds, or held, a position at one of these.
         *
         * @maxItems 100
         */
        organizationId?: string[];
      };
      sparse: true;
      answer: List<schemas.Person>;
    };
    /**
     * Creates a person
     */
    post: {
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreatePerson;
      answer: schemas.Person;
    };
  };
  '/v1/editorial/people/{id}': {
    /**
     * Reads a person
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.Person;
    };
    /**
     * Changes a person
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      body: schemas.UpdatePerson;
      answer: schemas.Person;
    };
    /**
     * Deletes a person that nothing uses
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/people/{id}/usage': {
    /**
     * Tells where a person is used
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: schemas.UsageAnswer;
    };
  };
  '/v1/editorial/quotes': {
    /**
     * Lists quotes
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'updatedAt' | '-updatedAt';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Only those of these articles.
         *
         * @maxItems 100
         */
        articleId?: string[];
        /**
         * The speakers.
         *
         * @maxItems 100
         */
        personId?: string[];
        /**
         * The organizations that spoke, or for which the speaker did.
         *
         * @maxItems 100
         */
        organizationId?: string[];
        /**
         * Only those of these kinds.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said at or after this moment.
         */
        saidAfter?: string;
        /**
         * Said before this moment.
         */
        saidBefore?: string;
        /**
         * `detached`: at least one of its passages was edited away.
         *
         * @maxItems 100
         */
        state?: ('attached' | 'detached')[];
        /**
         * Words, or their beginnings, of the quote or its speaker.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.Quote>;
    };
    /**
     * Adds a quote to an article
     * `articleId` says which; the article moves to its next revision.
     */
    post: {
      /**
       * The ETag of what you read, several, or `*`; obeyed where it is sent.
       */
      ifMatch?: Revision;
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateQuote;
      answer: schemas.Quote;
    };
  };
  '/v1/editorial/quotes/{id}': {
    /**
     * Reads a quote
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.Quote;
    };
    /**
     * Changes a quote
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      body: schemas.UpdateQuote;
      answer: schemas.Quote;
    };
    /**
     * Removes a quote from its article
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/sections': {
    /**
     * Lists sections
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?:
          | 'name'
          | '-name'
          | 'createdAt'
          | '-createdAt'
          | 'updatedAt'
          | '-updatedAt'
          | 'position'
          | '-position';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Words, or their beginnings, of the name and its other forms.
         */
        q?: string;
        /**
         * Only those that lie directly in one of these.
         *
         * @maxItems 100
         */
        parentId?: string[];
      };
      sparse: true;
      answer: List<schemas.Section>;
    };
    /**
     * Creates a section
     */
    post: {
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateSection;
      answer: schemas.Section;
    };
  };
  '/v1/editorial/sections/{id}': {
    /**
     * Reads a section
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.Section;
    };
    /**
     * Changes a section
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      body: schemas.UpdateSection;
      answer: schemas.Section;
    };
    /**
     * Deletes a section that nothing uses
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/sections/{id}/usage': {
    /**
     * Tells where a section is used
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: schemas.UsageAnswer;
    };
  };
  '/v1/editorial/statistics': {
    /**
     * Lists statistics
     */
    get: {
      query?: {
        /**
         * How many items a page holds; 20 if unsaid.
         */
        limit?: number;
        /**
         * The `nextCursor` of the page before, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'updatedAt' | '-updatedAt' | 'value' | '-value' | 'period' | '-period';
        /**
         * Adds the total of all items that match, on the content face up to 10,000.
         */
        count?: boolean;
        /**
         * Only those of these articles.
         *
         * @maxItems 100
         */
        articleId?: string[];
        /**
         * Only values of these indicators.
         *
         * @maxItems 100
         */
        indicatorId?: string[];
        /**
         * Such as `currency:EUR`, `percent`, `count:container`; a kind alone finds all of it.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * Only those of these natures.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * Ends in this period or later: EDTF.
         */
        periodFrom?: string;
        /**
         * Begins in this period or earlier: EDTF.
         */
        periodTo?: string;
        /**
         * At least this, or the upper end of a range is; values in all units, unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * At most this; values in all units, unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * The organizations that gave the number.
         *
         * @maxItems 100
         */
        organizationId?: string[];
        /**
         * Only those of these places, whatever the case of their letters.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Words, or their beginnings, of the printed form, the indicator or the place.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.Statistic>;
    };
    /**
     * Adds a statistic to an article
     * `articleId` says which; the article moves to its next revision.
     */
    post: {
      /**
       * The ETag of what you read, several, or `*`; obeyed where it is sent.
       */
      ifMatch?: Revision;
      /**
       * Under the same key and body the first answer is given again, for 24 hours, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateStatistic;
      answer: schemas.Statistic;
    };
  };
  '/v1/editorial/statistics/{id}': {
    /**
     * Reads a statistic
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.Statistic;
    };
    /**
     * Changes a statistic
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      body: schemas.UpdateStatistic;
      answer: schemas.Statistic;
    };
    /**
     * Removes a statistic from its article
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the present state. Without it 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
}
