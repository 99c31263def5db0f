// Made from openapi.json by `npm run client:write`: not to be edited.

/**
 * Where a fact appears in the text (W3C Web Annotation: a text position selector and a text quote selector).
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
   * The words: exactly those of the text, unless detached. A write may differ in quotation marks, apostrophes, hyphens, minus signs, characters without width, and spaces.
   * @example "4.2 million euros"
   */
  exact: string;
  /**
   * `detached` if the words were edited away, else absent. Block and offsets then say where the words were.
   */
  state?: 'attached' | 'detached';
}

/**
 * An editor's answer to a contradiction. It is valid until either of the two states something else.
 */
export interface AnswerOfEditor {
  /**
   * `supersedes`: this statement takes the place of the other; `superseded-by`: the other of this; `different-definition`: they do not measure the same; `both-stand`: both are right, or nobody can say which.
   * @example "supersedes"
   */
  answer: 'supersedes' | 'superseded-by' | 'different-definition' | 'both-stand';
  /**
   * Why.
   * @example "The port has revised its figure."
   */
  note: string | null;
  /**
   * When, in UTC.
   * @example "2026-04-11T09:00:00.000Z"
   */
  at: string;
  /**
   * Who.
   */
  by: UserReference;
}

/**
 * An API token for a program. It may do what both it and its owner may, as of now.
 */
