// Made from openapi.json by `npm run client:write`: not to be edited.

/**
 * Where in the text a fact stands (W3C Web Annotation: a text position selector and a text quote selector).
 */
export interface AnchorProperties {
  /**
   * The block; found by `exact` if absent.
   * @example "b1"
   */
  blockId: string;
  /**
   * UTF-16 code units into the text of the block, inclusive.
   */
  start: number;
  /**
   * UTF-16 code units, exclusive.
   */
  end: number;
  /**
   * The words: the slice of the text, unless detached. A write may differ in quotation marks, apostrophes, hyphens, minus signs, what has no width, and kinds and numbers of spaces.
   * @example "4.2 million euros"
   */
  exact: string;
  /**
   * Present, as `detached`, where the words were edited away; block and offsets tell where they stood.
   */
  state?: 'attached' | 'detached';
}

/**
 * An article with all its facts: the aggregate that is written, revised and published as one (schema.org NewsArticle).
 */
export interface Article {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Transitions change it, nothing else.
   */
  status: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn';
  /**
   * Of the working copy, where it has moved on from the live revision; else null.
   */
  workingStatus: 'draft' | 'in-review' | 'approved' | 'scheduled' | null;
  /**
   * The working copy has moved on from what readers see.
   */
  hasUnpublishedChanges: boolean;
  /**
   * The revision that a schedule will publish; null without one.
   */
  scheduledRevision: number | null;
  /**
   * The transitions that the status allows, whoever asks.
   *
   * @maxItems 100
   */
  allowedActions: ('publish' | 'withdraw' | 'reopen')[];
  /**
   * Unique in its language; made from the headline if absent.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * BCP 47; the newsroom's own if unsaid.
   * @example "en"
   */
  language: string;
  /**
   * The article that this one translates.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  translationOf: string | null;
  /**
   * All that an article needs.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * A word or a few above the headline.
   * @example "Port"
   */
  kicker: string | null;
  /**
   * What it says in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary: string | null;
  /**
   * Where it stands; null where it stands nowhere yet.
   */
  section: SectionReference | null;
  /**
   * Who signs it, in this order.
   *
   * @maxItems 50
   */
  bylines: Byline[];
  /**
   * Where it came from; null if it is our own.
   */
  source: ArticleSource | null;
  /**
   * Where and when it was written.
   */
  dateline: Dateline | null;
  /**
   * Free words to find it by.
   *
   * @maxItems 100
   */
  keywords: string[];
  /**
   * IPTC Media Topics.
   *
   * @maxItems 100
   */
  subjects: string[];
  /**
   * The address of the original, where it was published before.
   */
  canonicalUrl: string | null;
  /**
   * Written as blocks, or as text, Markdown or HTML; read as blocks.
   */
  body: Block[];
  /**
   * People and organizations that the text names.
   *
   * @maxItems 1000
   */
  mentions: Mention[];
  /**
   * Its quotes, in the order written.
   *
   * @maxItems 1000
   */
  quotes: Quote[];
  /**
   * Its statistics, in the order written.
   *
   * @maxItems 1000
   */
  statistics: Statistic[];
  /**
   * Not public before, though published.
   * @example "2026-04-11T09:30:00.000Z"
   */
  embargoUntil: string | null;
  /**
   * When a schedule will publish it; null without one.
   * @example "2026-04-11T09:30:00.000Z"
   */
  scheduledFor: string | null;
  /**
   * When it was public for the first time; null if never.
   * @example "2026-04-11T09:30:00.000Z"
   */
  firstPublishedAt: string | null;
  /**
   * Since when it is public, or was; the end of the embargo, where that is later; null if never.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt: string | null;
  /**
   * The revision that readers see; null where they see none.
   */
  liveRevision: number | null;
  /**
   * Published statements about errors; none yet.
   *
   * @maxItems 0
   */
  corrections: {
    [k: string]: unknown;
  }[];
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt: string;
  /**
   * Who created it.
   */
  createdBy: UserReference;
  /**
   * Who changed it last.
   */
  updatedBy: UserReference;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[];
  /**
   * Only in the answer to a write of an HTML or Markdown body, and only where something was not kept.
   *
   * @maxItems 1000
   */
  notKept?: NotKeptPart[];
}

/**
 * Where the article came from, if it is not our own.
 */
export interface ArticleSource {
  /**
   * The organization, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * As printed; the name of the organization if unsaid.
   * @example "Coast Press"
   */
  name: string | null;
  /**
   * The address there.
   * @example "https://press.example/harbour-buys-a-crane"
   */
  url: string | null;
  /**
   * When it stood there: EDTF date.
   * @example "2026-04-10"
   */
  publishedOn: string | null;
}

/**
 * Who gave the number: a person, an organization, or only described.
 */
export interface Attribution {
  /**
   * The person, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * The organization, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * As printed; the name of the person or organization if unsaid.
   * @example "Port of Lindhaven"
   */
  name: string | null;
}

/**
 * Work in the background that is not done yet, or was given up.
 */
export interface BackgroundWork {
  /**
   * The entry.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Entries of a lane are done one after the other.
   * @example "render"
   */
  lane: string;
  /**
   * What is to be done.
   * @example "rerender"
   */
  kind: string;
  /**
   * What it is about, and, of a long one, how far it is: `done` of `total`.
   */
  payload: {
    [k: string]: unknown;
  };
  /**
   * Failing work is tried again, after five minutes at most; in the lane `changes` all that follows waits for it. What was given up is not tried again.
   * @example "waiting"
   */
  state: 'waiting' | 'failing' | 'given-up';
  /**
   * How often it failed since it last went on.
   * @example 0
   */
  attempts: number;
  /**
   * Why it failed last; null where it did not.
   * @example "The cache answered 503."
   */
  lastError: string | null;
  /**
   * Not to be done before.
   * @example "2026-04-11T09:30:00.000Z"
   */
  dueAt: string;
  /**
   * When it was asked for.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it was given up; null where it was not.
   * @example "2026-04-11T09:30:00.000Z"
   */
  givenUpAt: string | null;
}

/**
 * A unit of the body.
 */
export type Block =
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'paragraph';
      /**
       * The words, which may be none; U+000A breaks a line.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks: Mark[];
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'heading';
      /**
       * The headline is level 1.
       */
      level: 2 | 3 | 4;
      /**
       * The words, which may be none; U+000A breaks a line.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks: Mark[];
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'list-item';
      /**
       * Its list is numbered; false if absent.
       */
      ordered: boolean;
      /**
       * How deep its list is nested: 1, the default, is the outermost.
       */
      depth: number;
      /**
       * On an ordered item: a list begins here, with this number. Null: the list goes on, or begins at 1.
       */
      start: number | null;
      /**
       * The words, which may be none; U+000A breaks a line.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks: Mark[];
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'blockquote';
      /**
       * The words, which may be none; U+000A breaks a line.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks: Mark[];
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'image';
      /**
       * An uploaded file; null with `url`.
       */
      assetId: string | null;
      /**
       * An address elsewhere, http or https; null with `assetId`.
       */
      url: string | null;
      /**
       * What it shows, for those who can not see it.
       */
      alt: string | null;
      /**
       * The caption, with marks and anchors as in any text; empty where there is none.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks: Mark[];
      /**
       * The same as `text`, or null where that is empty. A write may have it in place of `text`.
       */
      caption: string | null;
      /**
       * Whose it is.
       */
      credit: string | null;
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'embed';
      /**
       * What is embedded, http or https.
       */
      url: string;
      /**
       * Whose it is.
       */
      provider: string | null;
      /**
       * What is at the address: a page (the default), be it a player, a post or a map; or a file that a browser can play.
       */
      kind: 'page' | 'video' | 'audio';
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'table';
      /**
       * The cells: U+0009 between the cells of a row, U+000A between rows. Rows may differ in length. A mark or an anchor may reach over cells.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks: Mark[];
      /**
       * How many of the first rows are headers; 0 if absent, at most all.
       */
      headerRows: number;
      /**
       * How many of the first cells of each row are headers; 0 if absent, at most those of the longest row.
       */
      headerColumns: number;
      /**
       * What stands above it.
       */
      caption: string | null;
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'separator';
    };

/**
 * A unit of the body, as it is written: null is as good as absent.
 */