export interface ApiToken {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * What it is for.
   * @example "Import of the archive"
   */
  name: string;
  /**
   * The token. It is shown only in the answer to its creation.
   * @example "copydesk_Vv0kq…"
   */
  token?: string;
  /**
   * What the token begins with, to recognise it by; null where the configuration sets it.
   * @example "copydesk_Vv0kq3aX"
   */
  prefix: string | null;
  /**
   * The most that it may do; null: everything that its owner may.
   * @example "reporter"
   */
  role: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin' | null;
  /**
   * The sections that it is limited to; null: those of its owner.
   *
   * @maxItems 100
   */
  sections: string[] | null;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it ends; null: never.
   * @example "2199-01-01T00:00:00.000Z"
   */
  expiresAt: string | null;
  /**
   * When it was last used, to within an hour.
   * @example "2026-04-11T09:30:00.000Z"
   */
  lastUsedAt: string | null;
  /**
   * The user for whom it acts.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  ownerId: string;
}

/**
 * An article with all its facts: written, revised and published as one (schema.org NewsArticle).
 */
export interface Article {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Only transitions change it.
   */
  status: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn';
  /**
   * The status of the working copy, if that is newer than the live revision; else null.
   */
  workingStatus: 'draft' | 'in-review' | 'approved' | 'scheduled' | null;
  /**
   * The working copy is newer than what readers see.
   */
  hasUnpublishedChanges: boolean;
  /**
   * The revision that is scheduled.
   */
  scheduledRevision: number | null;
  /**
   * The transitions that you may take now. Of a past revision, none.
   *
   * @maxItems 100
   */
  allowedActions: (
    'submit' | 'approve' | 'reject' | 'publish' | 'schedule' | 'unschedule' | 'withdraw' | 'reopen' | 'revert'
  )[];
  /**
   * A step that you could take if a reason did not prevent it.
   *
   * @maxItems 1000
   */
  blockedActions: BlockedAction[];
  /**
   * Unique in its language; default: made from the headline.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * BCP 47; default: the newsroom's language.
   * @example "en"
   */
  language: string;
  /**
   * The article that this one translates.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  translationOf: string | null;
  /**
   * The only property that an article must have.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * A word or a few above the headline.
   * @example "Port"
   */
  kicker: string | null;
  /**
   * The article in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary: string | null;
  /**
   * The section it is filed in; null if none yet.
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
   * Any words by which to find it.
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
   * The user who works on it; must be active.
   * @example "0198c2f0-04f8-7996-8da7-63b7a969b102"
   */
  assigneeId: string | null;
  /**
   * When the work on it is due. Readers never see it.
   * @example "2026-04-11T09:30:00.000Z"
   */
  dueAt: string | null;
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
   * It stays hidden from readers until then, even if it is published.
   * @example "2026-04-11T09:30:00.000Z"
   */
  embargoUntil: string | null;
  /**
   * When it is scheduled for publication; null if it is not.
   * @example "2026-04-11T09:30:00.000Z"
   */
  scheduledFor: string | null;
  /**
   * When it first became public; null if it never was.
   * @example "2026-04-11T09:30:00.000Z"
   */
  firstPublishedAt: string | null;
  /**
   * When its current or last publication became public: the time of publishing, or the end of the embargo if that is later. Null if it never was public.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt: string | null;
  /**
   * The revision that readers see; null if they see none.
   */
  liveRevision: number | null;
  /**
   * Statements to readers about what was wrong or has changed, in the order written.
   *
   * @maxItems 1000
   */
  corrections: Correction[];
  /**
   * The sign-off of the whole article; null if there is none.
   */
  signOff: SignOff | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Only in the answer to `?merge=auto`: what this write and others changed since the revision in `If-Match`. Names of properties, and pointers to blocks and facts by their ids. Empty if nothing had to be merged.
   */
  merged?: string[];
  /**
   * Only in the answer to a publication: what changed for readers without a correction.
   *
   * @maxItems 1000
   */
  correctionSuggested?: PrintedChange[];
  /**
   * Only in the answer to a write of an HTML or Markdown body, and only if something was not kept.
   *
   * @maxItems 1000
   */
  notKept?: NotKeptPart[];
}

/**
 * How many of the articles have each value, the most frequent first.
 */
export interface ArticleFacets {
  /**
   * Statuses.
   *
   * @maxItems 100
   */
  status?: FacetValue[];
  /**
   * Sections, by their slugs.
   *
   * @maxItems 100
   */
  section?: FacetValue[];
  /**
   * Languages.
   *
   * @maxItems 100
   */
  language?: FacetValue[];
}

/**
 * Where the article came from, if it is not our own.
 */
export interface ArticleSource {
  /**
   * The organization as it is now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * As printed; default: the name of the organization.
   * @example "Coast Press"
   */
  name: string | null;
  /**
   * The address there.
   * @example "https://press.example/harbour-buys-a-crane"
   */
  url: string | null;
  /**
   * When it was published there: EDTF date.
   * @example "2026-04-10"
   */
  publishedOn: string | null;
}

/**
 * Who gave the number: a person, an organization, or just a description.
 */
export interface Attribution {
  /**
   * The person as they are now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * The organization as it is now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * As printed; default: the name of the person or organization.
   * @example "Port of Lindhaven"
   */
  name: string | null;
}

/**
 * Who did something.
 */
export interface AuditActor {
  /**
   * A user in a session, an API token, or the service itself.
   */
  kind: 'user' | 'token' | 'system';
  /**
   * The id of the user or the token; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string | null;
  /**
   * Their name at that time.
   * @example "Ida Holm"
   */
  name: string;
}

/**
 * An entry of the audit trail.
 */
export interface AuditRecord {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * When, in UTC.
   * @example "2026-04-10T10:30:00.000Z"
   */
  at: string;
  /**
   * Who did it.
   */
  actor: AuditActor;
  /**
   * What was done; for a refusal, the method and the address of the route.
   * @example "publish"
   */
  action: string;
  /**
   * What it was done to.
   */
  resource: AuditResource;
  /**
   * Top-level names of what changed.
   *
   * @maxItems 100
   */
  changedFields: string[];
  /**
   * Whether it was done.
   */
  outcome: 'done' | 'refused';
  /**
   * Why it was refused, or what explains it.
   * @example "forbidden"
   */
  reason: string | null;
  /**
   * The network address that it came from.
   * @example "192.0.2.17"
   */
  address: string | null;
  /**
   * The id of the request, as in its log line.
   * @example "0198a5c2-6b1e-7c3a-9d2f-3f1c5a7e9b10"
   */
  requestId: string | null;
  /**
   * The hash of the entry before; null until it is sealed, within a second.
   * @example "58e0494c51d30eb3494f7c9198986bb90b7e1c1b1d0b8b0e3f3e3a2a6f5a1c11"
   */
  previousHash: string | null;
  /**
   * SHA-256 over the entry and the hash before it.
   * @example "9b2c4d0a7f2d5a4fd1b1f1c0b2a7e6d5c4b3a29181706f5e4d3c2b1a09f8e7d6"
   */
  hash: string | null;
}

/**
 * What the action changed.
 */
export interface AuditResource {
  /**
   * The kind of resource.
   * @example "article"
   */
  kind: string;
  /**
   * Null where it has none.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string | null;
  /**
   * Its revision afterwards.
   * @example 5
   */
  revision: number | null;
}

/**
 * Background work that is not done yet, or was given up.
 */
export interface BackgroundWork {
  /**
   * The entry.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * The lane. Entries of one lane are done one after the other.
   * @example "render"
   */
  lane: string;
  /**
   * What is to be done.
   * @example "rerender"
   */
  kind: string;
  /**
   * What it is about. For long work also the progress: `done` of `total`.
   */
  payload: {
    [k: string]: unknown;
  };
  /**
   * Failing work is tried again within five minutes. In the lane `changes`, everything after it waits. Work that was given up is not tried again.
   * @example "waiting"
   */
  state: 'waiting' | 'failing' | 'given-up';
  /**
   * How often it failed since it last made progress.
   * @example 0
   */
  attempts: number;
  /**
   * The last failure; null if there was none.
   * @example "The cache answered 503."
   */
  lastError: string | null;
  /**
   * The earliest time to do it.
   * @example "2026-04-11T09:30:00.000Z"
   */
  dueAt: string;
  /**
   * When it was requested.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it was given up; null if it was not.
   * @example "2026-04-11T09:30:00.000Z"
   */
  givenUpAt: string | null;
}

/**
 * One use of what a batch corrects.
 */
export interface BatchItem {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-4a33-7eac-8d5f-a65f2b2e2871"
   */
  id: string;
  /**
   * Its own revision, for `If-Match`.
   * @example 1
   */
  revision: number;
  /**
   * Of the article.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * Of the article.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * Of the article.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * Whether readers see the article.
   * @example true
   */
  published: boolean;
  /**
   * Whether the article is in a section that you may not read: it is shown as readers see it, and others must decide.
   * @example false
   */
  foreign: boolean;
  /**
   * The quote or statistic; null of a byline or a passage.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  factId: string | null;
  /**
   * A JSON pointer (RFC 6901) into the article as it was listed.
   * @example "/statistics/0"
   */
  pointer: string;
  /**
   * The printed words: those of the working copy that would be replaced, or if it no longer has them, those that readers see.
   * @example "42 million euros"
   */
  passage: string | null;
  /**
   * The words that readers saw when it was listed; null where they did not see it.
   * @example "42 million euros"
   */
  shownPassage: string | null;
  /**
   * `corrected`: applies the changes and the replacement to the working copy; `not-affected` and `dismissed` need a `reason`; `open`: to be decided again, from what the article says now.
   */
  state: 'open' | 'corrected' | 'not-affected' | 'dismissed';
  /**
   * Why nothing is corrected.
   */
  reason: string | null;
  /**
   * The text that readers of this article see, if it is not that of the batch.
   */
  text: string | null;
  /**
   * How it can be corrected.
   */
  proposal: Proposal;
  /**
   * Whether the article has a newer revision than the one that the item was listed or decided in. A changed passage is never overwritten.
   * @example false
   */
  changedMeanwhile: boolean;
  /**
   * Whether the working copy holds changes that readers have not seen, those of this batch included.
   * @example false
   */
  hasUnpublishedChanges: boolean;
  /**
   * When it was decided.
   */
  decidedAt: string | null;
  /**
   * Who decided it.
   */
  decidedBy: UserReference | null;
}

/**
 * A session that was begun just now.
 */
export interface BegunSession {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * The bearer token of the session. It is shown only once.
   * @example "copydesk_session_Vv0kq…"
   */
  token: string;
  /**
   * When the session ends unless it is used; each use extends it, to thirty days at most.
   * @example "2026-04-11T09:30:00.000Z"
   */
  expiresAt: string;
  /**
   * Who signed in.
   */
  user: User;
}

/**
 * A unit of the body.
 */
export type Block =
  | {
      /**
       * Never changes; given by the service if absent.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'paragraph';
      /**
       * The words; may be empty. U+000A is a line break.
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
       * Never changes; given by the service if absent.
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
       * The words; may be empty. U+000A is a line break.
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
       * Never changes; given by the service if absent.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'list-item';
      /**
       * Whether its list is numbered; default false.
       */
      ordered: boolean;
      /**
       * How deep its list is nested: 1, the default, is the outermost.
       */
      depth: number;
      /**
       * On an ordered item: a list begins here with this number. Null: the list continues, or begins at 1.
       */
      start: number | null;
      /**
       * The words; may be empty. U+000A is a line break.
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
       * Never changes; given by the service if absent.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'blockquote';
      /**
       * The words; may be empty. U+000A is a line break.
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
       * Never changes; given by the service if absent.
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
       * An external address, http or https; null with `assetId`.
       */
      url: string | null;
      /**
       * What the picture shows, for people who cannot see it.
       */
      alt: string | null;
      /**
       * The caption, with marks and anchors as in any text; empty if there is none.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks: Mark[];
      /**
       * The same as `text`, or null if that is empty. A write may send it instead of `text`.
       */
      caption: string | null;
      /**
       * The credit line.
       */
      credit: string | null;
    }
  | {
      /**
       * Never changes; given by the service if absent.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'embed';
      /**
       * The address of what is embedded, http or https.
       */
      url: string;
      /**
       * The credit line.
       */
      provider: string | null;
      /**
       * What is at the address: a page (the default), such as a player, a post or a map; or a file that a browser can play.
       */
      kind: 'page' | 'video' | 'audio';
    }
  | {
      /**
       * Never changes; given by the service if absent.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'table';
      /**
       * The cells: U+0009 between the cells of a row, U+000A between rows. Rows may differ in length. A mark or an anchor may span cells.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks: Mark[];
      /**
       * How many of the first rows are headers; default 0, maximum all.
       */
      headerRows: number;
      /**
       * How many of the first cells of each row are headers; default 0, maximum the length of the longest row.
       */
      headerColumns: number;
      /**
       * The caption above it.
       */
      caption: string | null;
    }
  | {
      /**
       * Never changes; given by the service if absent.
       */
      id: string;
      /**
       * What kind of block it is.
       */
      type: 'separator';
    };

/**
 * A block that differs.
 */
export interface BlockDiffAnswer {
  /**
   * Its id.
   * @example "b4"
   */
  id: string;
  /**
   * `moved`: the same, in another place.
   * @example "changed"
   */
  change: 'added' | 'removed' | 'changed' | 'moved';
  /**
   * Its place among the others changed; it may have changed as well.
   */
  moved: boolean;
  /**
   * The block before; null if it was not there.
   */
  before: {
    [k: string]: unknown;
  } | null;
  /**
   * The block after; null if it is not there.
   */
  after: {
    [k: string]: unknown;
  } | null;
  /**
   * For a text that both have: the differences, word by word.
   *
   * @maxItems 2147483647
   */
  words?: WordRunAnswer[];
}

/**
 * A unit of the body, as it is written; null means the same as absent.
 */
export type BlockInput =
  | {
      /**
       * Never changes; given by the service if absent.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'paragraph';
      /**
       * The words; may be empty. U+000A is a line break.
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
       * Never changes; given by the service if absent.
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
       * The words; may be empty. U+000A is a line break.
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
       * Never changes; given by the service if absent.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'list-item';
      /**
       * Whether its list is numbered; default false.
       */
      ordered?: boolean;
      /**
       * How deep its list is nested: 1, the default, is the outermost.
       */
      depth?: number;
      /**
       * On an ordered item: a list begins here with this number. Null: the list continues, or begins at 1.
       */
      start?: number | null;
      /**
       * The words; may be empty. U+000A is a line break.
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
       * Never changes; given by the service if absent.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'blockquote';
      /**
       * The words; may be empty. U+000A is a line break.
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
       * Never changes; given by the service if absent.
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
       * An external address, http or https; null with `assetId`.
       */
      url?: string | null;
      /**
       * What the picture shows, for people who cannot see it.
       */
      alt?: string | null;
      /**
       * The caption, with marks and anchors as in any text; empty if there is none.
       */
      text?: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks?: Mark[];
      /**
       * The same as `text`, or null if that is empty. A write may send it instead of `text`.
       */
      caption?: string | null;
      /**
       * The credit line.
       */
      credit?: string | null;
    }
  | {
      /**
       * Never changes; given by the service if absent.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'embed';
      /**
       * The address of what is embedded, http or https.
       */
      url: string;
      /**
       * The credit line.
       */
      provider?: string | null;
      /**
       * What is at the address: a page (the default), such as a player, a post or a map; or a file that a browser can play.
       */
      kind?: 'page' | 'video' | 'audio';
    }
  | {
      /**
       * Never changes; given by the service if absent.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'table';
      /**
       * The cells: U+0009 between the cells of a row, U+000A between rows. Rows may differ in length. A mark or an anchor may span cells.
       */
      text: string;
      /**
       * Its formatting.
       *
       * @maxItems 2000
       */
      marks?: Mark[];
      /**
       * How many of the first rows are headers; default 0, maximum all.
       */
      headerRows?: number;
      /**
       * How many of the first cells of each row are headers; default 0, maximum the length of the longest row.
       */
      headerColumns?: number;
      /**
       * The caption above it.
       */
      caption?: string | null;
    }
  | {
      /**
       * Never changes; given by the service if absent.
       */
      id?: string;
      /**
       * What kind of block it is.
       */
      type: 'separator';
    };

/**
 * A step that is blocked, and why.
 */
export interface BlockedAction {
  /**
   * The step.
   * @example "publish"
   */
  action:
    | 'submit'
    | 'approve'
    | 'reject'
    | 'publish'
    | 'schedule'
    | 'unschedule'
    | 'withdraw'
    | 'reopen'
    | 'revert';
  /**
   * The code of the refusal.
   * @example "four-eyes"
   */
  code: string;
  /**
   * The reason, for people.
   * @example "You have written in this article: somebody else must look at it."
   */
  detail: string;
}

/**
 * A list of blocks, or a text that is parsed into blocks.
 */
export type Body =
  | BlockInput[]
  | {
      /**
       * The format of the content. From HTML, only known blocks, marks and addresses are kept.
       */
      format: 'text' | 'markdown' | 'html';
      /**
       * The source text.
       */
      content: string;
      /**
       * The base for relative addresses in HTML and Markdown; default `COPYDESK_SITE_URL`.
       */
      baseUrl?: string | null;
    };

/**
 * The outcome for one of several articles.
 */
export interface BulkOutcome {
  /**
   * Of the article.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * The status that the same transition alone would have returned.
   * @example 409
   */
  status: number;
  /**
   * The article after the step, where it was taken.
   */
  article?: Article;
  /**
   * Why it was not.
   */
  problem?: Problem;
}

/**
 * The outcomes for several articles.
 */
export interface BulkOutcomes {
  /**
   * In the order of the request.
   *
   * @maxItems 100
   */
  items: BulkOutcome[];
}

/**
 * Who signs the article.
 */
export interface Byline {
  /**
   * As printed; default: the name of the person.
   * @example "Mara Lindqvist"
   */
  name: string;
  /**
   * The person as they are now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * Their part in it.
   */
  role: string;
}

/**
 * What a list shows of a published article.
 */
export interface Card {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * The part of an address that names it.
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
   * The article in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary: string | null;
  /**
   * The section it is filed in; null if none.
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
   * When it became public, in UTC.
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
 * The article that changed.
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
   * The address of its document, now or formerly.
   * @example "https://news.example/v1/content/articles/harbour-buys-a-crane?language=en"
   */
  url: string;
}

/**
 * A person, an organization or an indicator.
 */
export interface ChangedEntity {
  /**
   * What it is.
   */
  kind: 'person' | 'organization' | 'indicator';
  /**
   * Its id.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its slug at that time.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * Its name at that time.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * Those that lead to it now, or no longer do.
   *
   * @maxItems 100
   */
  formerly: FormerEntity[];
}

/**
 * A user as their colleagues know them.
 */
export interface Colleague {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-04f8-7996-8da7-63b7a969b102"
   */
  id: string;
  /**
   * As articles and comments show it.
   * @example "Mara Lindqvist"
   */
  name: string;
  /**
   * What they may do.
   * @example "editor"
   */
  role: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin';
}

/**
 * A remark on an article, on a passage or a fact of it, or a reply to another remark.
 */
export interface Comment {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * The article.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId: string;
  /**
   * Only its author may change it.
   * @example "Does the price include the rails?"
   */
  text: string;
  /**
   * The passage, carried along when the text changes. Given at the creation, and never changed.
   */
  anchor: AnchorProperties | null;
  /**
   * A quote or a statistic of the article. Given at the creation, and never changed.
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  factId: string | null;
  /**
   * The comment that it replies to, which is no reply itself. Given at the creation, and never changed. A reply opens what was resolved.
   * @example "0198c2f0-c44b-7b2f-8d51-6909dab78ae0"
   */
  replyTo: string | null;
  /**
   * The users that it is for; each must be active.
   *
   * @maxItems 100
   */
  mentions: string[];
  /**
   * Whether it is done. For a reply, always that of the comment that it replies to.
   */
  resolved: boolean;
  /**
   * Who resolved it.
   */
  resolvedBy: UserReference | null;
  /**
   * When it was resolved, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  resolvedAt: string | null;
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
   * Its author.
   */
  createdBy: UserReference;
}

/**
 * What the article compares the value with.
 */
export interface Comparison {
  /**
   * What it is compared with.
   */
  basis: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  /**
   * The direction in which the value moved.
   */
  direction: 'up' | 'down' | 'unchanged' | null;
  /**
   * The change in percent, without a sign; see `direction`.
   * @example "5"
   */
  changePercent: string | null;
  /**
   * The change, in the unit of the value.
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
 * A published article as frontends fetch it: complete and ready to show.
 */
export interface ContentArticle {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * The part of an address that names it.
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
   * The article in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary: string | null;
  /**
   * The section it is filed in; null if none.
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
   * When it became public, in UTC.
   * @example "2026-04-10T10:00:00.000Z"
   */
  publishedAt: string;
  /**
   * When what readers see was last changed, in UTC; never before `publishedAt`.
   * @example "2026-04-11T09:30:00.000Z"
   */
  updatedAt: string;
  /**
   * The page where readers find it, made from `COPYDESK_ARTICLE_URL`. If that is not set, the address of this document.
   * @example "https://news.example/en/harbour-buys-a-crane"
   */
  url: string;
  /**
   * The page that search engines should show instead, if there is one.
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
   * Any words by which to find it.
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
   * The body as HTML. All its text is escaped.
   * @example "<p>The port of Lindhaven will spend 4.2 million euros ($4.6 million) on a crane this year, 5 percent more than it spent on equipment in 2025.</p>\n<p>“It lifts twice as much as the old one,” <strong>Ines Holm</strong>, the harbour master, said on Friday.</p>\n<table>\n<caption>Cranes in the port of Lindhaven</caption>\n<thead>\n<tr><th scope=\"col\">Year</th><th scope=\"col\">Cranes</th></tr>\n</thead>\n<tbody>\n<tr><th scope=\"row\">2025</th><td>3</td></tr>\n<tr><th scope=\"row\">2026</th><td>4</td></tr>\n</tbody>\n</table>"
   */
  bodyHtml: string;
  /**
   * People who are mentioned or quoted, or give a figure.
   *
   * @maxItems 1000
   */
  people: PublicPerson[];
  /**
   * Organizations that are mentioned, speak, give a figure, or are the source.
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
   * What was wrong or has changed since it was first published, in the order published.
   *
   * @maxItems 1000
   */
  corrections: PublicCorrection[];
  /**
   * The published articles that translate it, or that it translates.
   *
   * @maxItems 1000
   */
  translations: Translation[];
}

/**
 * A change of what readers see.
 */
export interface ContentChange {
  /**
   * The id of the change. Ignore a change that you have already seen.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * What happened.
   * @example "article.published"
   */
  kind:
    | 'article.published'
    | 'article.updated'
    | 'article.corrected'
    | 'article.withdrawn'
    | 'person.merged'
    | 'organization.merged'
    | 'indicator.merged'
    | 'person.unmerged'
    | 'organization.unmerged'
    | 'indicator.unmerged';
  /**
   * When readers first saw it.
   * @example "2026-04-11T09:30:00.000Z"
   */
  at: string;
  /**
   * The revision of the article, if it is about one. A name that it shows may change without a new one.
   * @example 5
   */
  revision: number | null;
  /**
   * The article; null if it is about something else.
   */
  article: ChangedArticle | null;
  /**
   * What people, organizations or indicators were merged into, or separated from again.
   */
  entity: ChangedEntity | null;
}

/**
 * A page of changes, in the order in which they became visible.
 */
export interface ContentChanges {
  /**
   * The oldest first.
   *
   * @maxItems 1000
   */
  items: ContentChange[];
  /**
   * Send it to get what comes after these. It is unchanged if there is nothing new.
   * @example "412"
   */
  cursor: string;
  /**
   * Whether there are more now.
   */
  hasMore: boolean;
}

/**
 * A correction with the article that it is about.
 */
export interface ContentCorrection {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-3462-77e3-8242-f2ca21f54095"
   */
  id: string;
  /**
   * `correction`: something was wrong; `clarification`: it could be misread; `update`: it has changed.
   */
  kind: 'correction' | 'clarification' | 'update';
  /**
   * What was wrong, and what is right.
   * @example "An earlier version gave the price of the crane as 42 million euros. It is 4.2 million."
   */
  text: string;
  /**
   * When it was published, in UTC.
   * @example "2026-04-11T09:00:00.000Z"
   */
  at: string;
  /**
   * The quote or statistic that it is about, if it is about one.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  factId: string | null;
  /**
   * What was printed.
   * @example "42 million euros"
   */
  was: string | null;
  /**
   * What is right.
   * @example "4.2 million euros"
   */
  is: string | null;
  /**
   * Which article was corrected.
   */
  article: CorrectedArticle;
}

/**
 * An indicator that a public document states a value of.
 */
export interface ContentIndicator {
  /**
   * The same id in every document that shows it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * The present name. A quote keeps the name of its time.
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
 * A statement of a value in the series of its indicator, with the article that it appears in.
 */
export interface ContentObservation {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * Rises when the statistic changes.
   * @example 4
   */
  revision: number;
  /**
   * The article that states it.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * What it measures; null if the article does not say.
   */
  indicator: PublicIndicator | null;
  /**
   * The place that it is about, if any.
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
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel: string | null;
  /**
   * Observed, estimated, or about the future.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions: PublicConversion[];
  /**
   * What the article compares it with; null if nothing.
   */
  comparison: PublicComparison | null;
  /**
   * For a percentage: of what; else null.
   */
  share: PublicShare | null;
  /**
   * Who gave the number; null if nobody is named.
   */
  attribution: PublicAttribution | null;
  /**
   * Where it appears in the body.
   *
   * @maxItems 100
   */
  anchors: PublicAnchor[];
  /**
   * Where it was published; the anchors point into its body.
   */
  article: FactSource;
  /**
   * When the statement became public; `article.publishedAt` is when its article did.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt: string;
  /**
   * Whether a later statement of the same nature, place, source, unit and period replaces it.
   * @example false
   */
  superseded: boolean;
}

/**
 * An organization that a public document shows.
 */
export interface ContentOrganization {
  /**
   * The same id in every document that shows it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * The present name. A quote keeps the name of its time.
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
   * The organization it belongs to, if a public document shows that.
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
 * A target or a forecast, and what became of it.
 */
export interface ContentOutcome {
  /**
   * That of the target.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * The goal, plan or forecast; `attribution` names its source.
   */
  target: ContentObservation;
  /**
   * The latest actual of the same place and period; where there is none, one whose period begins within that of the target. Null if there is neither.
   */
  actual: ContentObservation | null;
  /**
   * `open`: the period lasts; `due`: it is over, and no actual is published; `met`, `missed`; `not-comparable`: see `reason`.
   */
  outcome: 'due' | 'met' | 'missed' | 'open' | 'not-comparable';
  /**
   * The actual minus the target, exactly, in the target's unit; for a range, its nearer end. Null unless both are numbers.
   * @example "-200000"
   */
  difference: string | null;
  /**
   * How it was judged, or why it cannot be, in a sentence.
   * @example "The actual is below the target."
   */
  reason: string;
}

/**
 * A person whom a public document shows.
 */
export interface ContentPerson {
  /**
   * The same id in every document that shows it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * The present name. A quote keeps the name of its time.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * Present if the name has such a part.
   * @example "Ines"
   */
  givenName: string | null;
  /**
   * Present if the name has such a part.
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
   * As the newsroom puts it.
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
   * The last day; null for a current position.
   * @example "2020"
   */
  to: string | null;
}

/**
 * A quote with the article that it appears in.
 */
export interface ContentQuote {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  id: string;
  /**
   * Whether these are the speaker's own words.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text: string;
  /**
   * Who said it; null if nobody is named.
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
   * The language of the words; null means that of the article.
   * @example "en"
   */
  language: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated: boolean;
  /**
   * Where it appears in the body.
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
   * The same id in every document that shows it.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * The present name. A quote keeps the name of its time.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * Its order among its siblings.
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
 * A statistic with the article that it appears in.
 */
export interface ContentStatistic {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * Rises when the statistic changes.
   * @example 4
   */
  revision: number;
  /**
   * The article that states it.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * What it measures; null if the article does not say.
   */
  indicator: PublicIndicator | null;
  /**
   * The place that it is about, if any.
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
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel: string | null;
  /**
   * Observed, estimated, or about the future.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions: PublicConversion[];
  /**
   * What the article compares it with; null if nothing.
   */
  comparison: PublicComparison | null;
  /**
   * For a percentage: of what; else null.
   */
  share: PublicShare | null;
  /**
   * Who gave the number; null if nobody is named.
   */
  attribution: PublicAttribution | null;
  /**
   * Where it appears in the body.
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
   * A unit that differs from that of the value.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "$4.6 million"
   */
  asPrinted: string | null;
}

/**
 * The article that a correction is about.
 */
export interface CorrectedArticle {
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
}

/**
 * A statement to readers about what was wrong or has changed (schema.org CorrectionComment).
 */
export interface Correction {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * The revision of the article that it was written in.
   * @example 6
   */
  revision: number;
  /**
   * `correction`: something was wrong; `clarification`: it could be misread; `update`: it has changed.
   */
  kind: 'correction' | 'clarification' | 'update';
  /**
   * The text that readers see.
   * @example "An earlier version gave the price of the crane as 42 million euros. It is 4.2 million."
   */
  text: string;
  /**
   * The quote or statistic that it is about; null if it is about a passage, or the whole article.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  factId: string | null;
  /**
   * The passage that it is about, as it stood then; null if it is about a fact, or the whole article.
   */
  anchor: AnchorProperties | null;
  /**
   * What was printed.
   * @example "42 million euros"
   */
  was: string | null;
  /**
   * What is right.
   * @example "4.2 million euros"
   */
  is: string | null;
  /**
   * When it was written, in UTC.
   * @example "2026-04-11T09:00:00.000Z"
   */
  at: string;
  /**
   * Who wrote it.
   */
  by: UserReference;
  /**
   * Who published it; null until somebody does.
   */
  approvedBy: UserReference | null;
  /**
   * When readers saw it first, or will see it: under an embargo, at its end. Null while it is not published.
   * @example "2026-04-11T09:30:00.000Z"
   */
  approvedAt: string | null;
}

/**
 * A correction of what was printed in several places, with every use.
 */
export interface CorrectionBatch {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-4bb2-74ef-8c96-41afc5ded1ca"
   */
  id: string;
  /**
   * Moves with each decision.
   * @example 1
   */
  revision: number;
  /**
   * What is corrected.
   * @example "statistic"
   */
  correctedKind: 'statistic' | 'quote' | 'person' | 'organization';
  /**
   * Of what is corrected.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  correctedId: string;
  /**
   * A merge patch: of a statistic or a quote what is to be changed of it; of a person `name` and `title`, of an organization `name`.
   */
  changes: {
    [k: string]: unknown;
  };
  /**
   * What kind of correction it is.
   * @example "correction"
   */
  kind: 'correction' | 'clarification' | 'update';
  /**
   * The text that readers see.
   * @example "An earlier version gave the price of the crane as 42 million euros. It is 4.2 million."
   */
  text: string;
  /**
   * How many of the items are open.
   * @example 1
   */
  open: number;
  /**
   * Every use, as it was found when the batch was made.
   *
   * @maxItems 1000
   */
  items: BatchItem[];
  /**
   * How many more there are in unpublished articles of sections that you may not read.
   * @example 3
   */
  hidden?: number;
  /**
   * When, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * Who made it.
   */
  createdBy: UserReference;
  /**
   * When what was corrected became public; null while it is not.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt: string | null;
  /**
   * Who published it.
   */
  publishedBy: UserReference | null;
}

/**
 * Something that has a name, as of now.
 */
export interface CountedName {
  /**
   * Its identifier.
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  id: string;
  /**
   * The part of an address that names it.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * Its name.
   * @example "Ines Holm"
   */
  name: string;
}

/**
 * Where a fact appears in the text (W3C Web Annotation: a text position selector and a text quote selector).
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
   * The words: exactly those of the text, unless detached. A write may differ in quotation marks, apostrophes, hyphens, minus signs, characters without width, and spaces.
   * @example "4.2 million euros"
   */
  exact: string;
  /**
   * `detached` if the words were edited away, else absent. Block and offsets then say where the words were.
   */
  state?: 'attached' | 'detached' | null;
}

/**
 * An API token for a program. It may do what both it and its owner may, as of now.
 */
export interface CreateApiToken {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * What it is for.
   * @example "Import of the archive"
   */
  name: string;
  /**
   * The token. It is shown only in the answer to its creation.
   * @example "copydesk_Vv0kq…"
   */
  token?: string | null;
  /**
   * What the token begins with, to recognise it by; null where the configuration sets it.
   * @example "copydesk_Vv0kq3aX"
   */
  prefix?: string | null;
  /**
   * The most that it may do; null: everything that its owner may.
   * @example "reporter"
   */
  role?: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin' | null;
  /**
   * The sections that it is limited to; null: those of its owner.
   *
   * @maxItems 100
   */
  sections?: string[] | null;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it ends; null: never.
   * @example "2199-01-01T00:00:00.000Z"
   */
  expiresAt?: string | null;
  /**
   * When it was last used, to within an hour.
   * @example "2026-04-11T09:30:00.000Z"
   */
  lastUsedAt?: string | null;
  /**
   * The user for whom it acts.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  ownerId?: string | null;
}

/**
 * An article with all its facts: written, revised and published as one (schema.org NewsArticle).
 */
export interface CreateArticle {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Only transitions change it.
   */
  status?: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn' | null;
  /**
   * The status of the working copy, if that is newer than the live revision; else null.
   */
  workingStatus?: 'draft' | 'in-review' | 'approved' | 'scheduled' | null;
  /**
   * The working copy is newer than what readers see.
   */
  hasUnpublishedChanges?: boolean | null;
  /**
   * The revision that is scheduled.
   */
  scheduledRevision?: number | null;
  /**
   * The transitions that you may take now. Of a past revision, none.
   *
   * @maxItems 100
   */
  allowedActions?:
    | (
        | 'submit'
        | 'approve'
        | 'reject'
        | 'publish'
        | 'schedule'
        | 'unschedule'
        | 'withdraw'
        | 'reopen'
        | 'revert'
      )[]
    | null;
  /**
   * A step that you could take if a reason did not prevent it.
   *
   * @maxItems 1000
   */
  blockedActions?: BlockedAction[] | null;
  /**
   * Unique in its language; default: made from the headline.
   * @example "harbour-buys-a-crane"
   */
  slug?: string | null;
  /**
   * BCP 47; default: the newsroom's language.
   * @example "en"
   */
  language?: string | null;
  /**
   * The article that this one translates.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  translationOf?: string | null;
  /**
   * The only property that an article must have.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * A word or a few above the headline.
   * @example "Port"
   */
  kicker?: string | null;
  /**
   * The article in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary?: string | null;
  /**
   * The section it is filed in; null if none yet.
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
   * Any words by which to find it.
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
   * The user who works on it; must be active.
   * @example "0198c2f0-04f8-7996-8da7-63b7a969b102"
   */
  assigneeId?: string | null;
  /**
   * When the work on it is due. Readers never see it.
   * @example "2026-04-11T09:30:00.000Z"
   */
  dueAt?: string | null;
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
   * It stays hidden from readers until then, even if it is published.
   * @example "2026-04-11T09:30:00.000Z"
   */
  embargoUntil?: string | null;
  /**
   * When it is scheduled for publication; null if it is not.
   * @example "2026-04-11T09:30:00.000Z"
   */
  scheduledFor?: string | null;
  /**
   * When it first became public; null if it never was.
   * @example "2026-04-11T09:30:00.000Z"
   */
  firstPublishedAt?: string | null;
  /**
   * When its current or last publication became public: the time of publishing, or the end of the embargo if that is later. Null if it never was public.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt?: string | null;
  /**
   * The revision that readers see; null if they see none.
   */
  liveRevision?: number | null;
  /**
   * Statements to readers about what was wrong or has changed, in the order written.
   *
   * @maxItems 1000
   */
  corrections?: Correction[] | null;
  /**
   * The sign-off of the whole article; null if there is none.
   */
  signOff?: SignOff | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Only in the answer to `?merge=auto`: what this write and others changed since the revision in `If-Match`. Names of properties, and pointers to blocks and facts by their ids. Empty if nothing had to be merged.
   */
  merged?: string[] | null;
  /**
   * Only in the answer to a publication: what changed for readers without a correction.
   *
   * @maxItems 1000
   */
  correctionSuggested?: PrintedChange[] | null;
  /**
   * Only in the answer to a write of an HTML or Markdown body, and only if something was not kept.
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
   * The organization as it is now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * As printed; default: the name of the organization.
   * @example "Coast Press"
   */
  name?: string | null;
  /**
   * The address there.
   * @example "https://press.example/harbour-buys-a-crane"
   */
  url?: string | null;
  /**
   * When it was published there: EDTF date.
   * @example "2026-04-10"
   */
  publishedOn?: string | null;
}

/**
 * Who gave the number: a person, an organization, or just a description.
 */
export interface CreateAttribution {
  /**
   * The person as they are now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * The organization as it is now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * As printed; default: the name of the person or organization.
   * @example "Port of Lindhaven"
   */
  name?: string | null;
}

/**
 * A request for the same transition of several articles.
 */
export interface CreateBulkTransition {
  /**
   * The transition of each.
   */
  action:
    | 'submit'
    | 'approve'
    | 'reject'
    | 'publish'
    | 'schedule'
    | 'unschedule'
    | 'withdraw'
    | 'reopen'
    | 'revert';
  /**
   * The reason; stored with each transition.
   */
  note?: string | null;
  /**
   * When readers are to get them. Only for `schedule`.
   * @example "2026-04-11T09:30:00.000Z"
   */
  at?: string | null;
  /**
   * At most 100, which take the step in this order.
   *
   * @maxItems 100
   */
  articles: CreateNamedArticle[];
}

/**
 * Who signs the article.
 */
export interface CreateByline {
  /**
   * As printed; default: the name of the person.
   * @example "Mara Lindqvist"
   */
  name?: string | null;
  /**
   * The person as they are now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * Their part in it.
   */
  role?: string | null;
}

/**
 * A new password, with the token of a one-time link or with the present password.
 */
export interface CreateChosenPassword {
  /**
   * Of the one-time link.
   * @example "copydesk_reset_Vv0kq…"
   */
  token?: string | null;
  /**
   * The present password; without a link.
   * @example "tide tables for Lindhaven"
   */
  current?: string | null;
  /**
   * The new one: at least 12 characters, and not one that everybody tries.
   * @example "tide tables for Lindhaven"
   */
  password: string;
}

/**
 * A remark on an article, on a passage or a fact of it, or a reply to another remark.
 */
export interface CreateComment {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * Only its author may change it.
   * @example "Does the price include the rails?"
   */
  text: string;
  /**
   * The passage, carried along when the text changes. Given at the creation, and never changed.
   */
  anchor?: CreateAnchorProperties | null;
  /**
   * A quote or a statistic of the article. Given at the creation, and never changed.
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  factId?: string | null;
  /**
   * The comment that it replies to, which is no reply itself. Given at the creation, and never changed. A reply opens what was resolved.
   * @example "0198c2f0-c44b-7b2f-8d51-6909dab78ae0"
   */
  replyTo?: string | null;
  /**
   * The users that it is for; each must be active.
   *
   * @maxItems 100
   */
  mentions?: string[] | null;
  /**
   * Whether it is done. For a reply, always that of the comment that it replies to.
   */
  resolved?: boolean | null;
  /**
   * Who resolved it.
   */
  resolvedBy?: UserReference | null;
  /**
   * When it was resolved, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  resolvedAt?: string | null;
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
   * Its author.
   */
  createdBy?: UserReference | null;
}

/**
 * What the article compares the value with.
 */
export interface CreateComparison {
  /**
   * What it is compared with.
   */
  basis: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  /**
   * The direction in which the value moved.
   */
  direction?: 'up' | 'down' | 'unchanged' | null;
  /**
   * The change in percent, without a sign; see `direction`.
   * @example "5"
   */
  changePercent?: string | null;
  /**
   * The change, in the unit of the value.
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
   * A unit that differs from that of the value.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "$4.6 million"
   */
  asPrinted?: string | null;
}

/**
 * A statement to readers about what was wrong or has changed (schema.org CorrectionComment).
 */
export interface CreateCorrection {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * The revision of the article that it was written in.
   * @example 6
   */
  revision?: number | null;
  /**
   * `correction`: something was wrong; `clarification`: it could be misread; `update`: it has changed.
   */
  kind?: 'correction' | 'clarification' | 'update' | null;
  /**
   * The text that readers see.
   * @example "An earlier version gave the price of the crane as 42 million euros. It is 4.2 million."
   */
  text: string;
  /**
   * The quote or statistic that it is about; null if it is about a passage, or the whole article.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  factId?: string | null;
  /**
   * The passage that it is about, as it stood then; null if it is about a fact, or the whole article.
   */
  anchor?: CreateAnchorProperties | null;
  /**
   * What was printed.
   * @example "42 million euros"
   */
  was?: string | null;
  /**
   * What is right.
   * @example "4.2 million euros"
   */
  is?: string | null;
  /**
   * When it was written, in UTC.
   * @example "2026-04-11T09:00:00.000Z"
   */
  at?: string | null;
  /**
   * Who wrote it.
   */
  by?: UserReference | null;
  /**
   * Who published it; null until somebody does.
   */
  approvedBy?: UserReference | null;
  /**
   * When readers saw it first, or will see it: under an embargo, at its end. Null while it is not published.
   * @example "2026-04-11T09:30:00.000Z"
   */
  approvedAt?: string | null;
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
 * What statistics measure, independent of the place (schema.org StatisticalVariable).
 */
export interface CreateIndicator {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; default: made from the name.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived?: boolean | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Other names. References find them too.
   *
   * @maxItems 100
   */
  aliases?: string[] | null;
  /**
   * The usual unit. Statistics may have others.
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
 * An API token for a program, of any user.
 */
export interface CreateIssuedToken {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * What it is for.
   * @example "Import of the archive"
   */
  name: string;
  /**
   * The token. It is shown only in the answer to its creation.
   * @example "copydesk_Vv0kq…"
   */
  token?: string | null;
  /**
   * What the token begins with, to recognise it by; null where the configuration sets it.
   * @example "copydesk_Vv0kq3aX"
   */
  prefix?: string | null;
  /**
   * The most that it may do; null: everything that its owner may.
   * @example "reporter"
   */
  role?: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin' | null;
  /**
   * The sections that it is limited to; null: those of its owner.
   *
   * @maxItems 100
   */
  sections?: string[] | null;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string | null;
  /**
   * When it ends; null: never.
   * @example "2199-01-01T00:00:00.000Z"
   */
  expiresAt?: string | null;
  /**
   * When it was last used, to within an hour.
   * @example "2026-04-11T09:30:00.000Z"
   */
  lastUsedAt?: string | null;
  /**
   * The user for whom it acts; yourself if it is left out.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  ownerId?: string | null;
}

/**
 * A person or an organization that is named in the text.
 */
export interface CreateMention {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * The person; null if it is an organization.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * The organization; null if it is a person.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * Where the name appears in the text.
   *
   * @maxItems 1000
   */
  anchors?: CreateAnchorProperties[] | null;
}

/**
 * An article of a request for several, with the revision that was read.
 */
export interface CreateNamedArticle {
  /**
   * Of the article.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * The revision that you read.
   * @example 4
   */
  revision: number;
}

/**
 * What a link to a preview is to show, and for how long.
 */
export interface CreateNewPreviewLink {
  /**
   * The revision to show. Default: the working copy, as it is when somebody opens the link.
   * @example 4
   */
  revision?: number | null;
  /**
   * The number of seconds until it expires: from a minute to 30 days.
   * @example 86400
   */
  expiresIn?: number | null;
}

/**
 * A one-time code.
 */
export interface CreateOneTimeCode {
  /**
   * The code that the app shows, or a recovery code.
   * @example "492039"
   */
  code: string;
}

/**
 * A government, a company, or another organization that is named (schema.org Organization).
 */
export interface CreateOrganization {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; default: made from the name.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived?: boolean | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * A short form. References find it too.
   * @example "PLA"
   */
  acronym?: string | null;
  /**
   * Other names. References find them too.
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
   * The country where it is located: ISO 3166-1, two capitals.
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
 * A person who is quoted or named, or gives a number (schema.org Person).
 */
export interface CreatePerson {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; default: made from the name.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived?: boolean | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Other names. References find them too.
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
   * Present and former positions, in the order written.
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
   * The portrait: an uploaded file.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  imageAssetId?: string | null;
}

/**
 * A person's title at an organization over a period (schema.org OrganizationRole).
 */
export interface CreatePosition {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * As the organization gives it.
   * @example "harbour master"
   */
  title: string;
  /**
   * The organization; null if the title belongs to none.
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
   * EDTF date; null if the beginning is unknown.
   * @example "2021-03"
   */
  from?: string | null;
  /**
   * EDTF date; null while the position is held, or if the end is unknown.
   */
  to?: string | null;
}

/**
 * Somebody who has an article open.
 */
export interface CreatePresence {
  /**
   * Who it is.
   */
  user?: UserReference | null;
  /**
   * What they are doing. It blocks nobody.
   * @example "editing"
   */
  state: 'editing' | 'reading';
  /**
   * Since when, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  since?: string | null;
}

/**
 * Words of a speaker (schema.org Quotation), anchored to their passage.
 */
export interface CreateQuote {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article; required when a single quote is created.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * `direct`: word for word; `indirect`: in the article's words; `mixed`: partly word for word.
   */
  kind?: 'direct' | 'indirect' | 'mixed' | null;
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text: string;
  /**
   * Who said it; null if nobody is named.
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
   * The language of the words; default: that of the article.
   * @example "en"
   */
  language?: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated?: boolean | null;
  /**
   * Where it appears in the text; several if the quote is split.
   *
   * @maxItems 100
   */
  anchors?: CreateAnchorProperties[] | null;
  /**
   * The sign-off of the quote; null if there is none.
   */
  signOff?: SignOff | null;
  /**
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
}

/**
 * An editor's answer to a contradiction.
 */
export interface CreateRequestedAnswer {
  /**
   * `supersedes`: this statement takes the place of the other; `superseded-by`: the other of this; `different-definition`: they do not measure the same; `both-stand`: both are right, or nobody can say which.
   */
  answer: 'supersedes' | 'superseded-by' | 'different-definition' | 'both-stand';
  /**
   * Why; stored with the answer.
   * @example "The port has revised its figure."
   */
  note?: string | null;
}

/**
 * A correction of what was printed in several places.
 */
export interface CreateRequestedBatch {
  /**
   * A merge patch: of a statistic or a quote what is to be changed of it; of a person `name` and `title`, of an organization `name`.
   */
  changes: {
    [k: string]: unknown;
  };
  /**
   * The text that readers see.
   * @example "An earlier version gave the price of the crane as 42 million euros. It is 4.2 million."
   */
  text: string;
  /**
   * `correction`: something was wrong; `clarification`: it could be misread; `update`: it has changed.
   */
  kind?: 'correction' | 'clarification' | 'update' | null;
}

/**
 * A request to merge records into this one.
 */
export interface CreateRequestedMerge {
  /**
   * The records to merge into this one, at most 20.
   *
   * @maxItems 100
   */
  from: string[];
  /**
   * For single properties, the record whose value is kept. By default the value of this record is kept, or else the first that there is; lists are joined.
   */
  take?: {
    [k: string]: string;
  } | null;
  /**
   * Reports what would happen, and changes nothing.
   */
  dryRun?: boolean | null;
}

/**
 * Somebody's word that something is right.
 */
export interface CreateRequestedSignOff {
  /**
   * How it was checked.
   * @example "listened to the recording"
   */
  how: string;
  /**
   * What it was checked against.
   * @example "recording of the press conference, 00:12:40"
   */
  source?: string | null;
  /**
   * Anything else.
   * @example "The harbour master agreed to be quoted."
   */
  note?: string | null;
}

/**
 * A request for a workflow transition.
 */
export interface CreateRequestedTransition {
  /**
   * One of `allowedActions`.
   */
  action:
    | 'submit'
    | 'approve'
    | 'reject'
    | 'publish'
    | 'schedule'
    | 'unschedule'
    | 'withdraw'
    | 'reopen'
    | 'revert';
  /**
   * The reason; stored with the transition.
   */
  note?: string | null;
  /**
   * When readers are to get it; in the future. Only for `schedule`, which needs it.
   * @example "2026-04-12T04:00:00.000Z"
   */
  at?: string | null;
  /**
   * Takes the step although checks found errors. Only for steps that run checks; needs a `note` and the permission `articles.override`.
   */
  override?: boolean | null;
  /**
   * Why readers get no correction of a printed quote or figure that has changed. Only for `publish`.
   * @example "A typing error, an hour after publication."
   */
  silentFix?: string | null;
  /**
   * When readers first read it, if that was earlier and elsewhere. Must be in the past. Only for `publish`, and only with the permission `articles.backdate`.
   * @example "2009-03-14T06:00:00.000Z"
   */
  firstPublishedAt?: string | null;
}

/**
 * A part of the newsroom, such as Business; sections form a tree.
 */
export interface CreateSection {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; default: made from the name.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived?: boolean | null;
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
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * Its parent section; null at the top.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId?: string | null;
  /**
   * The same as parentId, or a name that is matched or created.
   */
  parent?: Reference | null;
  /**
   * Its order among its siblings; default: the last.
   * @example 2
   */
  position?: number | null;
}

/**
 * What the value, a percentage, is a part of.
 */
export interface CreateShare {
  /**
   * The whole.
   * @example "total investment"
   */
  of: string;
}

/**
 * A sign-in.
 */
export interface CreateSignIn {
  /**
   * The e-mail address, in either case.
   * @example "mara@newsroom.example"
   */
  email: string;
  /**
   * The password.
   * @example "tide tables for Lindhaven"
   */
  password: string;
  /**
   * A one-time code, or a recovery code, of somebody who uses them.
   * @example "492039"
   */
  code?: string | null;
}

/**
 * Who said it: a person, an organization, or just a description. Title and organization are those at the time of the quote.
 */
export interface CreateSpeaker {
  /**
   * The person as they are now; null if unknown.
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * As printed; default: the name of the person or organization.
   * @example "Ines Holm"
   */
  name?: string | null;
  /**
   * The title at the time of the quote; default: the position on `saidOn`, if known.
   * @example "harbour master"
   */
  title?: string | null;
  /**
   * The organization that spoke, or that the person spoke for.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * The organization's name at the time of the quote.
   * @example "Port of Lindhaven"
   */
  organizationName?: string | null;
}

/**
 * One stated value of an indicator (schema.org Observation), anchored to its passage.
 */
export interface CreateStatistic {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article; required when a single statistic is created.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * What it measures; null if the article does not say.
   */
  indicator?: Reference | null;
  /**
   * The same as `indicator`.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  indicatorId?: string | null;
  /**
   * The place that it is about, if any.
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
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period?: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel?: string | null;
  /**
   * Observed, estimated, or about the future.
   */
  nature?: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan' | null;
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions?: CreateConversion[] | null;
  /**
   * What the article compares it with; null if nothing.
   */
  comparison?: CreateComparison | null;
  /**
   * For a percentage: of what; else null.
   */
  share?: CreateShare | null;
  /**
   * Who gave the number; null if nobody is named.
   */
  attribution?: CreateAttribution | null;
  /**
   * Where it appears in the text.
   *
   * @maxItems 100
   */
  anchors?: CreateAnchorProperties[] | null;
  /**
   * The sign-off of the statistic; null if there is none.
   */
  signOff?: SignOff | null;
  /**
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
}

/**
 * Somebody who works in the newsroom.
 */
export interface CreateUser {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * As articles and comments show it.
   * @example "Mara Lindqvist"
   */
  name: string;
  /**
   * By which they sign in; unique, in lower case. Null for somebody who cannot sign in by password.
   * @example "mara@newsroom.example"
   */
  email?: string | null;
  /**
   * A new password: at least 12 characters, and not one that everybody tries. Ends all their sessions.
   * @example "tide tables for Lindhaven"
   */
  password?: string | null;
  /**
   * What they may do.
   * @example "editor"
   */
  role: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin';
  /**
   * The sections that they are limited to; null is no limit. Administrators have none.
   *
   * @maxItems 100
   */
  sections?: string[] | null;
  /**
   * A suspended user cannot sign in, and their sessions and tokens are refused.
   * @example "active"
   */
  status?: 'active' | 'suspended' | null;
  /**
   * The language that they work in: BCP 47. Null is that of the newsroom.
   * @example "en"
   */
  language?: string | null;
  /**
   * The time zone that they work in: a name of the IANA database. Null is that of the newsroom.
   * @example "Europe/Copenhagen"
   */
  timeZone?: string | null;
  /**
   * Whether they sign in with one-time codes beside the password.
   * @example false
   */
  oneTimeCodes?: boolean | null;
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
 * A merge that was done.
 */
export interface DoneMerge {
  /**
   * The merge, by which it can be undone.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Until when it can be undone.
   * @example "2026-05-10T10:30:00.000Z"
   */
  undoUntil: string;
}

/**
 * Something similar to what was just created. A hint, not a refusal.
 */
export interface DuplicateHint {
  /**
   * The id of the existing record.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its name, or the headline of an article.
   * @example "Inès Holm"
   */
  name: string;
  /**
   * What all of them share; case and accents are ignored.
   */
  because: 'same-name' | 'same-words' | 'similar-name' | 'same-headline';
}

/**
 * How many results have this value.
 */
export interface FacetValue {
  /**
   * The value for the filter, such as a slug, a language or a year.
   * @example "business"
   */
  value: string;
  /**
   * The label to show.
   * @example "Business"
   */
  name: string;
  /**
   * How many results have it.
   * @example 12
   */
  count: number;
}

/**
 * The article that a fact appears in.
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
   * The address where it is read.
   * @example "https://news.example/v1/content/articles/harbour-buys-a-crane?language=en"
   */
  url: string;
}

/**
 * A property that differs.
 */
export interface FieldDiffAnswer {
  /**
   * Its name.
   * @example "headline"
   */
  name: string;
  /**
   * Its value before.
   * @example "Harbour buys a crane"
   */
  before: {
    [k: string]: unknown;
  };
  /**
   * Its value after.
   * @example "Harbour buys a second crane"
   */
  after: {
    [k: string]: unknown;
  };
  /**
   * For a text that both have: the differences, word by word.
   *
   * @maxItems 2147483647
   */
  words?: WordRunAnswer[];
}

/**
 * Something that a check found.
 */
export interface Finding {
  /**
   * The same for the same finding, before and after the article is saved.
   * @example "0198c2f0-8bf1-7825-82cb-6dadd5f42fca"
   */
  id: string;
  /**
   * The check that found it.
   * @example "quote-not-verbatim"
   */
  code:
    | 'quote-not-verbatim'
    | 'unattributed-quote'
    | 'speaker-without-role'
    | 'speaker-mismatch'
    | 'anchor-detached'
    | 'number-mismatch'
    | 'number-unreadable'
    | 'conversion-implausible'
    | 'change-mismatch'
    | 'share-out-of-range'
    | 'contradicts'
    | 'period-missing'
    | 'period-mismatch'
    | 'target-in-the-past'
    | 'unlinked-name'
    | 'unmarked-quotation'
    | 'unmarked-number';
  /**
   * `error` blocks approval, scheduling and publication. The rules of the section may change the severity of a check.
   * @example "error"
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * What is wrong, for people.
   * @example "The words “It lifts twice as many as the old one” do not stand so in the passage of the quote."
   */
  message: string;
  /**
   * JSON pointer (RFC 6901) into the article.
   * @example "/quotes/0/text"
   */
  pointer: string;
  /**
   * The quote or statistic; null where it is about none, or about one that is not saved yet.
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  factId: string | null;
  /**
   * The passage; null where there is none.
   */
  anchor: AnchorProperties | null;
  /**
   * What was expected there; null if that is not known.
   * @example "It lifts twice as much as the old one"
   */
  expected: string | null;
  /**
   * What was found there instead.
   * @example "It lifts twice as many as the old one"
   */
  found: string | null;
  /**
   * A change that fixes it; null if no program can know one.
   */
  remedy: Remedy | null;
}

/**
 * What the checks find in an article.
 */
export interface Findings {
  /**
   * In the order of the text.
   *
   * @maxItems 100000
   */
  items: Finding[];
  /**
   * No error is among them.
   * @example false
   */
  publishable: boolean;
}

/**
 * A person, an organization or an indicator that another was merged into.
 */
export interface FormerEntity {
  /**
   * Its id.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its slug.
   * @example "i-holm"
   */
  slug: string;
}

/**
 * A result: an article as its card, a quote or a statistic with its article, a person or an organization. Properties that its type lacks are null.
 */
export interface FoundItem {
  /**
   * What it is.
   * @example "articles"
   */
  type: 'articles' | 'quotes' | 'statistics' | 'people' | 'organizations';
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * The name of an article, a person or an organization.
   * @example "harbour-buys-a-crane"
   */
  slug: string | null;
  /**
   * The id of a person or an organization.
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
   * For an article: plain text.
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
   * The section that the article is filed in.
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
   * The article of the quote or the statistic.
   */
  article: FactSource | null;
  /**
   * When the article became public, in UTC.
   * @example "2026-04-10T10:00:00.000Z"
   */
  publishedAt: string | null;
  /**
   * When the article was last changed, in UTC.
   * @example "2026-04-10T10:00:00.000Z"
   */
  updatedAt: string | null;
  /**
   * The passages with the words searched for.
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
   * Everything works; otherwise the answer is a 503.
   */
  status: 'ok';
}

/**
 * A passage that contains the words searched for.
 */
export interface Highlight {
  /**
   * The field that it is from.
   * @example "body"
   */
  field: 'headline' | 'name' | 'kicker' | 'summary' | 'text' | 'speaker' | 'body';
  /**
   * Escaped HTML, with `<mark>` around the words searched for.
   * @example "The port will buy a second <mark>crane</mark> in 2027."
   */
  html: string;
}

/**
 * A run of edits by one author, or any other revision. With `all=true`, a single revision.
 */
export interface HistoryEntry {
  /**
   * Its first revision.
   * @example 2
   */
  from?: number;
  /**
   * Its last revision.
   * @example 9
   */
  to?: number;
  /**
   * `fact`: a single quote or statistic was changed; `edit`: any other change of content, or both in one run.
   */
  cause: 'edit' | 'fact' | 'transition' | 'restore' | 'merge' | 'correction';
  /**
   * Top-level names of what changed in it.
   *
   * @maxItems 100
   */
  changed?: string[];
  /**
   * When its first revision was saved, in UTC.
   * @example "2026-04-10T10:05:00.000Z"
   */
  startedAt?: string;
  /**
   * When its last revision was saved, in UTC.
   * @example "2026-04-10T10:21:00.000Z"
   */
  endedAt?: string;
  /**
   * Who saved all of it.
   */
  by?: UserReference;
  /**
   * With `all=true`: its revision.
   */
  number?: number;
  /**
   * With `all=true`: the same as `changed`.
   *
   * @maxItems 100
   */
  changedFields?: string[];
  /**
   * With `all=true`: when it was saved, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt?: string;
  /**
   * With `all=true`: who saved it.
   */
  createdBy?: UserReference;
}

/**
 * What statistics measure, independent of the place (schema.org StatisticalVariable).
 */
export interface Indicator {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Unique; default: made from the name.
   */
  slug: string;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived: boolean;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Other names. References find them too.
   *
   * @maxItems 100
   */
  aliases: string[];
  /**
   * The usual unit. Statistics may have others.
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
 * A merge, or what it would do.
 */
export interface IndicatorMerge {
  /**
   * The merge; null if nothing was done.
   */
  merge: DoneMerge | null;
  /**
   * The properties in which they differed.
   *
   * @maxItems 100
   */
  fields: MergedField[];
  /**
   * What refers to the record that is left.
   */
  moved: MovedReferences;
  /**
   * The remaining record, as it is, or as it would be after the merge.
   */
  indicator: Indicator;
}

/**
 * What a statistic measures, with its present name.
 */
export interface IndicatorReference {
  /**
   * Of the indicator.
   * @example "0198c2f0-29d6-72f4-84c5-cd2cd4b9e190"
   */
  id: string;
  /**
   * The part of an address that names it.
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
 * Formatting on a range of a text. Neither end may split a character.
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
       * A link. Links do not overlap.
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
 * Who asks, and what they may do with what they sent.
 */
export interface Me {
  /**
   * The account.
   */
  user: User;
  /**
   * The role as of now: of an API token, the lesser of its own and that of its owner.
   * @example "editor"
   */
  role: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin';
  /**
   * The sections that you are limited to; null is no limit.
   *
   * @maxItems 100
   */
  sections: string[] | null;
  /**
   * What you may do.
   *
   * @maxItems 100
   */
  permissions: (
    | 'articles.read'
    | 'articles.create'
    | 'articles.edit'
    | 'articles.submit'
    | 'articles.approve'
    | 'articles.publish'
    | 'articles.backdate'
    | 'articles.override'
    | 'articles.correct'
    | 'articles.withdraw'
    | 'articles.bin'
    | 'articles.delete'
    | 'articles.sign-off'
    | 'articles.preview'
    | 'comments.write'
    | 'records.read'
    | 'records.create'
    | 'records.edit'
    | 'records.merge'
    | 'records.delete'
    | 'sections.write'
    | 'settings.read'
    | 'settings.write'
    | 'account.own'
    | 'users.manage'
    | 'tokens.manage'
    | 'audit.read'
    | 'system.read'
    | 'system.write'
  )[];
  /**
   * Those of `permissions` that cover only your own articles and those assigned to you.
   *
   * @maxItems 100
   */
  ownOnly: (
    | 'articles.read'
    | 'articles.create'
    | 'articles.edit'
    | 'articles.submit'
    | 'articles.approve'
    | 'articles.publish'
    | 'articles.backdate'
    | 'articles.override'
    | 'articles.correct'
    | 'articles.withdraw'
    | 'articles.bin'
    | 'articles.delete'
    | 'articles.sign-off'
    | 'articles.preview'
    | 'comments.write'
    | 'records.read'
    | 'records.create'
    | 'records.edit'
    | 'records.merge'
    | 'records.delete'
    | 'sections.write'
    | 'settings.read'
    | 'settings.write'
    | 'account.own'
    | 'users.manage'
    | 'tokens.manage'
    | 'audit.read'
    | 'system.read'
    | 'system.write'
  )[];
  /**
   * The language to work in: BCP 47.
   * @example "en"
   */
  language: string;
  /**
   * The time zone to work in.
   * @example "Europe/Copenhagen"
   */
  timeZone: string;
}

/**
 * A person or an organization that is named in the text.
 */
export interface Mention {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * The person; null if it is an organization.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * The organization; null if it is a person.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * Where the name appears in the text.
   *
   * @maxItems 1000
   */
  anchors: AnchorProperties[];
}

/**
 * A merge of people, organizations or indicators.
 */
export interface Merge {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * 2 once it was undone.
   * @example 1
   */
  revision: number;
  /**
   * What was merged.
   * @example "person"
   */
  kind: 'person' | 'organization' | 'indicator';
  into: MergeTarget;
  /**
   * What was merged into it.
   *
   * @maxItems 20
   */
  from: MergedRecord[];
  /**
   * The references that it moved there.
   */
  moved: MovedReferences;
  /**
   * When.
   * @example "2026-04-11T09:30:00.000Z"
   */
  at: string;
  /**
   * By whom.
   */
  by: MergingUser;
  /**
   * Until when it can be undone.
   * @example "2026-05-10T10:30:00.000Z"
   */
  undoUntil: string;
  /**
   * When it was undone.
   * @example "2026-04-11T09:30:00.000Z"
   */
  undoneAt: string | null;
  /**
   * Who undid it.
   */
  undoneBy: MergingUser | null;
}

/**
 * The record that is left.
 */
export interface MergeTarget {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its name at that time.
   * @example "Ines Holm"
   */
  name: string;
}

/**
 * A property in which the merged records differed.
 */
export interface MergedField {
  /**
   * The property.
   * @example "name"
   */
  name: string;
  /**
   * The value that it has now.
   * @example "Ines Holm"
   */
  kept: {
    [k: string]: unknown;
  };
  /**
   * The values of the others.
   *
   * @maxItems 21
   */
  others: OtherValue[];
}

/**
 * A record as it was when it was merged.
 */
export interface MergedRecord {
  /**
   * Its id, which now leads to the remaining record.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its slug, which now leads there too.
   * @example "i-holm"
   */
  slug: string;
  /**
   * Its name, which is an alias now.
   * @example "I. Holm"
   */
  name: string;
}

/**
 * Who merged.
 */
export interface MergingUser {
  /**
   * Of the user.
   * @example "0198c2f0-04f8-7996-8da7-63b7a969b102"
   */
  id: string;
  /**
   * Their present name.
   * @example "Administrator"
   */
  name: string;
}

/**
 * How many references were moved to the remaining record, by kind of user.
 */
export interface MovedReferences {
  /**
   * Articles, with everything in them.
   * @example 3
   */
  articles: number;
  /**
   * Quotes.
   * @example 2
   */
  quotes: number;
  /**
   * Statistics.
   * @example 1
   */
  statistics: number;
  /**
   * People, by their positions.
   * @example 0
   */
  people: number;
  /**
   * Organizations that belong to it.
   * @example 0
   */
  organizations: number;
}

/**
 * The settings of the newsroom.
 */
export interface Newsroom {
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * The publisher of its articles, the title of its feeds.
   * @example "The Harbour Post"
   */
  name: string;
  /**
   * A name of the IANA time zone database.
   * @example "Europe/Copenhagen"
   */
  timeZone: string;
  /**
   * BCP 47. The first is the newsroom's own: the default for articles.
   *
   * @maxItems 100
   */
  languages: string[];
  /**
   * Where its site shows things to readers.
   */
  site: SiteAddresses;
  /**
   * Its style.
   */
  style: Style;
  /**
   * What an article needs before its steps.
   */
  rules: NewsroomRules;
  /**
   * Settings that come from the environment and cannot be changed here. Of `languages`, only the first.
   *
   * @maxItems 100
   */
  fixed: string[];
}

/**
 * The rules of the newsroom, and how those of its sections differ.
 */
export interface NewsroomRules {
  /**
   * For all sections without a rule of their own.
   */
  default: Rules;
  /**
   * By section id, only what differs. null removes a rule, or all rules of a section.
   */
  sections: {
    [k: string]: {
      /**
       * `required`: only what was approved is published or scheduled.
       */
      approval?: 'required' | 'off' | null;
      /**
       * `required`: who wrote anything since the last publication, or the creation, may neither approve nor publish.
       */
      fourEyes?: 'required' | 'off' | null;
      /**
       * `required`: quotes and statistics are signed off before they are published.
       */
      signOff?: 'required' | 'off' | null;
      /**
       * Whether a public change of a printed quote or figure needs a correction.
       */
      corrections?: 'required' | 'suggested' | 'off' | null;
      /**
       * Findings that have another severity in this section.
       */
      checks?: {
        /**
         * A direct quote whose words are not in its passage.
         */
        'quote-not-verbatim'?: 'block' | 'warn' | 'off' | null;
        /**
         * A passage that states another number than the statistic.
         */
        'number-mismatch'?: 'block' | 'warn' | 'off' | null;
        /**
         * A passage whose number cannot be read.
         */
        'number-unreadable'?: 'block' | 'warn' | 'off' | null;
        /**
         * A fact whose passage was edited away.
         */
        'anchor-detached'?: 'block' | 'warn' | 'off' | null;
        /**
         * A direct quote without a speaker.
         */
        'unattributed-quote'?: 'block' | 'warn' | 'off' | null;
        /**
         * A person quoted without title or organization.
         */
        'speaker-without-role'?: 'block' | 'warn' | 'off' | null;
        /**
         * A sentence that attributes the quote to another person.
         */
        'speaker-mismatch'?: 'block' | 'warn' | 'off' | null;
        /**
         * Two conversions whose rates differ.
         */
        'conversion-implausible'?: 'block' | 'warn' | 'off' | null;
        /**
         * A stated change that does not follow from the values.
         */
        'change-mismatch'?: 'block' | 'warn' | 'off' | null;
        /**
         * A share below 0 or above 100 percent.
         */
        'share-out-of-range'?: 'block' | 'warn' | 'off' | null;
        /**
         * Another article that states another value.
         */
        contradicts?: 'block' | 'warn' | 'off' | null;
        /**
         * A statistic without a period.
         */
        'period-missing'?: 'block' | 'warn' | 'off' | null;
        /**
         * A sentence that names another period.
         */
        'period-mismatch'?: 'block' | 'warn' | 'off' | null;
        /**
         * A target whose period has ended.
         */
        'target-in-the-past'?: 'block' | 'warn' | 'off' | null;
        /**
         * A known name without a mention.
         */
        'unlinked-name'?: 'block' | 'warn' | 'off' | null;
        /**
         * Quoted text that no quote covers.
         */
        'unmarked-quotation'?: 'block' | 'warn' | 'off' | null;
        /**
         * A number that no statistic covers.
         */
        'unmarked-number'?: 'block' | 'warn' | 'off' | null;
      };
    } | null;
  };
}

/**
 * Parts of an HTML or Markdown body that blocks cannot hold. Words that readers see are never among them.
 */
export interface NotKeptPart {
  /**
   * link: without an address that can be stored, or without words · image, embed: without an address that can be stored, and the preview picture of a film · table: without words · drawing: SVG and canvas, except their words · formula: its layout, not its words · form: fields and buttons, not their words · list-number: outside the numbers that an item can have · script, style · hidden-text: what the page does not show · front-matter: data before a Markdown text.
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
 * A government, a company, or another organization that is named (schema.org Organization).
 */
export interface Organization {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Unique; default: made from the name.
   */
  slug: string;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived: boolean;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * A short form. References find it too.
   * @example "PLA"
   */
  acronym: string | null;
  /**
   * Other names. References find them too.
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
   * The country where it is located: ISO 3166-1, two capitals.
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
 * A merge, or what it would do.
 */
export interface OrganizationMerge {
  /**
   * The merge; null if nothing was done.
   */
  merge: DoneMerge | null;
  /**
   * The properties in which they differed.
   *
   * @maxItems 100
   */
  fields: MergedField[];
  /**
   * What refers to the record that is left.
   */
  moved: MovedReferences;
  /**
   * The remaining record, as it is, or as it would be after the merge.
   */
  organization: Organization;
}

/**
 * The value that a property had in another of the merged records.
 */
export interface OtherValue {
  /**
   * The record.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its value.
   * @example "I. Holm"
   */
  value: {
    [k: string]: unknown;
  };
}

/**
 * A mention, a quote or a statistic that differs.
 */
export interface PartDiffAnswer {
  /**
   * Its id.
   * @example "b4"
   */
  id: string;
  /**
   * `moved`: the same, in another place.
   * @example "changed"
   */
  change: 'added' | 'removed' | 'changed' | 'moved';
  /**
   * Its place among the others changed; it may have changed as well.
   */
  moved: boolean;
  /**
   * The element before; null if it was not there.
   */
  before: {
    [k: string]: unknown;
  } | null;
  /**
   * The element after; null if it is not there.
   */
  after: {
    [k: string]: unknown;
  } | null;
  /**
   * For one that changed: the properties that differ.
   *
   * @maxItems 1000
   */
  fields: FieldDiffAnswer[];
}

/**
 * A person who is quoted or named, or gives a number (schema.org Person).
 */
export interface Person {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Unique; default: made from the name.
   */
  slug: string;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived: boolean;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Other names. References find them too.
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
   * Present and former positions, in the order written.
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
   * The portrait: an uploaded file.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  imageAssetId: string | null;
}

/**
 * A merge, or what it would do.
 */
export interface PersonMerge {
  /**
   * The merge; null if nothing was done.
   */
  merge: DoneMerge | null;
  /**
   * The properties in which they differed.
   *
   * @maxItems 100
   */
  fields: MergedField[];
  /**
   * What refers to the record that is left.
   */
  moved: MovedReferences;
  /**
   * The remaining record, as it is, or as it would be after the merge.
   */
  person: Person;
}

/**
 * A person's title at an organization over a period (schema.org OrganizationRole).
 */
export interface Position {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * As the organization gives it.
   * @example "harbour master"
   */
  title: string;
  /**
   * The organization; null if the title belongs to none.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId: string | null;
  /**
   * The organization's present name.
   */
  organizationName: string | null;
  /**
   * EDTF date; null if the beginning is unknown.
   * @example "2021-03"
   */
  from: string | null;
  /**
   * EDTF date; null while the position is held, or if the end is unknown.
   */
  to: string | null;
}

/**
 * Somebody who has an article open.
 */
export interface Presence {
  /**
   * Who it is.
   */
  user: UserReference;
  /**
   * What they are doing. It blocks nobody.
   * @example "editing"
   */
  state: 'editing' | 'reading';
  /**
   * Since when, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  since: string;
}

/**
 * A link by which anybody who has it may see an article that is not published.
 */
export interface PreviewLink {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its address. Only in the answer to the creation: only a hash of it is stored.
   * @example "https://copydesk.example/preview/b5JcVtUw2cL1yq0lq0mW4nS8r6e0m2xjv7wq8dQn3uE"
   */
  url?: string;
  /**
   * The revision that it shows; null for the working copy.
   */
  articleRevision: number | null;
  /**
   * When it expires, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  expiresAt: string;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * Who made it. It shows nothing while they are suspended.
   */
  createdBy: UserReference;
}

/**
 * A quote or statistic that readers saw differently before.
 */
export interface PrintedChange {
  /**
   * What it is.
   * @example "statistic"
   */
  kind: 'quote' | 'statistic';
  /**
   * Which one.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  factId: string;
  /**
   * The properties that differ; empty where it was taken out.
   *
   * @maxItems 100
   */
  changed: string[];
  /**
   * It was taken out.
   * @example false
   */
  removed: boolean;
}

/**
 * A problem (RFC 9457). `code` is stable; `GET /problems` lists all of them.
 */
export interface Problem {
  /**
   * Where this kind of problem is described.
   */
  type: string;
  /**
   * The kind of problem, for people.
   */
  title: string;
  /**
   * The status of the answer.
   */
  status: number;
  /**
   * What is wrong this time, for people.
   */
  detail: string;
  /**
   * The address of the request.
   */
  instance: string;
  /**
   * The kind of problem, for programs.
   */
  code: ProblemCode;
  /**
   * The same as `X-Request-Id`. The log has the details of a 5xx under this id.
   */
  requestId?: string;
  /**
   * For a 400 or 422: each place that is wrong.
   */
  errors?: {
    /**
     * In a body: JSON pointer (RFC 6901) to the place; empty for the whole body.
     */
    pointer?: string;
    /**
     * In a query: the name of the parameter.
     */
    parameter?: string;
    /**
     * Stable; names the rule that is broken.
     * @example "required"
     */
    code: string;
    /**
     * The rule, for people.
     */
    message?: string;
    /**
     * For an ambiguous reference: the candidates.
     */
    candidates?: {
      [k: string]: unknown;
    }[];
  }[];
  /**
   * For a 412: the current revision.
   */
  currentRevision?: number;
  /**
   * For a 412: what others changed since the revision that you sent.
   */
  changedFields?: string[];
  /**
   * For a 412 where a merge is possible: the whole resource as it is now.
   */
  current?: {
    [k: string]: unknown;
  };
  /**
   * For a 412 where a merge is possible: the ETag of `current`, for `If-Match`.
   * @example "\"5\""
   */
  currentETag?: string;
  /**
   * For a 412 of a merge patch, where a merge is possible: what it makes of your change and `current`. It may be sent with `currentETag`. Where both are in conflict, it is as `current`.
   */
  merged?: {
    [k: string]: unknown;
  };
  /**
   * For a 412 of a merge patch, where a merge is possible: where your change and `current` are in conflict.
   */
  conflicts?: {
    /**
     * JSON pointer in which blocks and facts are named by their ids.
     * @example "/body/b4"
     */
    pointer: string;
    /**
     * The value in the revision that you sent; null if there was none.
     */
    base: {
      [k: string]: unknown;
    };
    /**
     * The value now.
     */
    theirs: {
      [k: string]: unknown;
    };
    /**
     * Your value.
     */
    yours: {
      [k: string]: unknown;
    };
  }[];
  /**
   * For a transition that is not allowed: those that are.
   */
  allowedActions?: string[];
  /**
   * For checks that failed: the errors that they found, as the address of the checks answers them.
   */
  findings?: {
    [k: string]: unknown;
  }[];
  /**
   * For a record that is in use: where.
   */
  usage?: {
    [k: string]: unknown;
  };
}

/**
 * The reasons for which this version refuses something; `GET /problems` explains each.
 */
export type ProblemCode =
  | 'already-undone'
  | 'approval-required'
  | 'batch-published'
  | 'batch-refused'
  | 'changed-meanwhile'
  | 'checks-failed'
  | 'code-required'
  | 'codes-are-off'
  | 'codes-are-on'
  | 'comment-answered'
  | 'conflict'
  | 'correction-needed'
  | 'correction-published'
  | 'cross-site-write'
  | 'email-taken'
  | 'forbidden'
  | 'four-eyes'
  | 'idempotency-key-in-use'
  | 'idempotency-key-reused'
  | 'if-match-required'
  | 'in-use'
  | 'internal-error'
  | 'invalid'
  | 'item-corrected'
  | 'items-open'
  | 'last-administrator'
  | 'malformed-header'
  | 'malformed-identifier'
  | 'malformed-json'
  | 'malformed-query'
  | 'malformed-request'
  | 'merged-again'
  | 'never-published'
  | 'not-a-member'
  | 'not-acceptable'
  | 'not-contradicting'
  | 'not-found'
  | 'oidc-failed'
  | 'request-timeout'
  | 'session-required'
  | 'sign-off-needed'
  | 'slug-taken'
  | 'stale-revision'
  | 'too-large'
  | 'too-many-requests'
  | 'too-many-uses'
  | 'transition-not-allowed'
  | 'translation-exists'
  | 'unauthenticated'
  | 'unavailable'
  | 'undo-expired'
  | 'unpublished-changes'
  | 'unsupported-media-type'
  | 'uri-too-long'
  | 'user-in-use'
  | 'user-suspended'
  | 'weak-etag'
  | 'withdraw-first'
  | 'withdrawn'
  | 'work-not-failing'
  | 'wrong-code'
  | 'wrong-credentials';

/**
 * A kind of problem.
 */
export interface ProblemDescription {
  /**
   * Stable; the `code` of the problem.
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
 * How a use can be corrected.
 */
export interface Proposal {
  /**
   * The text that readers see.
   * @example "An earlier version gave the price of the crane as 42 million euros. It is 4.2 million."
   */
  note: string;
  /**
   * The words that replace the passage; null if only an editor can decide.
   * @example "4.2 million euros"
   */
  replacement: string | null;
}

/**
 * Where a fact appears in the body.
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
 * Who gave a number: a person, an organization, or just a description.
 */
export interface PublicAttribution {
  /**
   * The person; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * The organization; null if unknown.
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
   * The person; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId: string | null;
  /**
   * Their part in it.
   */
  role: string;
}

/**
 * What the article compares a value with.
 */
export interface PublicComparison {
  /**
   * What it is compared with.
   */
  basis: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  /**
   * The direction in which the value moved.
   */
  direction: 'up' | 'down' | 'unchanged' | null;
  /**
   * The change in percent, without a sign; see `direction`.
   * @example "5"
   */
  changePercent: string | null;
  /**
   * The change, in the unit of the value.
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
   * A unit that differs from that of the value.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "$4.6 million"
   */
  asPrinted: string | null;
}

/**
 * A statement about what was wrong or has changed (schema.org CorrectionComment).
 */
export interface PublicCorrection {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-3462-77e3-8242-f2ca21f54095"
   */
  id: string;
  /**
   * `correction`: something was wrong; `clarification`: it could be misread; `update`: it has changed.
   */
  kind: 'correction' | 'clarification' | 'update';
  /**
   * What was wrong, and what is right.
   * @example "An earlier version gave the price of the crane as 42 million euros. It is 4.2 million."
   */
  text: string;
  /**
   * When it was published, in UTC.
   * @example "2026-04-11T09:00:00.000Z"
   */
  at: string;
  /**
   * The quote or statistic that it is about, if it is about one.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  factId: string | null;
  /**
   * What was printed.
   * @example "42 million euros"
   */
  was: string | null;
  /**
   * What is right.
   * @example "4.2 million euros"
   */
  is: string | null;
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
   * What the picture shows, for people who cannot see it.
   * @example "A crane"
   */
  alt: string | null;
  /**
   * The caption below it.
   * @example "The old crane"
   */
  caption: string | null;
  /**
   * The credit line.
   * @example "Port of Lindhaven"
   */
  credit: string | null;
}

/**
 * An indicator, with its name at the time of publication.
 */
export interface PublicIndicator {
  /**
   * Of the indicator.
   * @example "0198c2f0-29d6-72f4-84c5-cd2cd4b9e190"
   */
  id: string;
  /**
   * The part of an address that names it.
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
 * An organization, with its name at the time of publication.
 */
export interface PublicOrganization {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  id: string;
  /**
   * The part of an address that names it.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * The slug at the time of publication.
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
 * A person, with their name at the time of publication.
 */
export interface PublicPerson {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  id: string;
  /**
   * The part of an address that names it.
   * @example "ines-holm"
   */
  slug: string;
  /**
   * The slug at the time of publication.
   * @example "Ines Holm"
   */
  name: string;
}

/**
 * Words of a speaker (schema.org Quotation).
 */
export interface PublicQuote {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  id: string;
  /**
   * Whether these are the speaker's own words.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text: string;
  /**
   * Who said it; null if nobody is named.
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
   * The language of the words; null means that of the article.
   * @example "en"
   */
  language: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated: boolean;
  /**
   * Where it appears in the body.
   *
   * @maxItems 1000
   */
  anchors: PublicAnchor[];
}

/**
 * A section, with its name at the time of publication.
 */
export interface PublicSection {
  /**
   * Of the section.
   * @example "0198c2f0-3fb4-7562-83cb-3075a8af9a2f"
   */
  id: string;
  /**
   * The part of an address that names it.
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
 * What a percentage is a part of.
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
   * The organization; null if unknown.
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
   * When it was published there: EDTF date.
   * @example "2026-04-10"
   */
  publishedOn: string | null;
}

/**
 * Who said it, with name, title and organization at the time of the quote.
 */
export interface PublicSpeaker {
  /**
   * The person; null if unknown.
   */
  person: PublicPerson | null;
  /**
   * As printed.
   * @example "Ines Holm"
   */
  name: string | null;
  /**
   * At the time of the quote.
   * @example "harbour master"
   */
  title: string | null;
  /**
   * The organization that spoke, or that the person spoke for.
   */
  organization: PublicOrganization | null;
  /**
   * Its name at the time of the quote.
   * @example "Port of Lindhaven"
   */
  organizationName: string | null;
}

/**
 * One stated value of an indicator (schema.org Observation), anchored to its passage.
 */
export interface PublicStatistic {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * Rises when the statistic changes.
   * @example 4
   */
  revision: number;
  /**
   * The article that states it.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * What it measures; null if the article does not say.
   */
  indicator: PublicIndicator | null;
  /**
   * The place that it is about, if any.
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
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel: string | null;
  /**
   * Observed, estimated, or about the future.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions: PublicConversion[];
  /**
   * What the article compares it with; null if nothing.
   */
  comparison: PublicComparison | null;
  /**
   * For a percentage: of what; else null.
   */
  share: PublicShare | null;
  /**
   * Who gave the number; null if nobody is named.
   */
  attribution: PublicAttribution | null;
  /**
   * Where it appears in the body.
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
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * The article; required when a single quote is created.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId: string;
  /**
   * `direct`: word for word; `indirect`: in the article's words; `mixed`: partly word for word.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text: string;
  /**
   * Who said it; null if nobody is named.
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
   * The language of the words; default: that of the article.
   * @example "en"
   */
  language: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated: boolean;
  /**
   * Where it appears in the text; several if the quote is split.
   *
   * @maxItems 100
   */
  anchors: AnchorProperties[];
  /**
   * The sign-off of the quote; null if there is none.
   */
  signOff: SignOff | null;
  /**
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
}

/**
 * How often somebody, or speakers of some kind, were quoted in what is published.
 */
export interface QuotedSpeakers {
  /**
   * Identifies the line; the same for the same group.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * With `by=person`: who spoke; null for organizations, and for speakers who are only described.
   */
  person: CountedName | null;
  /**
   * With `by=organization`: who spoke, or for whom; null where none is known.
   */
  organization: CountedName | null;
  /**
   * With `by=kind`: the kind of the organization; null where none is known.
   * @example "government"
   */
  kind: string | null;
  /**
   * With `by=section`: of the article; null without one.
   */
  section: CountedName | null;
  /**
   * With `by=month`: of the publication, in the time zone of the newsroom.
   * @example "2026-04"
   */
  month: string | null;
  /**
   * Quotes.
   * @example 12
   */
  quotes: number;
  /**
   * Of these, word for word.
   * @example 9
   */
  direct: number;
  /**
   * In the words of the article.
   * @example 2
   */
  indirect: number;
  /**
   * Partly word for word.
   * @example 1
   */
  mixed: number;
  /**
   * Articles with these quotes.
   * @example 7
   */
  articles: number;
}

/**
 * Codes that stand in for one-time codes, each once.
 */
export interface RecoveryCodes {
  /**
   * Ten codes, to be stored on paper. They are shown only once.
   *
   * @maxItems 100
   */
  recoveryCodes: string[];
}

/**
 * An entity by identifier, slug or name. A name is matched with names and aliases, ignoring case, accents and spacing. If none matches, the entity is created.
 */
export type Reference =
  | string
  | {
      /**
       * The identifier; it takes precedence over the other members.
       */
      id: string;
      /**
       * Accepted if sent back as it was read, and ignored.
       */
      slug?: string | null;
      /**
       * Accepted if sent back as it was read, and ignored.
       */
      name?: string | null;
      /**
       * Accepted if sent back as it was read, and ignored.
       */
      kind?: string | null;
    }
  | {
      /**
       * The slug of an existing entity.
       */
      slug: string;
    }
  | {
      /**
       * A name or an alias; matched, or else created.
       */
      name: string;
      /**
       * Creates a new entity even if the name is known; default false.
       */
      create?: boolean;
    };

/**
 * What another article states about the same indicator, place, period and nature.
 */
export interface RelatedStatement {
  /**
   * Of the statistic.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * Of its article.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * Of its article.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * Of its article.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * Whether readers see this. Where the working copy states something else, it is listed beside it.
   */
  published: boolean;
  /**
   * Digit for digit as written.
   * @example "4600000"
   */
  value: Decimal;
  /**
   * The upper end of a range.
   */
  upperValue: string | null;
  /**
   * How the text hedges the number.
   * @example "exact"
   */
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';
  /**
   * What the value counts.
   */
  unit: Unit;
  /**
   * Number and unit as the text has them.
   * @example "4.6 million euros"
   */
  asPrinted: string | null;
  /**
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * The place that it is about, if any.
   * @example "Lindhaven"
   */
  place: string | null;
  /**
   * Observed, estimated, or about the future.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * Where it appears in the text.
   *
   * @maxItems 100
   */
  anchors: AnchorProperties[];
  /**
   * The editor's answer while it is valid, from the point of view of the requested statistic.
   */
  answer: AnswerOfEditor | null;
}

/**
 * What other articles state about the same, in their working copies and as readers see them.
 */
export interface RelatedStatements {
  /**
   * One value can be what both say.
   *
   * @maxItems 400
   */
  agreeing: RelatedStatement[];
  /**
   * Two statistics contradict each other if no rounding of one value gives both. The warning is silent once an editor has answered.
   *
   * @maxItems 400
   */
  contradicting: RelatedStatement[];
  /**
   * Statements that would contradict this one, but are superseded by it. What supersedes it is in `contradicting`, with the answer `superseded-by`.
   *
   * @maxItems 400
   */
  superseded: RelatedStatement[];
  /**
   * How many more there are in unpublished articles of sections that you may not read.
   * @example 3
   */
  hidden?: number;
}

/**
 * A change that fixes the finding: a merge patch (RFC 7396) that a program can send unchanged.
 */
export interface Remedy {
  /**
   * What it does.
   * @example "Take the words of the passage."
   */
  text: string;
  /**
   * What the patch is of.
   * @example "quote"
   */
  resource: 'article' | 'quote' | 'statistic';
  /**
   * The id of the fact; null if the fact is not saved yet: `pointer` says where it is.
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  id: string | null;
  /**
   * The merge patch. It is made for the state that was checked: check again before you send the next.
   */
  patch: {
    [k: string]: unknown;
  };
}

/**
 * A one-time link with which a user sets a password.
 */
export interface ResetLink {
  /**
   * Hand it over; it is shown only once. The part after `#` is the `token` for `POST /v1/auth/password`.
   * @example "https://desk.example/editor/set-password#copydesk_reset_Vv0kq…"
   */
  url: string;
  /**
   * When it can no longer be used.
   * @example "2026-04-11T09:30:00.000Z"
   */
  expiresAt: string;
}

/**
 * What a reference in a write was resolved to.
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
   * The name of the entity; a matched alias may differ from it.
   * @example "Ines Holm"
   */
  name: string;
  /**
   * Whether it was known before.
   */
  outcome: 'matched' | 'created';
  /**
   * For a new entity: existing ones that look like it.
   *
   * @maxItems 1000
   */
  possibleDuplicates?: DuplicateHint[];
}

/**
 * A saved state of the whole article. It never changes.
 */
export interface Revision {
  /**
   * The `revision` that the article had then.
   * @example 4
   */
  number: number;
  /**
   * `fact`: a single quote or statistic was changed; `edit`: any other change of content, or both in one run.
   */
  cause: 'edit' | 'fact' | 'transition' | 'restore' | 'merge' | 'correction';
  /**
   * Top-level names of the changed properties.
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
   * The article as it was read then.
   */
  article: Article;
}

/**
 * What two revisions of an article differ in. What is the same is not listed.
 */
export interface RevisionDiff {
  /**
   * The revision that is compared: what is `after`.
   * @example 4
   */
  number: number;
  /**
   * The revision that it is compared with: what is `before`. Null for the first revision: all of it is added.
   * @example 3
   */
  against: number | null;
  /**
   * Properties of the article, its status among them.
   *
   * @maxItems 1000
   */
  fields: FieldDiffAnswer[];
  /**
   * Blocks, in the order of what is after; those that were removed stand where they stood.
   *
   * @maxItems 1000
   */
  blocks: BlockDiffAnswer[];
  /**
   * Mentions.
   *
   * @maxItems 1000
   */
  mentions: PartDiffAnswer[];
  /**
   * Quotes. That an anchor moved along with the text is no difference.
   *
   * @maxItems 1000
   */
  quotes: PartDiffAnswer[];
  /**
   * Statistics, likewise.
   *
   * @maxItems 1000
   */
  statistics: PartDiffAnswer[];
}

/**
 * What an article needs before it may take a step.
 */
export interface Rules {
  /**
   * `required`: only what was approved is published or scheduled.
   * @example "off"
   */
  approval: 'required' | 'off';
  /**
   * `required`: who wrote anything since the last publication, or the creation, may neither approve nor publish.
   * @example "required"
   */
  fourEyes: 'required' | 'off';
  /**
   * `required`: quotes and statistics are signed off before they are published.
   * @example "off"
   */
  signOff: 'required' | 'off';
  /**
   * Whether a public change of a printed quote or figure needs a correction.
   * @example "suggested"
   */
  corrections: 'required' | 'suggested' | 'off';
  /**
   * Checks whose findings have another severity than usual, by their codes.
   */
  checks: {
    /**
     * A direct quote whose words are not in its passage.
     */
    'quote-not-verbatim'?: 'block' | 'warn' | 'off' | null;
    /**
     * A passage that states another number than the statistic.
     */
    'number-mismatch'?: 'block' | 'warn' | 'off' | null;
    /**
     * A passage whose number cannot be read.
     */
    'number-unreadable'?: 'block' | 'warn' | 'off' | null;
    /**
     * A fact whose passage was edited away.
     */
    'anchor-detached'?: 'block' | 'warn' | 'off' | null;
    /**
     * A direct quote without a speaker.
     */
    'unattributed-quote'?: 'block' | 'warn' | 'off' | null;
    /**
     * A person quoted without title or organization.
     */
    'speaker-without-role'?: 'block' | 'warn' | 'off' | null;
    /**
     * A sentence that attributes the quote to another person.
     */
    'speaker-mismatch'?: 'block' | 'warn' | 'off' | null;
    /**
     * Two conversions whose rates differ.
     */
    'conversion-implausible'?: 'block' | 'warn' | 'off' | null;
    /**
     * A stated change that does not follow from the values.
     */
    'change-mismatch'?: 'block' | 'warn' | 'off' | null;
    /**
     * A share below 0 or above 100 percent.
     */
    'share-out-of-range'?: 'block' | 'warn' | 'off' | null;
    /**
     * Another article that states another value.
     */
    contradicts?: 'block' | 'warn' | 'off' | null;
    /**
     * A statistic without a period.
     */
    'period-missing'?: 'block' | 'warn' | 'off' | null;
    /**
     * A sentence that names another period.
     */
    'period-mismatch'?: 'block' | 'warn' | 'off' | null;
    /**
     * A target whose period has ended.
     */
    'target-in-the-past'?: 'block' | 'warn' | 'off' | null;
    /**
     * A known name without a mention.
     */
    'unlinked-name'?: 'block' | 'warn' | 'off' | null;
    /**
     * Quoted text that no quote covers.
     */
    'unmarked-quotation'?: 'block' | 'warn' | 'off' | null;
    /**
     * A number that no statistic covers.
     */
    'unmarked-number'?: 'block' | 'warn' | 'off' | null;
  };
}

/**
 * How many results have each value, the most frequent first, at most ten.
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
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * Unique; default: made from the name.
   */
  slug: string;
  /**
   * Need not be unique.
   */
  name: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived: boolean;
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
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
  /**
   * Its parent section; null at the top.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId: string | null;
  /**
   * Its order among its siblings; default: the last.
   * @example 2
   */
  position: number;
}

/**
 * The section that an article is filed in, with its present name.
 */
export interface SectionReference {
  /**
   * Of the section.
   * @example "0198c2f0-3fb4-7562-83cb-3075a8af9a2f"
   */
  id: string;
  /**
   * The part of an address that names it.
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
 * A session: somebody who has signed in on a device.
 */
export interface Session {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Whether it is the session of this request.
   * @example true
   */
  current: boolean;
  /**
   * When it was created, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  createdAt: string;
  /**
   * When it was last used, to within some minutes.
   * @example "2026-04-11T09:30:00.000Z"
   */
  lastUsedAt: string;
  /**
   * When it ends unless it is used.
   * @example "2026-04-11T09:30:00.000Z"
   */
  expiresAt: string;
  /**
   * The network address where it was begun.
   * @example "203.0.113.9"
   */
  address: string | null;
  /**
   * The browser or program that began it, in its own words.
   * @example "Mozilla/5.0"
   */
  userAgent: string | null;
}

/**
 * What the value, a percentage, is a part of.
 */
export interface Share {
  /**
   * The whole.
   * @example "total investment"
   */
  of: string;
}

/**
 * Somebody's word that something is right.
 */
export interface SignOff {
  /**
   * How it was checked.
   * @example "listened to the recording"
   */
  how: string;
  /**
   * What it was checked against.
   * @example "recording of the press conference, 00:12:40"
   */
  source: string | null;
  /**
   * Anything else.
   * @example "The harbour master agreed to be quoted."
   */
  note: string | null;
  /**
   * Who signed it off.
   */
  by: UserReference;
  /**
   * When, in UTC.
   * @example "2026-04-10T10:00:00.000Z"
   */
  at: string;
  /**
   * False once what was signed off has changed.
   * @example true
   */
  valid: boolean;
  /**
   * The change that made it void; null while it is valid.
   */
  voidedBy: VoidingChange | null;
}

/**
 * Where the newsroom's own site shows things to readers: what links lead to.
 */
export interface SiteAddresses {
  /**
   * The site itself.
   * @example "https://news.example"
   */
  url: string | null;
  /**
   * The page of an article. May name `{id}`, `{slug}`, `{language}`, `{section}`, `{year}`, `{month}`, `{day}`.
   * @example "https://news.example/{language}/{slug}"
   */
  articleUrl: string | null;
  /**
   * The page of a person. May name `{id}`, `{slug}`.
   * @example "https://news.example/people/{slug}"
   */
  personUrl: string | null;
  /**
   * The page of an organization. May name `{id}`, `{slug}`.
   * @example "https://news.example/organizations/{slug}"
   */
  organizationUrl: string | null;
}

/**
 * Who said it: a person, an organization, or just a description. Title and organization are those at the time of the quote.
 */
export interface Speaker {
  /**
   * The person as they are now; null if unknown.
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  personId: string | null;
  /**
   * As printed; default: the name of the person or organization.
   * @example "Ines Holm"
   */
  name: string | null;
  /**
   * The title at the time of the quote; default: the position on `saidOn`, if known.
   * @example "harbour master"
   */
  title: string | null;
  /**
   * The organization that spoke, or that the person spoke for.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId: string | null;
  /**
   * The organization's name at the time of the quote.
   * @example "Port of Lindhaven"
   */
  organizationName: string | null;
}

/**
 * A published statistic whose indicator has a newer actual value, in the same place and unit.
 */
export interface StaleStatistic {
  /**
   * Of the statistic.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * Of its article.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * Of its article.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * Of its article.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * Whether readers see it.
   * @example true
   */
  published: boolean;
  /**
   * Digit for digit as written.
   * @example "4200000"
   */
  value: Decimal;
  /**
   * The upper end of a range.
   */
  upperValue: string | null;
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
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * What it measures.
   */
  indicator: IndicatorReference | null;
  /**
   * The place that it is about, if any.
   * @example "Lindhaven"
   */
  place: string | null;
  /**
   * Observed, estimated, or about the future.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * When readers first read the article.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt: string;
  /**
   * The newest actual value, in another article; null where you may read none of them.
   */
  newer: StatementOfIndicator | null;
  /**
   * How many more there are in unpublished articles of sections that you may not read; up to 100.
   * @example 3
   */
  hidden?: number;
}

/**
 * What an article states of an indicator.
 */
export interface StatementOfIndicator {
  /**
   * Of the statistic.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  id: string;
  /**
   * Of its article.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId: string;
  /**
   * Of its article.
   * @example "harbour-buys-a-crane"
   */
  slug: string;
  /**
   * Of its article.
   * @example "Harbour buys a crane"
   */
  headline: string;
  /**
   * Whether readers see it.
   * @example true
   */
  published: boolean;
  /**
   * Digit for digit as written.
   * @example "4200000"
   */
  value: Decimal;
  /**
   * The upper end of a range.
   */
  upperValue: string | null;
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
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period: string | null;
}

/**
 * One stated value of an indicator (schema.org Observation), anchored to its passage.
 */
export interface Statistic {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * The article; required when a single statistic is created.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId: string;
  /**
   * What it measures; null if the article does not say.
   */
  indicator: IndicatorReference | null;
  /**
   * The place that it is about, if any.
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
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel: string | null;
  /**
   * Observed, estimated, or about the future.
   */
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions: Conversion[];
  /**
   * What the article compares it with; null if nothing.
   */
  comparison: Comparison | null;
  /**
   * For a percentage: of what; else null.
   */
  share: Share | null;
  /**
   * Who gave the number; null if nobody is named.
   */
  attribution: Attribution | null;
  /**
   * Where it appears in the text.
   *
   * @maxItems 100
   */
  anchors: AnchorProperties[];
  /**
   * The sign-off of the statistic; null if there is none.
   */
  signOff: SignOff | null;
  /**
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[];
}

/**
 * How the newsroom writes, for editors and their tools.
 */
export interface Style {
  /**
   * null: as usual in the language.
   * @example "“”"
   */
  quotationMarks: '“”' | '‘’' | '„“' | '«»' | '»«' | '「」' | '""' | null;
  /**
   * null: as usual in the language.
   * @example "1,234.5"
   */
  numberFormat: '1,234.5' | '1.234,5' | '1 234,5' | '1’234.5' | null;
}

/**
 * The position of a person on the requested day.
 */
export interface SuggestedPosition {
  /**
   * The title.
   * @example "harbour master"
   */
  title: string;
  /**
   * The organization; null if the title belongs to none.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId: string | null;
  /**
   * Its present name.
   * @example "Port of Lindhaven"
   */
  organizationName: string | null;
}

/**
 * An entity that the typed text may mean.
 */
export interface Suggestion {
  /**
   * What it is.
   * @example "people"
   */
  type: 'people' | 'organizations' | 'indicators' | 'sections';
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Its slug.
   */
  slug: string;
  /**
   * Its name; what was typed may match another of its names.
   */
  name: string;
  /**
   * What distinguishes it from others of the same name, such as the beginning of its description, or its parent.
   * @example "Harbour master, formerly a pilot."
   */
  detail: string | null;
  /**
   * For a person: the position on that day; if there are several, the one that began last.
   */
  position: SuggestedPosition | null;
  /**
   * How often articles that you may read refer to it, counted up to 1000.
   * @example 12
   */
  uses: number;
}

/**
 * Suggestions for what is being typed.
 */
export interface Suggestions {
  /**
   * Best first: names that begin with it, then those that contain it, then misspelt ones; within each, the most used first.
   *
   * @maxItems 50
   */
  items: Suggestion[];
}

/**
 * A transition that took place.
 */
export interface TakenTransition {
  /**
   * Which transition it was.
   */
  action:
    | 'submit'
    | 'approve'
    | 'reject'
    | 'publish'
    | 'schedule'
    | 'unschedule'
    | 'withdraw'
    | 'reopen'
    | 'revert';
  /**
   * The status before it.
   * @example "draft"
   */
  from: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn';
  /**
   * The status after it.
   * @example "published"
   */
  to: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn';
  /**
   * The revision that it made.
   * @example 5
   */
  revision: number;
  /**
   * The reason, if one was given.
   * @example "Figures confirmed by the port."
   */
  note: string | null;
  /**
   * When, in UTC.
   * @example "2026-04-10T10:30:00.000Z"
   */
  at: string;
  /**
   * Who did it.
   */
  by: UserReference;
  /**
   * For a schedule and the publication that it led to: the time that was set.
   */
  scheduledFor: string | null;
  /**
   * The publication came more than ten seconds late, because the service was not running.
   */
  late: boolean;
}

/**
 * Something that happened to an article.
 */
export interface TimelineEntry {
  /**
   * The id of what happened, if it has one.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * `revision`, `transition`, `comment`, `correction` or `sign-off`. More may follow.
   * @example "revision"
   */
  kind: string;
  /**
   * When, in UTC; of a run of edits, when it ended.
   * @example "2026-04-10T10:05:00.000Z"
   */
  at: string;
  /**
   * Who did it.
   */
  by: UserReference;
  /**
   * For a `revision`: `from`, `to`, `cause`, `changed`, `startedAt` and `endedAt`, as in the list of revisions; of a `transition` `action`, `from`, `to`, `revision` and `note`; of a `comment` `text`, `replyTo`, `factId` and `resolved`.
   */
  details: {
    [k: string]: unknown;
  };
}

/**
 * A secret for an authenticator app. It counts when a code of it was sent to `confirm`.
 */
export interface TotpSecret {
  /**
   * The secret, in base 32, to be typed into an app.
   * @example "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
   */
  secret: string;
  /**
   * The same, to be shown as a QR code.
   * @example "otpauth://totp/Copydesk:mara%40newsroom.example?issuer=Copydesk&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
   */
  uri: string;
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
   * The part of an address that names it.
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
       * What it is counted per.
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
       * What it is counted per.
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
       * What it is counted per.
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
       * What it is counted per.
       * @example "household"
       */
      per?: string;
    };

/**
 * Where a fact appears in the text (W3C Web Annotation: a text position selector and a text quote selector).
 */
export interface UpdateAnchorProperties {
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
   * The words: exactly those of the text, unless detached. A write may differ in quotation marks, apostrophes, hyphens, minus signs, characters without width, and spaces.
   * @example "4.2 million euros"
   */
  exact?: string;
  /**
   * `detached` if the words were edited away, else absent. Block and offsets then say where the words were.
   */
  state?: 'attached' | 'detached' | null;
}

/**
 * An article with all its facts: written, revised and published as one (schema.org NewsArticle).
 */
export interface UpdateArticle {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Only transitions change it.
   */
  status?: 'draft' | 'in-review' | 'approved' | 'scheduled' | 'published' | 'withdrawn' | null;
  /**
   * The status of the working copy, if that is newer than the live revision; else null.
   */
  workingStatus?: 'draft' | 'in-review' | 'approved' | 'scheduled' | null;
  /**
   * The working copy is newer than what readers see.
   */
  hasUnpublishedChanges?: boolean | null;
  /**
   * The revision that is scheduled.
   */
  scheduledRevision?: number | null;
  /**
   * The transitions that you may take now. Of a past revision, none.
   *
   * @maxItems 100
   */
  allowedActions?:
    | (
        | 'submit'
        | 'approve'
        | 'reject'
        | 'publish'
        | 'schedule'
        | 'unschedule'
        | 'withdraw'
        | 'reopen'
        | 'revert'
      )[]
    | null;
  /**
   * A step that you could take if a reason did not prevent it.
   *
   * @maxItems 1000
   */
  blockedActions?: BlockedAction[] | null;
  /**
   * Unique in its language; default: made from the headline.
   * @example "harbour-buys-a-crane"
   */
  slug?: string | null;
  /**
   * BCP 47; default: the newsroom's language.
   * @example "en"
   */
  language?: string | null;
  /**
   * The article that this one translates.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  translationOf?: string | null;
  /**
   * The only property that an article must have.
   * @example "Harbour buys a crane"
   */
  headline?: string;
  /**
   * A word or a few above the headline.
   * @example "Port"
   */
  kicker?: string | null;
  /**
   * The article in a sentence or two.
   * @example "The port of Lindhaven spends more on equipment than last year."
   */
  summary?: string | null;
  /**
   * The section it is filed in; null if none yet.
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
   * Any words by which to find it.
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
   * The user who works on it; must be active.
   * @example "0198c2f0-04f8-7996-8da7-63b7a969b102"
   */
  assigneeId?: string | null;
  /**
   * When the work on it is due. Readers never see it.
   * @example "2026-04-11T09:30:00.000Z"
   */
  dueAt?: string | null;
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
   * It stays hidden from readers until then, even if it is published.
   * @example "2026-04-11T09:30:00.000Z"
   */
  embargoUntil?: string | null;
  /**
   * When it is scheduled for publication; null if it is not.
   * @example "2026-04-11T09:30:00.000Z"
   */
  scheduledFor?: string | null;
  /**
   * When it first became public; null if it never was.
   * @example "2026-04-11T09:30:00.000Z"
   */
  firstPublishedAt?: string | null;
  /**
   * When its current or last publication became public: the time of publishing, or the end of the embargo if that is later. Null if it never was public.
   * @example "2026-04-11T09:30:00.000Z"
   */
  publishedAt?: string | null;
  /**
   * The revision that readers see; null if they see none.
   */
  liveRevision?: number | null;
  /**
   * Statements to readers about what was wrong or has changed, in the order written.
   *
   * @maxItems 1000
   */
  corrections?: Correction[] | null;
  /**
   * The sign-off of the whole article; null if there is none.
   */
  signOff?: SignOff | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Only in the answer to `?merge=auto`: what this write and others changed since the revision in `If-Match`. Names of properties, and pointers to blocks and facts by their ids. Empty if nothing had to be merged.
   */
  merged?: string[] | null;
  /**
   * Only in the answer to a publication: what changed for readers without a correction.
   *
   * @maxItems 1000
   */
  correctionSuggested?: PrintedChange[] | null;
  /**
   * Only in the answer to a write of an HTML or Markdown body, and only if something was not kept.
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
   * The organization as it is now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * As printed; default: the name of the organization.
   * @example "Coast Press"
   */
  name?: string | null;
  /**
   * The address there.
   * @example "https://press.example/harbour-buys-a-crane"
   */
  url?: string | null;
  /**
   * When it was published there: EDTF date.
   * @example "2026-04-10"
   */
  publishedOn?: string | null;
}

/**
 * Who gave the number: a person, an organization, or just a description.
 */
export interface UpdateAttribution {
  /**
   * The person as they are now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * The organization as it is now; null if unknown.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * As printed; default: the name of the person or organization.
   * @example "Port of Lindhaven"
   */
  name?: string | null;
}

/**
 * One use of what a batch corrects.
 */
export interface UpdateBatchItem {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-4a33-7eac-8d5f-a65f2b2e2871"
   */
  id?: string | null;
  /**
   * Its own revision, for `If-Match`.
   * @example 1
   */
  revision?: number | null;
  /**
   * Of the article.
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  articleId?: string | null;
  /**
   * Of the article.
   * @example "harbour-buys-a-crane"
   */
  slug?: string | null;
  /**
   * Of the article.
   * @example "Harbour buys a crane"
   */
  headline?: string | null;
  /**
   * Whether readers see the article.
   * @example true
   */
  published?: boolean | null;
  /**
   * Whether the article is in a section that you may not read: it is shown as readers see it, and others must decide.
   * @example false
   */
  foreign?: boolean | null;
  /**
   * The quote or statistic; null of a byline or a passage.
   * @example "0198c2f0-e593-70e6-8321-3247ccae0183"
   */
  factId?: string | null;
  /**
   * A JSON pointer (RFC 6901) into the article as it was listed.
   * @example "/statistics/0"
   */
  pointer?: string | null;
  /**
   * The printed words: those of the working copy that would be replaced, or if it no longer has them, those that readers see.
   * @example "42 million euros"
   */
  passage?: string | null;
  /**
   * The words that readers saw when it was listed; null where they did not see it.
   * @example "42 million euros"
   */
  shownPassage?: string | null;
  /**
   * `corrected`: applies the changes and the replacement to the working copy; `not-affected` and `dismissed` need a `reason`; `open`: to be decided again, from what the article says now.
   */
  state?: 'open' | 'corrected' | 'not-affected' | 'dismissed';
  /**
   * Why nothing is corrected.
   */
  reason?: string | null;
  /**
   * The text that readers of this article see, if it is not that of the batch.
   */
  text?: string | null;
  /**
   * Replaces the passage with other words than those proposed. Only for `corrected`.
   * @example "4.2 million euros"
   */
  replacement?: string | null;
  /**
   * How it can be corrected.
   */
  proposal?: Proposal | null;
  /**
   * Whether the article has a newer revision than the one that the item was listed or decided in. A changed passage is never overwritten.
   * @example false
   */
  changedMeanwhile?: boolean | null;
  /**
   * Whether the working copy holds changes that readers have not seen, those of this batch included.
   * @example false
   */
  hasUnpublishedChanges?: boolean | null;
  /**
   * When it was decided.
   */
  decidedAt?: string | null;
  /**
   * Who decided it.
   */
  decidedBy?: UserReference | null;
}

/**
 * A remark on an article, on a passage or a fact of it, or a reply to another remark.
 */
export interface UpdateComment {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * Only its author may change it.
   * @example "Does the price include the rails?"
   */
  text?: string;
  /**
   * The passage, carried along when the text changes. Given at the creation, and never changed.
   */
  anchor?: UpdateAnchorProperties | null;
  /**
   * A quote or a statistic of the article. Given at the creation, and never changed.
   * @example "0198c2f0-6327-7245-8c3a-45d3d9ea72b7"
   */
  factId?: string | null;
  /**
   * The comment that it replies to, which is no reply itself. Given at the creation, and never changed. A reply opens what was resolved.
   * @example "0198c2f0-c44b-7b2f-8d51-6909dab78ae0"
   */
  replyTo?: string | null;
  /**
   * The users that it is for; each must be active.
   *
   * @maxItems 100
   */
  mentions?: string[] | null;
  /**
   * Whether it is done. For a reply, always that of the comment that it replies to.
   */
  resolved?: boolean | null;
  /**
   * Who resolved it.
   */
  resolvedBy?: UserReference | null;
  /**
   * When it was resolved, in UTC.
   * @example "2026-04-11T09:30:00.000Z"
   */
  resolvedAt?: string | null;
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
   * Its author.
   */
  createdBy?: UserReference | null;
}

/**
 * What the article compares the value with.
 */
export interface UpdateComparison {
  /**
   * What it is compared with.
   */
  basis?: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  /**
   * The direction in which the value moved.
   */
  direction?: 'up' | 'down' | 'unchanged' | null;
  /**
   * The change in percent, without a sign; see `direction`.
   * @example "5"
   */
  changePercent?: string | null;
  /**
   * The change, in the unit of the value.
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
 * What statistics measure, independent of the place (schema.org StatisticalVariable).
 */
export interface UpdateIndicator {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; default: made from the name.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name?: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived?: boolean | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Other names. References find them too.
   *
   * @maxItems 100
   */
  aliases?: string[] | null;
  /**
   * The usual unit. Statistics may have others.
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
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * The person; null if it is an organization.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * The organization; null if it is a person.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * Where the name appears in the text.
   *
   * @maxItems 1000
   */
  anchors?: CreateAnchorProperties[] | null;
}

/**
 * The settings of the newsroom.
 */
export interface UpdateNewsroom {
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The publisher of its articles, the title of its feeds.
   * @example "The Harbour Post"
   */
  name?: string | null;
  /**
   * A name of the IANA time zone database.
   * @example "Europe/Copenhagen"
   */
  timeZone?: string | null;
  /**
   * BCP 47. The first is the newsroom's own: the default for articles.
   *
   * @maxItems 100
   */
  languages?: string[] | null;
  /**
   * Where its site shows things to readers.
   */
  site?: UpdateSiteAddresses | null;
  /**
   * Its style.
   */
  style?: UpdateStyle | null;
  /**
   * What an article needs before its steps.
   */
  rules?: UpdateNewsroomRules | null;
  /**
   * Settings that come from the environment and cannot be changed here. Of `languages`, only the first.
   *
   * @maxItems 100
   */
  fixed?: string[] | null;
}

/**
 * The rules of the newsroom, and how those of its sections differ.
 */
export interface UpdateNewsroomRules {
  /**
   * For all sections without a rule of their own.
   */
  default?: UpdateRules | null;
  /**
   * By section id, only what differs. null removes a rule, or all rules of a section.
   */
  sections?: {
    [k: string]: {
      /**
       * `required`: only what was approved is published or scheduled.
       */
      approval?: 'required' | 'off' | null;
      /**
       * `required`: who wrote anything since the last publication, or the creation, may neither approve nor publish.
       */
      fourEyes?: 'required' | 'off' | null;
      /**
       * `required`: quotes and statistics are signed off before they are published.
       */
      signOff?: 'required' | 'off' | null;
      /**
       * Whether a public change of a printed quote or figure needs a correction.
       */
      corrections?: 'required' | 'suggested' | 'off' | null;
      /**
       * Findings that have another severity in this section.
       */
      checks?: {
        /**
         * A direct quote whose words are not in its passage.
         */
        'quote-not-verbatim'?: 'block' | 'warn' | 'off' | null;
        /**
         * A passage that states another number than the statistic.
         */
        'number-mismatch'?: 'block' | 'warn' | 'off' | null;
        /**
         * A passage whose number cannot be read.
         */
        'number-unreadable'?: 'block' | 'warn' | 'off' | null;
        /**
         * A fact whose passage was edited away.
         */
        'anchor-detached'?: 'block' | 'warn' | 'off' | null;
        /**
         * A direct quote without a speaker.
         */
        'unattributed-quote'?: 'block' | 'warn' | 'off' | null;
        /**
         * A person quoted without title or organization.
         */
        'speaker-without-role'?: 'block' | 'warn' | 'off' | null;
        /**
         * A sentence that attributes the quote to another person.
         */
        'speaker-mismatch'?: 'block' | 'warn' | 'off' | null;
        /**
         * Two conversions whose rates differ.
         */
        'conversion-implausible'?: 'block' | 'warn' | 'off' | null;
        /**
         * A stated change that does not follow from the values.
         */
        'change-mismatch'?: 'block' | 'warn' | 'off' | null;
        /**
         * A share below 0 or above 100 percent.
         */
        'share-out-of-range'?: 'block' | 'warn' | 'off' | null;
        /**
         * Another article that states another value.
         */
        contradicts?: 'block' | 'warn' | 'off' | null;
        /**
         * A statistic without a period.
         */
        'period-missing'?: 'block' | 'warn' | 'off' | null;
        /**
         * A sentence that names another period.
         */
        'period-mismatch'?: 'block' | 'warn' | 'off' | null;
        /**
         * A target whose period has ended.
         */
        'target-in-the-past'?: 'block' | 'warn' | 'off' | null;
        /**
         * A known name without a mention.
         */
        'unlinked-name'?: 'block' | 'warn' | 'off' | null;
        /**
         * Quoted text that no quote covers.
         */
        'unmarked-quotation'?: 'block' | 'warn' | 'off' | null;
        /**
         * A number that no statistic covers.
         */
        'unmarked-number'?: 'block' | 'warn' | 'off' | null;
      };
    } | null;
  } | null;
}

/**
 * A government, a company, or another organization that is named (schema.org Organization).
 */
export interface UpdateOrganization {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; default: made from the name.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name?: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived?: boolean | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * A short form. References find it too.
   * @example "PLA"
   */
  acronym?: string | null;
  /**
   * Other names. References find them too.
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
   * The country where it is located: ISO 3166-1, two capitals.
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
 * A person who is quoted or named, or gives a number (schema.org Person).
 */
export interface UpdatePerson {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; default: made from the name.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name?: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived?: boolean | null;
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
   * Only in the answer to a write: what its references were resolved to.
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
   * Other names. References find them too.
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
   * Present and former positions, in the order written.
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
   * The portrait: an uploaded file.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  imageAssetId?: string | null;
}

/**
 * A person's title at an organization over a period (schema.org OrganizationRole).
 */
export interface UpdatePosition {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * As the organization gives it.
   * @example "harbour master"
   */
  title?: string;
  /**
   * The organization; null if the title belongs to none.
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
   * EDTF date; null if the beginning is unknown.
   * @example "2021-03"
   */
  from?: string | null;
  /**
   * EDTF date; null while the position is held, or if the end is unknown.
   */
  to?: string | null;
}

/**
 * Words of a speaker (schema.org Quotation), anchored to their passage.
 */
export interface UpdateQuote {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article; required when a single quote is created.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * `direct`: word for word; `indirect`: in the article's words; `mixed`: partly word for word.
   */
  kind?: 'direct' | 'indirect' | 'mixed' | null;
  /**
   * Without the enclosing quotation marks.
   * @example "It lifts twice as much as the old one"
   */
  text?: string;
  /**
   * Who said it; null if nobody is named.
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
   * The language of the words; default: that of the article.
   * @example "en"
   */
  language?: string | null;
  /**
   * The words are a translation of what was said.
   */
  translated?: boolean | null;
  /**
   * Where it appears in the text; several if the quote is split.
   *
   * @maxItems 100
   */
  anchors?: CreateAnchorProperties[] | null;
  /**
   * The sign-off of the quote; null if there is none.
   */
  signOff?: SignOff | null;
  /**
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
}

/**
 * What an article needs before it may take a step.
 */
export interface UpdateRules {
  /**
   * `required`: only what was approved is published or scheduled.
   * @example "off"
   */
  approval?: 'required' | 'off' | null;
  /**
   * `required`: who wrote anything since the last publication, or the creation, may neither approve nor publish.
   * @example "required"
   */
  fourEyes?: 'required' | 'off' | null;
  /**
   * `required`: quotes and statistics are signed off before they are published.
   * @example "off"
   */
  signOff?: 'required' | 'off' | null;
  /**
   * Whether a public change of a printed quote or figure needs a correction.
   * @example "suggested"
   */
  corrections?: 'required' | 'suggested' | 'off' | null;
  /**
   * Checks whose findings have another severity than usual, by their codes.
   */
  checks?: {
    /**
     * A direct quote whose words are not in its passage.
     */
    'quote-not-verbatim'?: 'block' | 'warn' | 'off' | null;
    /**
     * A passage that states another number than the statistic.
     */
    'number-mismatch'?: 'block' | 'warn' | 'off' | null;
    /**
     * A passage whose number cannot be read.
     */
    'number-unreadable'?: 'block' | 'warn' | 'off' | null;
    /**
     * A fact whose passage was edited away.
     */
    'anchor-detached'?: 'block' | 'warn' | 'off' | null;
    /**
     * A direct quote without a speaker.
     */
    'unattributed-quote'?: 'block' | 'warn' | 'off' | null;
    /**
     * A person quoted without title or organization.
     */
    'speaker-without-role'?: 'block' | 'warn' | 'off' | null;
    /**
     * A sentence that attributes the quote to another person.
     */
    'speaker-mismatch'?: 'block' | 'warn' | 'off' | null;
    /**
     * Two conversions whose rates differ.
     */
    'conversion-implausible'?: 'block' | 'warn' | 'off' | null;
    /**
     * A stated change that does not follow from the values.
     */
    'change-mismatch'?: 'block' | 'warn' | 'off' | null;
    /**
     * A share below 0 or above 100 percent.
     */
    'share-out-of-range'?: 'block' | 'warn' | 'off' | null;
    /**
     * Another article that states another value.
     */
    contradicts?: 'block' | 'warn' | 'off' | null;
    /**
     * A statistic without a period.
     */
    'period-missing'?: 'block' | 'warn' | 'off' | null;
    /**
     * A sentence that names another period.
     */
    'period-mismatch'?: 'block' | 'warn' | 'off' | null;
    /**
     * A target whose period has ended.
     */
    'target-in-the-past'?: 'block' | 'warn' | 'off' | null;
    /**
     * A known name without a mention.
     */
    'unlinked-name'?: 'block' | 'warn' | 'off' | null;
    /**
     * Quoted text that no quote covers.
     */
    'unmarked-quotation'?: 'block' | 'warn' | 'off' | null;
    /**
     * A number that no statistic covers.
     */
    'unmarked-number'?: 'block' | 'warn' | 'off' | null;
  } | null;
}

/**
 * A part of the newsroom, such as Business; sections form a tree.
 */
export interface UpdateSection {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * Unique; default: made from the name.
   */
  slug?: string | null;
  /**
   * Need not be unique.
   */
  name?: string;
  /**
   * Left out of lists, suggestions and matches by name. What refers to it stays as it is, and its id and slug still find it.
   */
  archived?: boolean | null;
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
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
  /**
   * Its parent section; null at the top.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  parentId?: string | null;
  /**
   * The same as parentId, or a name that is matched or created.
   */
  parent?: Reference | null;
  /**
   * Its order among its siblings; default: the last.
   * @example 2
   */
  position?: number | null;
}

/**
 * What the value, a percentage, is a part of.
 */
export interface UpdateShare {
  /**
   * The whole.
   * @example "total investment"
   */
  of?: string;
}

/**
 * Where the newsroom's own site shows things to readers: what links lead to.
 */
export interface UpdateSiteAddresses {
  /**
   * The site itself.
   * @example "https://news.example"
   */
  url?: string | null;
  /**
   * The page of an article. May name `{id}`, `{slug}`, `{language}`, `{section}`, `{year}`, `{month}`, `{day}`.
   * @example "https://news.example/{language}/{slug}"
   */
  articleUrl?: string | null;
  /**
   * The page of a person. May name `{id}`, `{slug}`.
   * @example "https://news.example/people/{slug}"
   */
  personUrl?: string | null;
  /**
   * The page of an organization. May name `{id}`, `{slug}`.
   * @example "https://news.example/organizations/{slug}"
   */
  organizationUrl?: string | null;
}

/**
 * Who said it: a person, an organization, or just a description. Title and organization are those at the time of the quote.
 */
export interface UpdateSpeaker {
  /**
   * The person as they are now; null if unknown.
   * @example "0198c2f0-38a8-71e8-87e7-9631e602bf5f"
   */
  personId?: string | null;
  /**
   * The same as personId, or a name that is matched or created.
   */
  person?: Reference | null;
  /**
   * As printed; default: the name of the person or organization.
   * @example "Ines Holm"
   */
  name?: string | null;
  /**
   * The title at the time of the quote; default: the position on `saidOn`, if known.
   * @example "harbour master"
   */
  title?: string | null;
  /**
   * The organization that spoke, or that the person spoke for.
   * @example "0198c2f0-af3a-71bb-8312-bf8430055d0f"
   */
  organizationId?: string | null;
  /**
   * The same as organizationId, or a name that is matched or created.
   */
  organization?: Reference | null;
  /**
   * The organization's name at the time of the quote.
   * @example "Port of Lindhaven"
   */
  organizationName?: string | null;
}

/**
 * One stated value of an indicator (schema.org Observation), anchored to its passage.
 */
export interface UpdateStatistic {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * The article; required when a single statistic is created.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string | null;
  /**
   * What it measures; null if the article does not say.
   */
  indicator?: Reference | null;
  /**
   * The same as `indicator`.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  indicatorId?: string | null;
  /**
   * The place that it is about, if any.
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
   * The time that the value is for: EDTF.
   * @example "2026"
   */
  period?: string | null;
  /**
   * How the source calls the period, such as a fiscal year.
   * @example "FY2026"
   */
  periodLabel?: string | null;
  /**
   * Observed, estimated, or about the future.
   */
  nature?: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan' | null;
  /**
   * The same amount in other units.
   *
   * @maxItems 20
   */
  conversions?: CreateConversion[] | null;
  /**
   * What the article compares it with; null if nothing.
   */
  comparison?: UpdateComparison | null;
  /**
   * For a percentage: of what; else null.
   */
  share?: UpdateShare | null;
  /**
   * Who gave the number; null if nobody is named.
   */
  attribution?: UpdateAttribution | null;
  /**
   * Where it appears in the text.
   *
   * @maxItems 100
   */
  anchors?: CreateAnchorProperties[] | null;
  /**
   * The sign-off of the statistic; null if there is none.
   */
  signOff?: SignOff | null;
  /**
   * Only in the answer to a write: what its references were resolved to.
   *
   * @maxItems 1000
   */
  resolved?: ResolvedReference[] | null;
}

/**
 * How the newsroom writes, for editors and their tools.
 */
export interface UpdateStyle {
  /**
   * null: as usual in the language.
   * @example "“”"
   */
  quotationMarks?: '“”' | '‘’' | '„“' | '«»' | '»«' | '「」' | '""' | null;
  /**
   * null: as usual in the language.
   * @example "1,234.5"
   */
  numberFormat?: '1,234.5' | '1.234,5' | '1 234,5' | '1’234.5' | null;
}

/**
 * Somebody who works in the newsroom.
 */
export interface UpdateUser {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id?: string | null;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision?: number | null;
  /**
   * As articles and comments show it.
   * @example "Mara Lindqvist"
   */
  name?: string;
  /**
   * By which they sign in; unique, in lower case. Null for somebody who cannot sign in by password.
   * @example "mara@newsroom.example"
   */
  email?: string | null;
  /**
   * A new password: at least 12 characters, and not one that everybody tries. Ends all their sessions.
   * @example "tide tables for Lindhaven"
   */
  password?: string | null;
  /**
   * What they may do.
   * @example "editor"
   */
  role?: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin';
  /**
   * The sections that they are limited to; null is no limit. Administrators have none.
   *
   * @maxItems 100
   */
  sections?: string[] | null;
  /**
   * A suspended user cannot sign in, and their sessions and tokens are refused.
   * @example "active"
   */
  status?: 'active' | 'suspended' | null;
  /**
   * The language that they work in: BCP 47. Null is that of the newsroom.
   * @example "en"
   */
  language?: string | null;
  /**
   * The time zone that they work in: a name of the IANA database. Null is that of the newsroom.
   * @example "Europe/Copenhagen"
   */
  timeZone?: string | null;
  /**
   * Whether they sign in with one-time codes beside the password.
   * @example false
   */
  oneTimeCodes?: boolean | null;
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
}

/**
 * Where an entity is used, by kind of user.
 */
export interface UsageAnswer {
  /**
   * How many uses there are. An entity without uses may be deleted.
   * @example 1
   */
  total: number;
  /**
   * How many of all uses are unpublished and in sections that you may not read.
   * @example 3
   */
  hidden?: number;
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
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-8439-73ad-8d8c-489d33569360"
   */
  id: string;
  /**
   * What an editor recognizes it by: a headline, a name, the words of a quote.
   * @example "Harbour buys a crane"
   */
  label: string;
  /**
   * The slug, if it has one.
   */
  slug?: string;
  /**
   * The status, if it is an article.
   */
  status?: string;
  /**
   * The article, if it is a quote or a statistic.
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  articleId?: string;
}

/**
 * Somebody who works in the newsroom.
 */
export interface User {
  /**
   * Given by the service and never changed. Newer ones sort after older ones (UUIDv7).
   * @example "0198c2f0-e3b0-7c44-8298-fc1c149afbf4"
   */
  id: string;
  /**
   * Rises by one with each change. In quotation marks it is the ETag.
   * @example 4
   */
  revision: number;
  /**
   * As articles and comments show it.
   * @example "Mara Lindqvist"
   */
  name: string;
  /**
   * By which they sign in; unique, in lower case. Null for somebody who cannot sign in by password.
   * @example "mara@newsroom.example"
   */
  email: string | null;
  /**
   * What they may do.
   * @example "editor"
   */
  role: 'viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin';
  /**
   * The sections that they are limited to; null is no limit. Administrators have none.
   *
   * @maxItems 100
   */
  sections: string[] | null;
  /**
   * A suspended user cannot sign in, and their sessions and tokens are refused.
   * @example "active"
   */
  status: 'active' | 'suspended';
  /**
   * The language that they work in: BCP 47. Null is that of the newsroom.
   * @example "en"
   */
  language: string | null;
  /**
   * The time zone that they work in: a name of the IANA database. Null is that of the newsroom.
   * @example "Europe/Copenhagen"
   */
  timeZone: string | null;
  /**
   * Whether they sign in with one-time codes beside the password.
   * @example false
   */
  oneTimeCodes: boolean;
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
}

/**
 * A user of the newsroom.
 */
export interface UserReference {
  /**
   * Of the user.
   * @example "0198c2f0-04f8-7996-8da7-63b7a969b102"
   */
  id: string;
  /**
   * The name at that time.
   * @example "Administrator"
   */
  name: string;
}

/**
 * Users of an entity, of one kind.
 */
export interface UsesOfKind {
  /**
   * How many there are.
   * @example 1
   */
  total: number;
  /**
   * How many of them are unpublished and in sections that you may not read.
   * @example 3
   */
  hidden?: number;
  /**
   * The newest twenty of the others.
   *
   * @maxItems 20
   */
  items: UseOfEntity[];
}

/**
 * The change that made a sign-off void.
 */
export interface VoidingChange {
  /**
   * The revision of the article that it made.
   * @example 7
   */
  revision: number;
  /**
   * When, in UTC.
   * @example "2026-04-10T11:00:00.000Z"
   */
  at: string;
  /**
   * Who made it.
   */
  by: UserReference;
  /**
   * The properties that changed; `anchors` where words of the passage did.
   *
   * @maxItems 100
   */
  changed: string[];
}

/**
 * A run of words that both texts have, or one of them.
 */
export interface WordRunAnswer {
  /**
   * Which text has it.
   * @example "added"
   */
  kind: 'same' | 'removed' | 'added';
  /**
   * The words, with the spaces between them.
   * @example "second "
   */
  text: string;
}