export type BlockInput =
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'paragraph';
      /**
       * The words, which may be none; U+000A breaks a line.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks?: Mark[];
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'heading';
      /**
       * The headline is level 1.
       */
      level: 2 | 3 | 4;
      /**
       * The words, which may be none; U+000A breaks a line.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks?: Mark[];
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'list-item';
      /**
       * Its list is numbered; false if absent.
       */
      ordered?: boolean;
      /**
       * How deep its list is nested: 1, the default, is the outermost.
       */
      depth?: number;
      /**
       * On an ordered item: a list begins here, with this number. Null: the list goes on, or begins at 1.
       */
      start?: number | null;
      /**
       * The words, which may be none; U+000A breaks a line.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks?: Mark[];
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'blockquote';
      /**
       * The words, which may be none; U+000A breaks a line.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks?: Mark[];
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'image';
      /**
       * An uploaded file; null with `url`.
       */
      assetId?: string | null;
      /**
       * An address elsewhere, http or https; null with `assetId`.
       */
      url?: string | null;
      /**
       * What it shows, for those who can not see it.
       */
      alt?: string | null;
      /**
       * The caption, with marks and anchors as in any text; empty where there is none.
       */
      text?: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks?: Mark[];
      /**
       * The same as `text`, or null where that is empty. A write may have it in place of `text`.
       */
      caption?: string | null;
      /**
       * Whose it is.
       */
      credit?: string | null;
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'embed';
      /**
       * What is embedded, http or https.
       */
      url: string;
      /**
       * Whose it is.
       */
      provider?: string | null;
      /**
       * What is at the address: a page (the default), be it a player, a post or a map; or a file that a browser can play.
       */
      kind?: 'page' | 'video' | 'audio';
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'table';
      /**
       * The cells: U+0009 between the cells of a row, U+000A between rows. Rows may differ in length. A mark or an anchor may reach over cells.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks?: Mark[];
      /**
       * How many of the first rows are headers; 0 if absent, at most all.
       */
      headerRows?: number;
      /**
       * How many of the first cells of each row are headers; 0 if absent, at most those of the longest row.
       */
      headerColumns?: number;
      /**
       * What stands above it.
       */
      caption?: string | null;
    }
  | {
      /**
       * Its own for life; given by the service where it is missing.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'separator';
    };

/**
 * A list of blocks, or a text that is parsed into blocks.
 */
export type Body =
  | BlockInput[]
  | {
      /**
       * How the content is written; of HTML only known blocks, marks and addresses are kept.
       */
      format: 'text' | 'markdown' | 'html';
      /**
       * The source text.
       */
      content: string;
      /**
       * What relative addresses of HTML and Markdown are resolved against; `COPYDESK_SITE_URL` if absent.
       */
      baseUrl?: string | null;
    };

/**
 * Who signs the article.
 */
export interface Byline {
  /**
   * As printed; the name of the person if unsaid.
   * @example "Mara Lindqvist"
   */
  name: string;
  /**
   * The person, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * What they did for it.
   */
  role: string;
}

/**
 * What a list shows of a published article.
 */
export interface Card {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * The part of an address that tells it.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * BCP 47.
   * @example "en"
   */
  language: string;
  /**
   * Plain text.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * A word or a few above the headline.
   * @example "Port"
   */
  kicker: string | null;
  /**
   * What it says in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary: string | null;
  /**
   * Where it stands; null where it stands nowhere.
   */
  section: PublicSection | null;
  /**
   * Who signs it, in this order.
   *
   * @maxItems 1000
   */
  bylines: PublicByline[];
  /**
   * The first picture of the body; null without one.
   */
  image: PublicImage | null;
  /**
   * Since when it is public, in UTC.
   * @example "2026-04-10T10:00:00.000Z"
   */
  publishedAt: string;
  /**
   * When what readers see was last changed, in UTC; never before `publishedAt`.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt: string;
}

/**
 * The article that something happened to.
 */
export interface ChangedArticle {
  /**
   * The article.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its slug at that time.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * Its language.
   * @example "en"
   */
  language: string;
  /**
   * The address of its document, or what that was.
   * @example "https://news.example/v1/content/articles/harbour-buys-a-crane?language=en"
   */
  url: string;
}

/**
 * What the article compares the value with.
 */
export interface Comparison {
  /**
   * With what it is compared.
   */
  basis: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  /**
   * Where the value went since.
   */
  direction: 'up' | 'down' | 'unchanged' | null;
  /**
   * By how many percent, without a sign: `direction` tells it.
   * @example "5"
   */
  changePercent: string | null;
  /**
   * By how much, in the unit of the value.
   * @example "200000"
   */
  changeValue: string | null;
  /**
   * The value that it is compared with.
   * @example "4000000"
   */
  baseValue: string | null;
  /**
   * The period that it is compared with: EDTF.
   * @example "2025"
   */
  basePeriod: string | null;
}

/**
 * A published article as frontends fetch it: whole, and ready.
 */
export interface ContentArticle {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * The part of an address that tells it.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * BCP 47.
   * @example "en"
   */
  language: string;
  /**
   * Plain text.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * A word or a few above the headline.
   * @example "Port"
   */
  kicker: string | null;
  /**
   * What it says in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary: string | null;
  /**
   * Where it stands; null where it stands nowhere.
   */
  section: PublicSection | null;
  /**
   * Who signs it, in this order.
   *
   * @maxItems 1000
   */
  bylines: PublicByline[];
  /**
   * The first picture of the body; null without one.
   */
  image: PublicImage | null;
  /**
   * Since when it is public, in UTC.
   * @example "2026-04-10T10:00:00.000Z"
   */
  publishedAt: string;
  /**
   * When what readers see was last changed, in UTC; never before `publishedAt`.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt: string;
  /**
   * The page where readers find it, by `COPYDESK_ARTICLE_URL`; the address of this document where that isn't set.
   * @example "https://news.example/en/harbour-buys-a-crane"
   */
  url: string;
  /**
   * The page that search engines should show instead, if it is another.
   */
  canonicalUrl: string | null;
  /**
   * Where it came from; null if it is our own.
   */
  source: PublicSource | null;
  /**
   * Where and when it was written.
   */
  dateline: PublicDateline | null;
  /**
   * Free words to find it by.
   *
   * @maxItems 100
   */
  keywords: string[];
  /**
   * IPTC Media Topics.
   *
   * @maxItems 100
   */
  subjects: string[];
  /**
   * The text, unit by unit.
   */
  body: Block[];
  /**
   * The body as HTML; all text in it is escaped.
   * @example "<p>The port of Lindhaven will spend 4.2 million euros ($4.6 million) on a crane this year, 5 percent more than it spent on equipment in 2025.</p>\n<p>“It lifts twice as much as the old one,” <strong>Ines Holm</strong>, the harbour master, said on Friday.</p>\n<table>\n<caption>Cranes in the port of Lindhaven</caption>\n<thead>\n<tr><th scope=\"col\">Year</th><th scope=\"col\">Cranes</th></tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">2025</th><td>3</td></tr>\n<tr><th scope=\"row\">2026</th><td>4</td></tr>\n</tbody>\n</table>"
   */
  bodyHtml: string;
  /**
   * Mentioned, quoted, or giving a figure.
   *
   * @maxItems 1000
   */
  people: PublicPerson[];
  /**
   * Mentioned, speaking, giving a figure, or the source.
   *
   * @maxItems 1000
   */
  organizations: PublicOrganization[];
  /**
   * Its quotes, in the order written.
   *
   * @maxItems 1000
   */
  quotes: PublicQuote[];
  /**
   * Its statistics, in the order written.
   *
   * @maxItems 1000
   */
  statistics: PublicStatistic[];
  /**
   * Published statements about errors; none yet.
   *
   * @maxItems 0
   */
  corrections: {
    [k: string]: unknown;
  }[];
  /**
   * The published articles of which it is a translation, or which are of it.
   *
   * @maxItems 1000
   */
  translations: Translation[];
}

/**
 * Something that readers see, or see no more.
 */
export interface ContentChange {
  /**
   * Of the change: who saw it once has no need of it again.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * What happened.
   * @example "article.published"
   */
  kind: 'article.published' | 'article.updated' | 'article.withdrawn';
  /**
   * When readers saw it.
   * @example "2026-04-11T09:30:00.000Z"
   */
  at: string;
  /**
   * The revision of the article; a name that it shows may change without one.
   * @example 5
   */
  revision: number;
  /**
   * The article.
   */
  article: ChangedArticle;
}

/**
 * Some of the changes, in the order in which they became visible.
 */
export interface ContentChanges {
  /**
   * The oldest first.
   *
   * @maxItems 1000
   */
  items: ContentChange[];
  /**
   * Asks for what comes after these; the same where there is nothing new.
   * @example "412"
   */
  cursor: string;
  /**
   * There are more already.
   */
  hasMore: boolean;
}

/**
 * What statistics measure, where a public document states a value of it.
 */
export interface ContentIndicator {
  /**
   * The same in every document that shows it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * As of now; what it was called when it was quoted stands with the quote.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * What is measured, and how.
   * @example "What is paid in a year for cranes, vehicles and other equipment."
   */
  description: string | null;
  /**
   * The unit that its values usually have.
   */
  unit: Unit | null;
  /**
   * Other addresses of the same indicator.
   *
   * @maxItems 100
   */
  sameAs: string[];
}

/**
 * An organization that a public document shows.
 */
export interface ContentOrganization {
  /**
   * The same in every document that shows it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * As of now; what it was called when it was quoted stands with the quote.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * The registered name.
   * @example "Port of Lindhaven Authority"
   */
  legalName: string | null;
  /**
   * The short form.
   * @example "PLA"
   */
  acronym: string | null;
  /**
   * Other names.
   *
   * @maxItems 100
   */
  aliases: string[];
  /**
   * What it is.
   */
  kind:
    | 'government'
    | 'company'
    | 'nonprofit'
    | 'media'
    | 'education'
    | 'sport'
    | 'party'
    | 'international'
    | 'other'
    | null;
  /**
   * What it belongs to, if a public document shows that.
   */
  parent: PublicOrganization | null;
  /**
   * ISO 3166-1.
   * @example "SE"
   */
  country: string | null;
  /**
   * Its own site.
   * @example "https://port.example/"
   */
  url: string | null;
  /**
   * Other addresses of the same organization.
   *
   * @maxItems 100
   */
  sameAs: string[];
}

/**
 * A person whom a public document shows.
 */
export interface ContentPerson {
  /**
   * The same in every document that shows it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * As of now; what it was called when it was quoted stands with the quote.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * Where the name has such a part.
   * @example "Ines"
   */
  givenName: string | null;
  /**
   * Where the name has such a part.
   * @example "Holm"
   */
  familyName: string | null;
  /**
   * Other names.
   *
   * @maxItems 100
   */
  aliases: string[];
  /**
   * Who this is, in a sentence.
   * @example "Harbour master, formerly a pilot."
   */
  description: string | null;
  /**
   * Over time, in the order of the newsroom.
   *
   * @maxItems 1000
   */
  positions: ContentPosition[];
  /**
   * Other addresses of the same person.
   *
   * @maxItems 100
   */
  sameAs: string[];
  /**
   * The portrait, if there is one.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  imageAssetId: string | null;
}

/**
 * A title that a person held, or holds.
 */
export interface ContentPosition {
  /**
   * As the newsroom words it.
   * @example "harbour master"
   */
  title: string;
  /**
   * The organization, if a public document shows it.
   */
  organization: PublicOrganization | null;
  /**
   * The name of the organization.
   * @example "Port of Lindhaven"
   */
  organizationName: string | null;
  /**
   * The first day, as far as it is known (EDTF).
   * @example "2021-03"
   */
  from: string | null;
  /**
   * The last day; null of a position that is held.
   * @example "2020"
   */
  to: string | null;
}

/**
 * A quote with the article that it stands in.
 */
export interface ContentQuote {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  id: string;
  /**
   * Whether these are the very words.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text: string;
  /**
   * Who said it; null where nobody is named.
   */
  speaker: PublicSpeaker | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  saidOn: string | null;
  /**
   * Where it was said.
   * @example "a press conference"
   */
  occasion: string | null;
  /**
   * Of the words; null: that of the article.
   * @example "en"
   */
  language: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated: boolean;
  /**
   * Where in the body it stands.
   *
   * @maxItems 1000
   */
  anchors: PublicAnchor[];
  /**
   * Where it was published; the anchors point into its body.
   */
  article: FactSource;
}

/**
 * A section with those below it.
 */
export interface ContentSection {
  /**
   * The same in every document that shows it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * As of now; what it was called when it was quoted stands with the quote.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * The order among its neighbours.
   * @example 1
   */
  position: number;
  /**
   * The sections below it, in order.
   *
   * @maxItems 1000
   */
  children: ContentSection[];
}

/**
 * The tree of sections.
 */
export interface ContentSections {
  /**
   * The sections at the top, in order.
   *
   * @maxItems 1000
   */
  items: ContentSection[];
}

/**
 * A statistic with the article that it stands in.
 */
export interface ContentStatistic {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * Moves when the statistic changes.
   * @example 4
   */
  revision: number;
  /**
   * The article that states it.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * What it measures; null where the article does not say.
   */
  indicator: PublicIndicator | null;
  /**
   * What it is about, if a place.
   * @example "Lindhaven"
   */
  place: string | null;
  /**
   * Digit for digit as written.
   * @example "4200000"
   */
  value: Decimal;
  /**
   * The upper end of a range, whose lower end is `value`.
   * @example "4400000"
   */
  upperValue: string | null;
  /**
   * How the text hedges the number.
   */
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';
  /**
   * What the value counts.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "4.2 million euros"
   */
  asPrinted: string | null;
  /**
   * The time that the value is of: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel: string | null;
  /**
   * Whether it is so, or only said to become so.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions: PublicConversion[];
  /**
   * With what the article compares it; null if with nothing.
   */
  comparison: PublicComparison | null;
  /**
   * Of a percentage: of what; else null.
   */
  share: PublicShare | null;
  /**
   * Who gave the number; null where nobody is named.
   */
  attribution: PublicAttribution | null;
  /**
   * Where in the body it stands.
   *
   * @maxItems 100
   */
  anchors: PublicAnchor[];
  /**
   * Where it was published; the anchors point into its body.
   */
  article: FactSource;
}

/**
 * The same amount in another unit, as the article gives it.
 */
export interface Conversion {
  /**
   * Digit for digit as written.
   * @example "4600000"
   */
  value: Decimal;
  /**
   * Another than that of the value.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "$4.6 million"
   */
  asPrinted: string | null;
}

/**
 * Where in the text a fact stands (W3C Web Annotation: a text position selector and a text quote selector).
 */
export interface CreateAnchorProperties {
  /**
   * The block; found by `exact` if absent.
   * @example "b1"
   */
  blockId?: string | null;
  /**
   * UTF-16 code units into the text of the block, inclusive.
   */
  start?: number | null;
  /**
   * UTF-16 code units, exclusive.
   */
  end?: number | null;
  /**
   * The words: the slice of the text, unless detached. A write may differ in quotation marks, apostrophes, hyphens, minus signs, what has no width, and kinds and numbers of spaces.
   * @example "4.2 million euros"
   */
  exact: string;
  /**
   * Present, as `detached`, where the words were edited away; block and offsets tell where they stood.
   */
  state?: 'attached' | 'detached' | null;
}

/**
 * An article with all its facts: the aggregate that is written, revised and published as one (schema.org NewsArticle).
 */
export interface CreateArticle {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Transitions change it, nothing else.
   */
  status?: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn' | null;
  /**
   * Of the working copy, where it has moved on from the live revision; else null.
   */
  workingStatus?: 'draft' | 'in-review' | 'approved' | 'scheduled' | null;
  /**
   * The working copy has moved on from what readers see.
   */
  hasUnpublishedChanges?: boolean | null;
  /**
   * The revision that a schedule will publish; null without one.
   */
  scheduledRevision?: number | null;
  /**
   * The transitions that the status allows, whoever asks.
   *
   * @maxItems 100
   */
  allowedActions?: ('publish' | 'withdraw' | 'reopen')[] | null;
  /**
   * Unique in its language; made from the headline if absent.
   * @example "harbour-buys-a-crane"
   */
  slug?: string | null;
  /**
   * BCP 47; the newsroom's own if unsaid.
   * @example "en"
   */
  language?: string | null;
  /**
   * The article that this one translates.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  translationOf?: string | null;
  /**
   * All that an article needs.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * A word or a few above the headline.
   * @example "Port"
   */
  kicker?: string | null;
  /**
   * What it says in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary?: string | null;
  /**
   * Where it stands; null where it stands nowhere yet.
   */
  section?: Reference | null;
  /**
   * The same as `section`.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  sectionId?: string | null;
  /**
   * Who signs it, in this order.
   *
   * @maxItems 50
   */
  bylines?: CreateByline[] | null;
  /**
   * Where it came from; null if it is our own.
   */
  source?: CreateArticleSource | null;
  /**
   * Where and when it was written.
   */
  dateline?: CreateDateline | null;
  /**
   * Free words to find it by.
   *
   * @maxItems 100
   */
  keywords?: string[] | null;
  /**
   * IPTC Media Topics.
   *
   * @maxItems 100
   */
  subjects?: string[] | null;
  /**
   * The address of the original, where it was published before.
   */
  canonicalUrl?: string | null;
  /**
   * Written as blocks, or as text, Markdown or HTML; read as blocks.
   */
  body?: Body | null;
  /**
   * People and organizations that the text names.
   *
   * @maxItems 1000
   */
  mentions?: CreateMention[] | null;
  /**
   * Its quotes, in the order written.
   *
   * @maxItems 1000
   */
  quotes?: CreateQuote[] | null;
  /**
   * Its statistics, in the order written.
   *
   * @maxItems 1000
   */
  statistics?: CreateStatistic[] | null;
  /**
   * Not public before, though published.
   * @example "2026-04-11T09:30:00.000Z"
   */
  embargoUntil?: string | null;
  /**
   * When a schedule will publish it; null without one.
   * @example "2026-04-11T09:30:00.000Z"
   */
  scheduledFor?: string | null;
  /**
   * When it was public for the first time; null if never.
   * @example "2026-04-11T09:30:00.000Z"
   */
  firstPublishedAt?: string | null;
  /**
   * Since when it is public, or was; the end of the embargo, where that is later; null if never.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt?: string | null;
  /**
   * The revision that readers see; null where they see none.
   */
  liveRevision?: number | null;
  /**
   * Published statements about errors; none yet.
   *
   * @maxItems 0
   */
  corrections?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Who created it.
   */
  createdBy?: UserReference | null;
  /**
   * Who changed it last.
   */
  updatedBy?: UserReference | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write of an HTML or Markdown body, and only where something was not kept.
   *
   * @maxItems 1000
   */
  notKept?: NotKeptPart[] | null;
}

/**
 * Where the article came from, if it is not our own.
 */
export interface CreateArticleSource {
  /**
   * The organization, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * As printed; the name of the organization if unsaid.
   * @example "Coast Press"
   */
  name?: string | null;
  /**
   * The address there.
   * @example "https://press.example/harbour-buys-a-crane"
   */
  url?: string | null;
  /**
   * When it stood there: EDTF date.
   * @example "2026-04-10"
   */
  publishedOn?: string | null;
}

/**
 * Who gave the number: a person, an organization, or only described.
 */
export interface CreateAttribution {
  /**
   * The person, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * The organization, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * As printed; the name of the person or organization if unsaid.
   * @example "Port of Lindhaven"
   */
  name?: string | null;
}

/**
 * Who signs the article.
 */
export interface CreateByline {
  /**
   * As printed; the name of the person if unsaid.
   * @example "Mara Lindqvist"
   */
  name?: string | null;
  /**
   * The person, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * What they did for it.
   */
  role?: string | null;
}

/**
 * What the article compares the value with.
 */
export interface CreateComparison {
  /**
   * With what it is compared.
   */
  basis: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  /**
   * Where the value went since.
   */
  direction?: 'up' | 'down' | 'unchanged' | null;
  /**
   * By how many percent, without a sign: `direction` tells it.
   * @example "5"
   */
  changePercent?: string | null;
  /**
   * By how much, in the unit of the value.
   * @example "200000"
   */
  changeValue?: string | null;
  /**
   * The value that it is compared with.
   * @example "4000000"
   */
  baseValue?: string | null;
  /**
   * The period that it is compared with: EDTF.
   * @example "2025"
   */
  basePeriod?: string | null;
}

/**
 * The same amount in another unit, as the article gives it.
 */
export interface CreateConversion {
  /**
   * Digit for digit as written.
   * @example "4600000"
   */
  value: Decimal;
  /**
   * Another than that of the value.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "$4.6 million"
   */
  asPrinted?: string | null;
}

/**
 * Where and when the article was written.
 */
export interface CreateDateline {
  /**
   * As printed.
   * @example "Lindhaven"
   */
  place?: string | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  date?: string | null;
}

/**
 * What statistics measure, whatever the place (schema.org StatisticalVariable).
 */
export interface CreateIndicator {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; made from the name if absent.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * What exactly is measured.
   * @example "What is paid in a year for cranes, vehicles and other equipment."
   */
  description?: string | null;
  /**
   * The usual unit; it refuses no other.
   */
  unit?: Unit | null;
  /**
   * Wikidata and other addresses of the same indicator.
   *
   * @maxItems 100
   */
  sameAs?: string[] | null;
}

/**
 * A person or an organization that is named in the text.
 */
export interface CreateMention {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * The person; null where it is an organization.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * The organization; null where it is a person.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * Where in the text the name stands.
   *
   * @maxItems 1000
   */
  anchors?: CreateAnchorProperties[] | null;
}

/**
 * What is named: a government, a company, or another organization (schema.org Organization).
 */
export interface CreateOrganization {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; made from the name if absent.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * The registered name.
   * @example "Port of Lindhaven Authority"
   */
  legalName?: string | null;
  /**
   * A short form, by which references find it too.
   * @example "PLA"
   */
  acronym?: string | null;
  /**
   * Other names by which references find it.
   *
   * @maxItems 100
   */
  aliases?: string[] | null;
  /**
   * What kind of organization it is.
   */
  kind?:
    | 'government'
    | 'company'
    | 'nonprofit'
    | 'media'
    | 'education'
    | 'sport'
    | 'party'
    | 'international'
    | 'other'
    | null;
  /**
   * The organization that it belongs to.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId?: string | null;
  /**
   * The same as parentId, or a name that is matched or created.
   */
  parent?: Reference | null;
  /**
   * Where it sits: ISO 3166-1, two capitals.
   * @example "SE"
   */
  country?: string | null;
  /**
   * Its own site.
   * @example "https://port.example/"
   */
  url?: string | null;
  /**
   * Wikidata and other addresses of the same organization.
   *
   * @maxItems 100
   */
  sameAs?: string[] | null;
}

/**
 * Who is quoted, named, or gives a number (schema.org Person).
 */
export interface CreatePerson {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; made from the name if absent.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * Never made from `name`.
   * @example "Ines"
   */
  givenName?: string | null;
  /**
   * Never made from `name`.
   * @example "Holm"
   */
  familyName?: string | null;
  /**
   * Other names by which references find them.
   *
   * @maxItems 100
   */
  aliases?: string[] | null;
  /**
   * Who they are, for editors.
   * @example "Harbour master, formerly a pilot."
   */
  description?: string | null;
  /**
   * What they are and were, in the order written.
   *
   * @maxItems 100
   */
  positions?: CreatePosition[] | null;
  /**
   * Wikidata and other addresses of the same person.
   *
   * @maxItems 100
   */
  sameAs?: string[] | null;
  /**
   * A picture among the uploaded files.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  imageAssetId?: string | null;
}

/**
 * A person's title at an organization over a period (schema.org OrganizationRole).
 */
export interface CreatePosition {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * As the organization gives it.
   * @example "harbour master"
   */
  title: string;
  /**
   * Null where the title is of no organization.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * The organization's present name.
   */
  organizationName?: string | null;
  /**
   * EDTF date; null where the beginning is not known.
   * @example "2021-03"
   */
  from?: string | null;
  /**
   * EDTF date; null while it is held, or where the end is not known.
   */
  to?: string | null;
}

/**
 * Words of a speaker (schema.org Quotation), anchored to their passage.
 */
export interface CreateQuote {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article; a creation of a single quote needs it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * `direct`: letter for letter; `indirect`: in the words of the article; `mixed`: parts of it.
   */
  kind?: 'direct' | 'indirect' | 'mixed' | null;
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text: string;
  /**
   * Who said it; null where nobody is named.
   */
  speaker?: CreateSpeaker | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  saidOn?: string | null;
  /**
   * Where it was said.
   * @example "a press conference"
   */
  occasion?: string | null;
  /**
   * Of the words; the language of the article if unsaid.
   * @example "en"
   */
  language?: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated?: boolean | null;
  /**
   * Several where a quote is split.
   *
   * @maxItems 100
   */
  anchors?: CreateAnchorProperties[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
}

/**
 * The request for a step of the workflow.
 */
export interface CreateRequestedTransition {
  /**
   * One of `allowedActions`.
   */
  action: 'publish' | 'withdraw' | 'reopen';
  /**
   * Why; kept with the step.
   */
  note?: string | null;
  /**
   * When readers first read it, where that was before and elsewhere: in the past. For `publish` alone, and with the permission `articles.backdate`.
   * @example "2009-03-14T06:00:00.000Z"
   */
  firstPublishedAt?: string | null;
}

/**
 * A part of the newsroom, such as Business; sections form a tree.
 */
export interface CreateSection {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; made from the name if absent.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * The section that it lies in; null at the top.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId?: string | null;
  /**
   * The same as parentId, or a name that is matched or created.
   */
  parent?: Reference | null;
  /**
   * Its place among its siblings; the last if unsaid.
   * @example 2
   */
  position?: number | null;
}

/**
 * Of what the value, a percentage, is a part.
 */
export interface CreateShare {
  /**
   * The whole.
   * @example "total investment"
   */
  of: string;
}

/**
 * Who said it: a person, an organization, or only described; with title and organization as of the quote.
 */
export interface CreateSpeaker {
  /**
   * The person, as of now; null where none is known.
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * As printed; the name of the person or organization if unsaid.
   * @example "Ines Holm"
   */
  name?: string | null;
  /**
   * As of the quote; the position known on `saidOn` if unsaid.
   * @example "harbour master"
   */
  title?: string | null;
  /**
   * The organization that spoke, or for which the person did.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * The organization's name as of the quote.
   * @example "Port of Lindhaven"
   */
  organizationName?: string | null;
}

/**
 * One stated value of an indicator (schema.org Observation), anchored to its passage.
 */
export interface CreateStatistic {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article; a creation of a single statistic needs it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * What it measures; null where the article does not say.
   */
  indicator?: Reference | null;
  /**
   * The same as `indicator`.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  indicatorId?: string | null;
  /**
   * What it is about, if a place.
   * @example "Lindhaven"
   */
  place?: string | null;
  /**
   * Digit for digit as written.
   * @example "4200000"
   */
  value: Decimal;
  /**
   * The upper end of a range, whose lower end is `value`.
   * @example "4400000"
   */
  upperValue?: string | null;
  /**
   * How the text hedges the number.
   */
  qualifier?: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly' | null;
  /**
   * What the value counts.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "4.2 million euros"
   */
  asPrinted?: string | null;
  /**
   * The time that the value is of: EDTF.
   * @example "2026"
   */
  period?: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel?: string | null;
  /**
   * Whether it is so, or only said to become so.
   */
  nature?: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan' | null;
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions?: CreateConversion[] | null;
  /**
   * With what the article compares it; null if with nothing.
   */
  comparison?: CreateComparison | null;
  /**
   * Of a percentage: of what; else null.
   */
  share?: CreateShare | null;
  /**
   * Who gave the number; null where nobody is named.
   */
  attribution?: CreateAttribution | null;
  /**
   * Where in the text it stands.
   *
   * @maxItems 100
   */
  anchors?: CreateAnchorProperties[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
}

/**
 * Where and when the article was written.
 */
export interface Dateline {
  /**
   * As printed.
   * @example "Lindhaven"
   */
  place: string | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  date: string | null;
}

/**
 * A number digit for digit as somebody printed it, such as "1.50". `Number()` would lose digits: show it as it is, and calculate with a library for decimals.
 */
export type Decimal = string;

/**
 * Something that looks like what was just created: a hint, no refusal.
 */
export interface DuplicateHint {
  /**
   * Of what was there before.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its name, or the headline of an article.
   * @example "Inès Holm"
   */
  name: string;
  /**
   * In what they are alike; letters are compared without case and accents.
   */
  because: 'same-name' | 'same-words' | 'similar-name' | 'same-headline';
}

/**
 * How many of what was found have this value.
 */
export interface FacetValue {
  /**
   * What the filter takes: a slug, a language or a year.
   * @example "business"
   */
  value: string;
  /**
   * What to show.
   * @example "Business"
   */
  name: string;
  /**
   * How many have it.
   * @example 12
   */
  count: number;
}

/**
 * The article that a fact stands in.
 */
export interface FactSource {
  /**
   * The article.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * Its address.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * Its language.
   * @example "en"
   */
  language: string;
  /**
   * Its headline.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * When readers first read it.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt: string;
  /**
   * Where it is read.
   * @example "https://news.example/v1/content/articles/harbour-buys-a-crane?language=en"
   */
  url: string;
}

/**
 * Something that was found: an article as its card, a quote or a statistic with its article, a person or an organization. What its type does not have is null.
 */
export interface FoundItem {
  /**
   * What it is.
   * @example "articles"
   */
  type: 'articles' | 'quotes' | 'statistics' | 'people' | 'organizations';
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * Of an article, a person or an organization.
   * @example "harbour-buys-a-crane"
   */
  slug: string | null;
  /**
   * Of a person or an organization.
   * @example "Ines Holm"
   */
  name: string | null;
  /**
   * Of an organization.
   * @example "company"
   */
  kind:
    | 'government'
    | 'company'
    | 'nonprofit'
    | 'media'
    | 'education'
    | 'sport'
    | 'party'
    | 'international'
    | 'other'
    | null;
  /**
   * Of an article, BCP 47.
   * @example "en"
   */
  language: string | null;
  /**
   * Of an article, plain text.
   * @example "Harbour buys a crane"
   */
  headline: string | null;
  /**
   * Of an article.
   * @example "Port"
   */
  kicker: string | null;
  /**
   * Of an article.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary: string | null;
  /**
   * Where the article stands.
   */
  section: PublicSection | null;
  /**
   * Who signs the article.
   *
   * @maxItems 1000
   */
  bylines: PublicByline[];
  /**
   * The first picture of the article.
   */
  image: PublicImage | null;
  /**
   * The quote.
   */
  quote: PublicQuote | null;
  /**
   * The statistic.
   */
  statistic: PublicStatistic | null;
  /**
   * Where the quote or the statistic stands.
   */
  article: FactSource | null;
  /**
   * Since when the article is public, in UTC.
   * @example "2026-04-10T10:00:00.000Z"
   */
  publishedAt: string | null;
  /**
   * When the article was last changed, in UTC.
   * @example "2026-04-10T10:00:00.000Z"
   */
  updatedAt: string | null;
  /**
   * Where the words stand that were searched for.
   *
   * @maxItems 1000
   */
  highlights: Highlight[];
}

/**
 * The answer of a probe.
 */
export interface Health {
  /**
   * All is well; else the answer is a 503.
   */
  status: 'ok';
}

/**
 * A passage in which the words stand that were searched for.
 */
export interface Highlight {
  /**
   * The text that it is from.
   * @example "body"
   */
  field: 'headline' | 'name' | 'kicker' | 'summary' | 'text' | 'speaker' | 'body';
  /**
   * Escaped; `<mark>` is around what was searched for.
   * @example "The port will buy a second <mark>crane</mark> in 2027."
   */
  html: string;
}

/**
 * What statistics measure, whatever the place (schema.org StatisticalVariable).
 */
export interface Indicator {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Unique; made from the name if absent.
   */
  slug: string;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt: string;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[];
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
  /**
   * What exactly is measured.
   * @example "What is paid in a year for cranes, vehicles and other equipment."
   */
  description: string | null;
  /**
   * The usual unit; it refuses no other.
   */
  unit: Unit | null;
  /**
   * Wikidata and other addresses of the same indicator.
   *
   * @maxItems 100
   */
  sameAs: string[];
}

/**
 * What a statistic measures, named as of now.
 */
export interface IndicatorReference {
  /**
   * Of the indicator.
   * @example "0198c2f0-29d6-72f4-84c5-cd2cd4b9e190"
   */
  id: string;
  /**
   * The part of an address that tells it.
   * @example "investment-in-port-equipment"
   */
  slug: string;
  /**
   * Of the indicator.
   * @example "Investment in port equipment"
   */
  name: string;
}

/**
 * Formatting on a range of a text, neither of whose ends parts a character.
 */
export type Mark =
  | {
      /**
       * How the range is shown.
       */
      type: 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript' | 'code';
      /**
       * UTF-16 code units into the text, inclusive.
       */
      start: number;
      /**
       * UTF-16 code units into the text, exclusive.
       */
      end: number;
    }
  | {
      /**
       * A link; links don't overlap.
       */
      type: 'link';
      /**
       * UTF-16 code units into the text, inclusive.
       */
      start: number;
      /**
       * UTF-16 code units into the text, exclusive.
       */
      end: number;
      /**
       * Where it leads: http, https, mailto or tel.
       */
      href: string;
    };

/**
 * A person or an organization that is named in the text.
 */
export interface Mention {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * The person; null where it is an organization.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * The organization; null where it is a person.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * Where in the text the name stands.
   *
   * @maxItems 1000
   */
  anchors: AnchorProperties[];
}

/**
 * What of an HTML or Markdown body has no place in blocks. Words that readers see are never among it.
 */
export interface NotKeptPart {
  /**
   * link: without an address that can be kept, or around no words · image, embed: likewise, and the picture that stands for a film · table: without words · drawing: SVG and canvas, but for the words in it · formula: its layout, not its words · form: fields and buttons, not their words · list-number: beyond what an item can begin with · script, style · hidden-text: what the page does not show · front-matter: data before a Markdown text.
   * @example "link"
   */
  kind:
    | 'link'
    | 'image'
    | 'embed'
    | 'table'
    | 'drawing'
    | 'formula'
    | 'form'
    | 'list-number'
    | 'script'
    | 'style'
    | 'hidden-text'
    | 'front-matter';
  /**
   * How many.
   */
  count: number;
  /**
   * The first one: an address, or the beginning of a text.
   * @example "/archive/1"
   */
  example: string;
}

/**
 * What is named: a government, a company, or another organization (schema.org Organization).
 */
export interface Organization {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Unique; made from the name if absent.
   */
  slug: string;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt: string;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[];
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
  /**
   * The registered name.
   * @example "Port of Lindhaven Authority"
   */
  legalName: string | null;
  /**
   * A short form, by which references find it too.
   * @example "PLA"
   */
  acronym: string | null;
  /**
   * Other names by which references find it.
   *
   * @maxItems 100
   */
  aliases: string[];
  /**
   * What kind of organization it is.
   */
  kind:
    | 'government'
    | 'company'
    | 'nonprofit'
    | 'media'
    | 'education'
    | 'sport'
    | 'party'
    | 'international'
    | 'other'
    | null;
  /**
   * The organization that it belongs to.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId: string | null;
  /**
   * Where it sits: ISO 3166-1, two capitals.
   * @example "SE"
   */
  country: string | null;
  /**
   * Its own site.
   * @example "https://port.example/"
   */
  url: string | null;
  /**
   * Wikidata and other addresses of the same organization.
   *
   * @maxItems 100
   */
  sameAs: string[];
}

/**
 * Who is quoted, named, or gives a number (schema.org Person).
 */
export interface Person {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Unique; made from the name if absent.
   */
  slug: string;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt: string;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[];
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
  /**
   * Never made from `name`.
   * @example "Ines"
   */
  givenName: string | null;
  /**
   * Never made from `name`.
   * @example "Holm"
   */
  familyName: string | null;
  /**
   * Other names by which references find them.
   *
   * @maxItems 100
   */
  aliases: string[];
  /**
   * Who they are, for editors.
   * @example "Harbour master, formerly a pilot."
   */
  description: string | null;
  /**
   * What they are and were, in the order written.
   *
   * @maxItems 100
   */
  positions: Position[];
  /**
   * Wikidata and other addresses of the same person.
   *
   * @maxItems 100
   */
  sameAs: string[];
  /**
   * A picture among the uploaded files.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  imageAssetId: string | null;
}

/**
 * A person's title at an organization over a period (schema.org OrganizationRole).
 */
export interface Position {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * As the organization gives it.
   * @example "harbour master"
   */
  title: string;
  /**
   * Null where the title is of no organization.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId: string | null;
  /**
   * The organization's present name.
   */
  organizationName: string | null;
  /**
   * EDTF date; null where the beginning is not known.
   * @example "2021-03"
   */
  from: string | null;
  /**
   * EDTF date; null while it is held, or where the end is not known.
   */
  to: string | null;
}

/**
 * A refusal (RFC 9457). `code` is stable; `GET /problems` lists all.
 */
export interface Problem {
  /**
   * Where the kind of refusal is described.
   */
  type: string;
  /**
   * The kind of refusal, for people.
   */
  title: string;
  /**
   * That of the answer.
   */
  status: number;
  /**
   * What is wrong this time, for people.
   */
  detail: string;
  /**
   * The address that was asked.
   */
  instance: string;
  /**
   * The kind of refusal, for programs.
   */
  code: ProblemCode;
  /**
   * The same as `X-Request-Id`: under it the log tells more of a 5xx.
   */
  requestId?: string;
  /**
   * Of a 400 or 422: each place that is wrong.
   */
  errors?: {
    /**
     * Of a body: JSON pointer (RFC 6901) to the place; empty for the whole.
     */
    pointer?: string;
    /**
     * Of a query: the name of the parameter.
     */
    parameter?: string;
    /**
     * Stable; tells the rule that is broken.
     * @example "required"
     */
    code: string;
    /**
     * The rule, for people.
     */
    message?: string;
    /**
     * Of an ambiguous reference: those whom it could mean.
     */
    candidates?: {
      [k: string]: unknown;
    }[];
  }[];
  /**
   * Of a 412: the revision as of now.
   */
  currentRevision?: number;
  /**
   * Of a 412: what others changed since the revision that you sent.
   */
  changedFields?: string[];
  /**
   * Of a transition that is not allowed: those that are.
   */
  allowedActions?: string[];
  /**
   * Of what is in use: where.
   */
  usage?: {
    [k: string]: unknown;
  };
}

/**
 * The reasons for which this version refuses something; `GET /problems` explains each.
 */
export type ProblemCode =
  | 'conflict'
  | 'forbidden'
  | 'idempotency-key-in-use'
  | 'idempotency-key-reused'
  | 'if-match-required'
  | 'in-use'
  | 'internal-error'
  | 'invalid'
  | 'malformed-header'
  | 'malformed-identifier'
  | 'malformed-json'
  | 'malformed-query'
  | 'malformed-request'
  | 'not-acceptable'
  | 'not-found'
  | 'request-timeout'
  | 'slug-taken'
  | 'stale-revision'
  | 'too-large'
  | 'too-many-requests'
  | 'transition-not-allowed'
  | 'translation-exists'
  | 'unauthenticated'
  | 'unavailable'
  | 'unsupported-media-type'
  | 'uri-too-long'
  | 'weak-etag'
  | 'withdraw-first'
  | 'withdrawn'
  | 'work-not-failing';

/**
 * A way in which the service refuses.
 */
export interface ProblemDescription {
  /**
   * Stable; the `code` of the refusal.
   * @example "not-found"
   */
  code: string;
  /**
   * The status of the answer.
   * @example 404
   */
  status: number;
  /**
   * What it means, for people.
   * @example "There is nothing here"
   */
  title: string;
}

/**
 * Where in the body a fact stands.
 */
export interface PublicAnchor {
  /**
   * The block.
   * @example "b1"
   */
  blockId: string;
  /**
   * UTF-16 code units into its text, inclusive.
   */
  start: number;
  /**
   * UTF-16 code units, exclusive.
   */
  end: number;
  /**
   * The words, letter for letter.
   * @example "4.2 million euros"
   */
  exact: string;
}

/**
 * Who gave a number: a person, an organization, or only described.
 */
export interface PublicAttribution {
  /**
   * The person; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * The organization; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * As printed.
   * @example "Port of Lindhaven"
   */
  name: string | null;
}

/**
 * Who signs an article.
 */
export interface PublicByline {
  /**
   * As printed.
   * @example "Mara Lindqvist"
   */
  name: string;
  /**
   * The person; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * What they did for it.
   */
  role: string;
}

/**
 * What the article compares a value with.
 */
export interface PublicComparison {
  /**
   * With what it is compared.
   */
  basis: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  /**
   * Where the value went since.
   */
  direction: 'up' | 'down' | 'unchanged' | null;
  /**
   * By how many percent, without a sign: `direction` tells it.
   * @example "5"
   */
  changePercent: string | null;
  /**
   * By how much, in the unit of the value.
   * @example "200000"
   */
  changeValue: string | null;
  /**
   * The value that it is compared with.
   * @example "4000000"
   */
  baseValue: string | null;
  /**
   * The period that it is compared with: EDTF.
   * @example "2025"
   */
  basePeriod: string | null;
}

/**
 * The same amount in another unit, as the article gives it.
 */
export interface PublicConversion {
  /**
   * Digit for digit as written.
   * @example "4600000"
   */
  value: Decimal;
  /**
   * Another than that of the value.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "$4.6 million"
   */
  asPrinted: string | null;
}

/**
 * Where and when an article was written.
 */
export interface PublicDateline {
  /**
   * As printed.
   * @example "Lindhaven"
   */
  place: string | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  date: string | null;
}

/**
 * A picture: the first of the body.
 */
export interface PublicImage {
  /**
   * Its address; null with `assetId`.
   * @example "https://pictures.example/crane.jpg"
   */
  url: string | null;
  /**
   * The uploaded file; null with `url`.
   */
  assetId: string | null;
  /**
   * What it shows, for those who can not see it.
   * @example "A crane"
   */
  alt: string | null;
  /**
   * What stands below it.
   * @example "The old crane"
   */
  caption: string | null;
  /**
   * Whose it is.
   * @example "Port of Lindhaven"
   */
  credit: string | null;
}

/**
 * An indicator, named as of the publication.
 */
export interface PublicIndicator {
  /**
   * Of the indicator.
   * @example "0198c2f0-29d6-72f4-84c5-cd2cd4b9e190"
   */
  id: string;
  /**
   * The part of an address that tells it.
   * @example "investment-in-port-equipment"
   */
  slug: string;
  /**
   * Of the indicator.
   * @example "Investment in port equipment"
   */
  name: string;
}

/**
 * An organization, named as of the publication.
 */
export interface PublicOrganization {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  id: string;
  /**
   * The part of an address that tells it.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * The present one when it was published.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * What kind of organization it is.
   */
  kind:
    | 'government'
    | 'company'
    | 'nonprofit'
    | 'media'
    | 'education'
    | 'sport'
    | 'party'
    | 'international'
    | 'other'
    | null;
}

/**
 * A person, named as of the publication.
 */
export interface PublicPerson {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  id: string;
  /**
   * The part of an address that tells it.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * The present one when it was published.
   * @example "Ines Holm"
   */
  name: string;
}

/**
 * Words of a speaker (schema.org Quotation).
 */
export interface PublicQuote {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  id: string;
  /**
   * Whether these are the very words.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text: string;
  /**
   * Who said it; null where nobody is named.
   */
  speaker: PublicSpeaker | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  saidOn: string | null;
  /**
   * Where it was said.
   * @example "a press conference"
   */
  occasion: string | null;
  /**
   * Of the words; null: that of the article.
   * @example "en"
   */
  language: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated: boolean;
  /**
   * Where in the body it stands.
   *
   * @maxItems 1000
   */
  anchors: PublicAnchor[];
}

/**
 * A section, named as of the publication.
 */
export interface PublicSection {
  /**
   * Of the section.
   * @example "0198c2f0-3fb4-7562-83cb-3075a8af9a2f"
   */
  id: string;
  /**
   * The part of an address that tells it.
   * @example "business"
   */
  slug: string;
  /**
   * Of the section.
   * @example "Business"
   */
  name: string;
}

/**
 * Of what a percentage is a part.
 */
export interface PublicShare {
  /**
   * The whole.
   * @example "total investment"
   */
  of: string;
}

/**
 * Where an article came from, if it is not our own.
 */
export interface PublicSource {
  /**
   * The organization; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * As printed.
   * @example "Coast Press"
   */
  name: string | null;
  /**
   * The address there.
   * @example "https://press.example/harbour-buys-a-crane"
   */
  url: string | null;
  /**
   * When it stood there: EDTF date.
   * @example "2026-04-10"
   */
  publishedOn: string | null;
}

/**
 * Who said it; name, title and organization as of the quote.
 */
export interface PublicSpeaker {
  /**
   * The person; null where none is known.
   */
  person: PublicPerson | null;
  /**
   * As printed.
   * @example "Ines Holm"
   */
  name: string | null;
  /**
   * As of the quote.
   * @example "harbour master"
   */
  title: string | null;
  /**
   * The organization that spoke, or for which the person did.
   */
  organization: PublicOrganization | null;
  /**
   * Its name as of the quote.
   * @example "Port of Lindhaven"
   */
  organizationName: string | null;
}

/**
 * One stated value of an indicator (schema.org Observation), anchored to its passage.
 */
export interface PublicStatistic {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * Moves when the statistic changes.
   * @example 4
   */
  revision: number;
  /**
   * The article that states it.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * What it measures; null where the article does not say.
   */
  indicator: PublicIndicator | null;
  /**
   * What it is about, if a place.
   * @example "Lindhaven"
   */
  place: string | null;
  /**
   * Digit for digit as written.
   * @example "4200000"
   */
  value: Decimal;
  /**
   * The upper end of a range, whose lower end is `value`.
   * @example "4400000"
   */
  upperValue: string | null;
  /**
   * How the text hedges the number.
   */
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';
  /**
   * What the value counts.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "4.2 million euros"
   */
  asPrinted: string | null;
  /**
   * The time that the value is of: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel: string | null;
  /**
   * Whether it is so, or only said to become so.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions: PublicConversion[];
  /**
   * With what the article compares it; null if with nothing.
   */
  comparison: PublicComparison | null;
  /**
   * Of a percentage: of what; else null.
   */
  share: PublicShare | null;
  /**
   * Who gave the number; null where nobody is named.
   */
  attribution: PublicAttribution | null;
  /**
   * Where in the body it stands.
   *
   * @maxItems 100
   */
  anchors: PublicAnchor[];
}

/**
 * Words of a speaker (schema.org Quotation), anchored to their passage.
 */
export interface Quote {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * The article; a creation of a single quote needs it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId: string;
  /**
   * `direct`: letter for letter; `indirect`: in the words of the article; `mixed`: parts of it.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text: string;
  /**
   * Who said it; null where nobody is named.
   */
  speaker: Speaker | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  saidOn: string | null;
  /**
   * Where it was said.
   * @example "a press conference"
   */
  occasion: string | null;
  /**
   * Of the words; the language of the article if unsaid.
   * @example "en"
   */
  language: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated: boolean;
  /**
   * Several where a quote is split.
   *
   * @maxItems 100
   */
  anchors: AnchorProperties[];
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
}

/**
 * An entity by identifier, slug or name. A name is matched with names and aliases, case, accents and spacing folded; where nobody bears it, the entity is created.
 */
export type Reference =
  | string
  | {
      /**
       * The identifier; it rules over what stands beside.
       */
      id: string;
      /**
       * Taken as it was read, and not looked at.
       */
      slug?: string | null;
      /**
       * Taken as it was read, and not looked at.
       */
      name?: string | null;
      /**
       * Taken as it was read, and not looked at.
       */
      kind?: string | null;
    }
  | {
      /**
       * The slug of one that exists.
       */
      slug: string;
    }
  | {
      /**
       * A name or an alias: matched, or else created.
       */
      name: string;
      /**
       * Create a new one even where the name is known; false if absent.
       */
      create?: boolean;
    };

/**
 * What a natural reference of a write became.
 */
export interface ResolvedReference {
  /**
   * JSON pointer to the reference in the request.
   * @example "/quotes/0/speaker/person"
   */
  pointer: string;
  /**
   * Of the entity.
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  id: string;
  /**
   * Of the entity.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * Of the entity, which a matched alias may differ from.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * Whether it was known before.
   */
  outcome: 'matched' | 'created';
  /**
   * Of one created: who looks like it.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[];
}

/**
 * A saved state of an article, whole. It never changes.
 */
export interface Revision {
  /**
   * The `revision` that the article had then.
   * @example 4
   */
  number: number;
  /**
   * `fact`: a quote or a statistic was changed by itself; `edit`: any other change of content.
   */
  cause: 'edit' | 'fact' | 'transition' | 'restore' | 'merge' | 'correction';
  /**
   * Top-level names of what it changed.
   *
   * @maxItems 100
   */
  changedFields: string[];
  /**
   * When it was saved, in UTC.
   * @example "2026-04-10T10:05:00.000Z"
   */
  createdAt: string;
  /**
   * Who saved it.
   */
  createdBy: UserReference;
  /**
   * As it was read then.
   */
  article: Article;
}

/**
 * An entry of an article's history.
 */
export interface RevisionEntry {
  /**
   * The `revision` that the article had then.
   * @example 4
   */
  number: number;
  /**
   * `fact`: a quote or a statistic was changed by itself; `edit`: any other change of content.
   */
  cause: 'edit' | 'fact' | 'transition' | 'restore' | 'merge' | 'correction';
  /**
   * Top-level names of what it changed.
   *
   * @maxItems 100
   */
  changedFields: string[];
  /**
   * When it was saved, in UTC.
   * @example "2026-04-10T10:05:00.000Z"
   */
  createdAt: string;
  /**
   * Who saved it.
   */
  createdBy: UserReference;
}

/**
 * How many of what was found are of each value, the most frequent first, ten at most.
 */
export interface SearchFacets {
  /**
   * Sections.
   *
   * @maxItems 1000
   */
  section?: FacetValue[];
  /**
   * Organizations shown.
   *
   * @maxItems 1000
   */
  organization?: FacetValue[];
  /**
   * People shown.
   *
   * @maxItems 1000
   */
  person?: FacetValue[];
  /**
   * Years of publication, in UTC.
   *
   * @maxItems 1000
   */
  year?: FacetValue[];
  /**
   * Languages of the articles.
   *
   * @maxItems 1000
   */
  language?: FacetValue[];
}

/**
 * A part of the newsroom, such as Business; sections form a tree.
 */
export interface Section {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Unique; made from the name if absent.
   */
  slug: string;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt: string;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[];
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
  /**
   * The section that it lies in; null at the top.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId: string | null;
  /**
   * Its place among its siblings; the last if unsaid.
   * @example 2
   */
  position: number;
}

/**
 * The section that an article stands in, named as of now.
 */
export interface SectionReference {
  /**
   * Of the section.
   * @example "0198c2f0-3fb4-7562-83cb-3075a8af9a2f"
   */
  id: string;
  /**
   * The part of an address that tells it.
   * @example "business"
   */
  slug: string;
  /**
   * Of the section.
   * @example "Business"
   */
  name: string;
}

/**
 * Of what the value, a percentage, is a part.
 */
export interface Share {
  /**
   * The whole.
   * @example "total investment"
   */
  of: string;
}

/**
 * Who said it: a person, an organization, or only described; with title and organization as of the quote.
 */
export interface Speaker {
  /**
   * The person, as of now; null where none is known.
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  personId: string | null;
  /**
   * As printed; the name of the person or organization if unsaid.
   * @example "Ines Holm"
   */
  name: string | null;
  /**
   * As of the quote; the position known on `saidOn` if unsaid.
   * @example "harbour master"
   */
  title: string | null;
  /**
   * The organization that spoke, or for which the person did.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId: string | null;
  /**
   * The organization's name as of the quote.
   * @example "Port of Lindhaven"
   */
  organizationName: string | null;
}

/**
 * One stated value of an indicator (schema.org Observation), anchored to its passage.
 */
export interface Statistic {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * The article; a creation of a single statistic needs it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId: string;
  /**
   * What it measures; null where the article does not say.
   */
  indicator: IndicatorReference | null;
  /**
   * What it is about, if a place.
   * @example "Lindhaven"
   */
  place: string | null;
  /**
   * Digit for digit as written.
   * @example "4200000"
   */
  value: Decimal;
  /**
   * The upper end of a range, whose lower end is `value`.
   * @example "4400000"
   */
  upperValue: string | null;
  /**
   * How the text hedges the number.
   */
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';
  /**
   * What the value counts.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "4.2 million euros"
   */
  asPrinted: string | null;
  /**
   * The time that the value is of: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel: string | null;
  /**
   * Whether it is so, or only said to become so.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions: Conversion[];
  /**
   * With what the article compares it; null if with nothing.
   */
  comparison: Comparison | null;
  /**
   * Of a percentage: of what; else null.
   */
  share: Share | null;
  /**
   * Who gave the number; null where nobody is named.
   */
  attribution: Attribution | null;
  /**
   * Where in the text it stands.
   *
   * @maxItems 100
   */
  anchors: AnchorProperties[];
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
}

/**
 * A step of the workflow that was taken.
 */
export interface TakenTransition {
  /**
   * Which step it was.
   */
  action: 'publish' | 'withdraw' | 'reopen';
  /**
   * The status before.
   * @example "draft"
   */
  from: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn';
  /**
   * The status since.
   * @example "published"
   */
  to: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn';
  /**
   * The revision that it made.
   * @example 5
   */
  revision: number;
  /**
   * Why, if it was said.
   * @example "Figures confirmed by the port."
   */
  note: string | null;
  /**
   * When, in UTC.
   * @example "2026-04-10T10:30:00.000Z"
   */
  at: string;
  /**
   * Who took it.
   */
  by: UserReference;
}

/**
 * The same article in another language.
 */
export interface Translation {
  /**
   * BCP 47.
   * @example "sv"
   */
  language: string;
  /**
   * The part of an address that tells it.
   * @example "hamnen-koper-en-kran"
   */
  slug: string;
  /**
   * Its page, as `url` of an article.
   * @example "https://news.example/sv/hamnen-koper-en-kran"
   */
  url: string;
}

/**
 * What a number counts. `ratio` is also that of multiples and fractions: "doubled" is 2.
 */
export type Unit =
  | {
      /**
       * What kind of unit it is.
       */
      kind: 'currency';
      /**
       * ISO 4217.
       * @example "EUR"
       */
      code: string;
      /**
       * What it is counted for each of.
       * @example "household"
       */
      per?: string;
    }
  | {
      /**
       * What kind of unit it is.
       */
      kind: 'count';
      /**
       * What is counted.
       * @example "container"
       */
      noun: string;
      /**
       * What it is counted for each of.
       * @example "household"
       */
      per?: string;
    }
  | {
      /**
       * What kind of unit it is.
       */
      kind: 'ucum';
      /**
       * UCUM, case-sensitive.
       * @example "km/h"
       */
      code: string;
      /**
       * What it is counted for each of.
       * @example "household"
       */
      per?: string;
    }
  | {
      /**
       * What kind of unit it is.
       */
      kind: 'percent' | 'percentage-point' | 'basis-point' | 'ratio' | 'index';
      /**
       * What it is counted for each of.
       * @example "household"
       */
      per?: string;
    };

/**
 * An article with all its facts: the aggregate that is written, revised and published as one (schema.org NewsArticle).
 */
export interface UpdateArticle {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Transitions change it, nothing else.
   */
  status?: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn' | null;
  /**
   * Of the working copy, where it has moved on from the live revision; else null.
   */
  workingStatus?: 'draft' | 'in-review' | 'approved' | 'scheduled' | null;
  /**
   * The working copy has moved on from what readers see.
   */
  hasUnpublishedChanges?: boolean | null;
  /**
   * The revision that a schedule will publish; null without one.
   */
  scheduledRevision?: number | null;
  /**
   * The transitions that the status allows, whoever asks.
   *
   * @maxItems 100
   */
  allowedActions?: ('publish' | 'withdraw' | 'reopen')[] | null;
  /**
   * Unique in its language; made from the headline if absent.
   * @example "harbour-buys-a-crane"
   */
  slug?: string | null;
  /**
   * BCP 47; the newsroom's own if unsaid.
   * @example "en"
   */
  language?: string | null;
  /**
   * The article that this one translates.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  translationOf?: string | null;
  /**
   * All that an article needs.
   * @example "Harbour buys a crane"
   */
  headline?: string;
  /**
   * A word or a few above the headline.
   * @example "Port"
   */
  kicker?: string | null;
  /**
   * What it says in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary?: string | null;
  /**
   * Where it stands; null where it stands nowhere yet.
   */
  section?: Reference | null;
  /**
   * The same as `section`.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  sectionId?: string | null;
  /**
   * Who signs it, in this order.
   *
   * @maxItems 50
   */
  bylines?: CreateByline[] | null;
  /**
   * Where it came from; null if it is our own.
   */
  source?: UpdateArticleSource | null;
  /**
   * Where and when it was written.
   */
  dateline?: UpdateDateline | null;
  /**
   * Free words to find it by.
   *
   * @maxItems 100
   */
  keywords?: string[] | null;
  /**
   * IPTC Media Topics.
   *
   * @maxItems 100
   */
  subjects?: string[] | null;
  /**
   * The address of the original, where it was published before.
   */
  canonicalUrl?: string | null;
  /**
   * Written as blocks, or as text, Markdown or HTML; read as blocks.
   */
  body?: Body | null;
  /**
   * People and organizations that the text names.
   *
   * @maxItems 1000
   */
  mentions?: (UpdateMention | CreateMention)[] | null;
  /**
   * Its quotes, in the order written.
   *
   * @maxItems 1000
   */
  quotes?: (UpdateQuote | CreateQuote)[] | null;
  /**
   * Its statistics, in the order written.
   *
   * @maxItems 1000
   */
  statistics?: (UpdateStatistic | CreateStatistic)[] | null;
  /**
   * Not public before, though published.
   * @example "2026-04-11T09:30:00.000Z"
   */
  embargoUntil?: string | null;
  /**
   * When a schedule will publish it; null without one.
   * @example "2026-04-11T09:30:00.000Z"
   */
  scheduledFor?: string | null;
  /**
   * When it was public for the first time; null if never.
   * @example "2026-04-11T09:30:00.000Z"
   */
  firstPublishedAt?: string | null;
  /**
   * Since when it is public, or was; the end of the embargo, where that is later; null if never.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt?: string | null;
  /**
   * The revision that readers see; null where they see none.
   */
  liveRevision?: number | null;
  /**
   * Published statements about errors; none yet.
   *
   * @maxItems 0
   */
  corrections?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Who created it.
   */
  createdBy?: UserReference | null;
  /**
   * Who changed it last.
   */
  updatedBy?: UserReference | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write of an HTML or Markdown body, and only where something was not kept.
   *
   * @maxItems 1000
   */
  notKept?: NotKeptPart[] | null;
}

/**
 * Where the article came from, if it is not our own.
 */
export interface UpdateArticleSource {
  /**
   * The organization, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * As printed; the name of the organization if unsaid.
   * @example "Coast Press"
   */
  name?: string | null;
  /**
   * The address there.
   * @example "https://press.example/harbour-buys-a-crane"
   */
  url?: string | null;
  /**
   * When it stood there: EDTF date.
   * @example "2026-04-10"
   */
  publishedOn?: string | null;
}

/**
 * Who gave the number: a person, an organization, or only described.
 */
export interface UpdateAttribution {
  /**
   * The person, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * The organization, as of now; null where none is known.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * As printed; the name of the person or organization if unsaid.
   * @example "Port of Lindhaven"
   */
  name?: string | null;
}

/**
 * What the article compares the value with.
 */
export interface UpdateComparison {
  /**
   * With what it is compared.
   */
  basis?: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  /**
   * Where the value went since.
   */
  direction?: 'up' | 'down' | 'unchanged' | null;
  /**
   * By how many percent, without a sign: `direction` tells it.
   * @example "5"
   */
  changePercent?: string | null;
  /**
   * By how much, in the unit of the value.
   * @example "200000"
   */
  changeValue?: string | null;
  /**
   * The value that it is compared with.
   * @example "4000000"
   */
  baseValue?: string | null;
  /**
   * The period that it is compared with: EDTF.
   * @example "2025"
   */
  basePeriod?: string | null;
}

/**
 * Where and when the article was written.
 */
export interface UpdateDateline {
  /**
   * As printed.
   * @example "Lindhaven"
   */
  place?: string | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  date?: string | null;
}

/**
 * What statistics measure, whatever the place (schema.org StatisticalVariable).
 */
export interface UpdateIndicator {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; made from the name if absent.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name?: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * What exactly is measured.
   * @example "What is paid in a year for cranes, vehicles and other equipment."
   */
  description?: string | null;
  /**
   * The usual unit; it refuses no other.
   */
  unit?: Unit | null;
  /**
   * Wikidata and other addresses of the same indicator.
   *
   * @maxItems 100
   */
  sameAs?: string[] | null;
}

/**
 * A person or an organization that is named in the text.
 */
export interface UpdateMention {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * The person; null where it is an organization.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * The organization; null where it is a person.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * Where in the text the name stands.
   *
   * @maxItems 1000
   */
  anchors?: CreateAnchorProperties[] | null;
}

/**
 * What is named: a government, a company, or another organization (schema.org Organization).
 */
export interface UpdateOrganization {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; made from the name if absent.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name?: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * The registered name.
   * @example "Port of Lindhaven Authority"
   */
  legalName?: string | null;
  /**
   * A short form, by which references find it too.
   * @example "PLA"
   */
  acronym?: string | null;
  /**
   * Other names by which references find it.
   *
   * @maxItems 100
   */
  aliases?: string[] | null;
  /**
   * What kind of organization it is.
   */
  kind?:
    | 'government'
    | 'company'
    | 'nonprofit'
    | 'media'
    | 'education'
    | 'sport'
    | 'party'
    | 'international'
    | 'other'
    | null;
  /**
   * The organization that it belongs to.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId?: string | null;
  /**
   * The same as parentId, or a name that is matched or created.
   */
  parent?: Reference | null;
  /**
   * Where it sits: ISO 3166-1, two capitals.
   * @example "SE"
   */
  country?: string | null;
  /**
   * Its own site.
   * @example "https://port.example/"
   */
  url?: string | null;
  /**
   * Wikidata and other addresses of the same organization.
   *
   * @maxItems 100
   */
  sameAs?: string[] | null;
}

/**
 * Who is quoted, named, or gives a number (schema.org Person).
 */
export interface UpdatePerson {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; made from the name if absent.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name?: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * Never made from `name`.
   * @example "Ines"
   */
  givenName?: string | null;
  /**
   * Never made from `name`.
   * @example "Holm"
   */
  familyName?: string | null;
  /**
   * Other names by which references find them.
   *
   * @maxItems 100
   */
  aliases?: string[] | null;
  /**
   * Who they are, for editors.
   * @example "Harbour master, formerly a pilot."
   */
  description?: string | null;
  /**
   * What they are and were, in the order written.
   *
   * @maxItems 100
   */
  positions?: (UpdatePosition | CreatePosition)[] | null;
  /**
   * Wikidata and other addresses of the same person.
   *
   * @maxItems 100
   */
  sameAs?: string[] | null;
  /**
   * A picture among the uploaded files.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  imageAssetId?: string | null;
}

/**
 * A person's title at an organization over a period (schema.org OrganizationRole).
 */
export interface UpdatePosition {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * As the organization gives it.
   * @example "harbour master"
   */
  title?: string;
  /**
   * Null where the title is of no organization.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * The organization's present name.
   */
  organizationName?: string | null;
  /**
   * EDTF date; null where the beginning is not known.
   * @example "2021-03"
   */
  from?: string | null;
  /**
   * EDTF date; null while it is held, or where the end is not known.
   */
  to?: string | null;
}

/**
 * Words of a speaker (schema.org Quotation), anchored to their passage.
 */
export interface UpdateQuote {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article; a creation of a single quote needs it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * `direct`: letter for letter; `indirect`: in the words of the article; `mixed`: parts of it.
   */
  kind?: 'direct' | 'indirect' | 'mixed' | null;
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text?: string;
  /**
   * Who said it; null where nobody is named.
   */
  speaker?: UpdateSpeaker | null;
  /**
   * EDTF date.
   * @example "2026-04-10"
   */
  saidOn?: string | null;
  /**
   * Where it was said.
   * @example "a press conference"
   */
  occasion?: string | null;
  /**
   * Of the words; the language of the article if unsaid.
   * @example "en"
   */
  language?: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated?: boolean | null;
  /**
   * Several where a quote is split.
   *
   * @maxItems 100
   */
  anchors?: CreateAnchorProperties[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
}

/**
 * A part of the newsroom, such as Business; sections form a tree.
 */
export interface UpdateSection {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; made from the name if absent.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name?: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it was last changed, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt?: string | null;
  /**
   * Only in the answer to a creation.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * The section that it lies in; null at the top.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId?: string | null;
  /**
   * The same as parentId, or a name that is matched or created.
   */
  parent?: Reference | null;
  /**
   * Its place among its siblings; the last if unsaid.
   * @example 2
   */
  position?: number | null;
}

/**
 * Of what the value, a percentage, is a part.
 */
export interface UpdateShare {
  /**
   * The whole.
   * @example "total investment"
   */
  of?: string;
}

/**
 * Who said it: a person, an organization, or only described; with title and organization as of the quote.
 */
export interface UpdateSpeaker {
  /**
   * The person, as of now; null where none is known.
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * As printed; the name of the person or organization if unsaid.
   * @example "Ines Holm"
   */
  name?: string | null;
  /**
   * As of the quote; the position known on `saidOn` if unsaid.
   * @example "harbour master"
   */
  title?: string | null;
  /**
   * The organization that spoke, or for which the person did.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * The organization's name as of the quote.
   * @example "Port of Lindhaven"
   */
  organizationName?: string | null;
}

/**
 * One stated value of an indicator (schema.org Observation), anchored to its passage.
 */
export interface UpdateStatistic {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change; in quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article; a creation of a single statistic needs it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * What it measures; null where the article does not say.
   */
  indicator?: Reference | null;
  /**
   * The same as `indicator`.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  indicatorId?: string | null;
  /**
   * What it is about, if a place.
   * @example "Lindhaven"
   */
  place?: string | null;
  /**
   * Digit for digit as written.
   * @example "4200000"
   */
  value?: Decimal;
  /**
   * The upper end of a range, whose lower end is `value`.
   * @example "4400000"
   */
  upperValue?: string | null;
  /**
   * How the text hedges the number.
   */
  qualifier?: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly' | null;
  /**
   * What the value counts.
   */
  unit?: Unit;
  /**
   * Number and unit as the text has them.
   * @example "4.2 million euros"
   */
  asPrinted?: string | null;
  /**
   * The time that the value is of: EDTF.
   * @example "2026"
   */
  period?: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel?: string | null;
  /**
   * Whether it is so, or only said to become so.
   */
  nature?: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan' | null;
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions?: CreateConversion[] | null;
  /**
   * With what the article compares it; null if with nothing.
   */
  comparison?: UpdateComparison | null;
  /**
   * Of a percentage: of what; else null.
   */
  share?: UpdateShare | null;
  /**
   * Who gave the number; null where nobody is named.
   */
  attribution?: UpdateAttribution | null;
  /**
   * Where in the text it stands.
   *
   * @maxItems 100
   */
  anchors?: CreateAnchorProperties[] | null;
  /**
   * Only in the answer to a write: what its references became.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
}

/**
 * Where an entity is used, by the kinds that can use it.
 */
export interface UsageAnswer {
  /**
   * How many uses there are; one that has none may be deleted.
   * @example 1
   */
  total: number;
  articles?: UsesOfKind;
  quotes?: UsesOfKind;
  statistics?: UsesOfKind;
  people?: UsesOfKind;
  organizations?: UsesOfKind;
  sections?: UsesOfKind;
}

/**
 * One that uses an entity.
 */
export interface UseOfEntity {
  /**
   * Given by the service, for life; later ones sort after earlier ones (UUIDv7).
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * What tells it to an editor: a headline, a name, the words of a quote.
   * @example "Harbour buys a crane"
   */
  label: string;
  /**
   * The slug, of what has one.
   */
  slug?: string;
  /**
   * The status, of an article.
   */
  status?: string;
  /**
   * The article, of a quote or a statistic.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string;
}

/**
 * Somebody of the newsroom.
 */
export interface UserReference {
  /**
   * Of the user.
   * @example "0198c2f0-04f8-7996-8da7-63b7a969b102"
   */
  id: string;
  /**
   * As of then.
   * @example "Administrator"
   */
  name: string;
}

/**
 * Those of one kind that use an entity.
 */
export interface UsesOfKind {
  /**
   * How many there are.
   * @example 1
   */
  total: number;
  /**
   * The newest twenty.
   *
   * @maxItems 20
   */
  items: UseOfEntity[];
}
