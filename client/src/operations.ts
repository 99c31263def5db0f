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
     * Reports whether the process is alive
     * For whatever restarts the process: 200 as long as it answers at all, even without the database.
     */
    get: {
      answer: schemas.Health;
    };
  };
  '/metrics': {
    /**
     * Reports the metrics of this process to Prometheus
     * If `METRICS_TOKEN` is set, send it as a bearer token. Otherwise only programs on the same machine may read, directly and not through a proxy.
     */
    get: {
      answer: string;
    };
  };
  '/openapi.json': {
    /**
     * Returns the OpenAPI 3.1 document
     */
    get: {
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/preview/{token}': {
    /**
     * Shows a preview of an article to whoever has the link
     * A plain page to read and print, or with `Accept: application/json` the document that readers would get. A link that has expired, was revoked or never existed is a 404.
     */
    get: {
      path: {
        /**
         * What the link was created with.
         */
        token: string;
      };
      answer: {
        [k: string]: unknown;
      };
    };
  };
  '/problems': {
    /**
     * Lists every problem that the service can answer
     */
    get: {
      answer: List<schemas.ProblemDescription>;
    };
  };
  '/problems/{code}': {
    /**
     * Describes a problem
     */
    get: {
      path: {
        /**
         * The code of the problem.
         */
        code: string;
      };
      answer: schemas.ProblemDescription;
    };
  };
  '/readyz': {
    /**
     * Reports whether everything can be served: the database answers and takes writes
     * For the balancer of editors and import jobs. Answers within a second, on its own database connection. After SIGTERM it is 503.
     */
    get: {
      answer: schemas.Health;
    };
  };
  '/readyz/readers': {
    /**
     * Reports whether readers can be sent here
     * For the balancer of readers: 200 even without the database, because answers in memory can still be served. After SIGTERM it is 503.
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
     * An article stays on its page, whatever happens to others. `/sitemap.xml` lists the pages.
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
     * At most 1,000. It is empty if nothing was published for two days.
     */
    get: {
      answer: string;
    };
  };
  '/v1/admin/audit': {
    /**
     * Lists the audit trail
     * Every editorial write, sign-in, refused permission and act of administration. Entries are never changed or removed; each is sealed by a hash over it and the one before (`npm run audit:verify` checks them).
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'at' | '-at';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Users or tokens who did it.
         *
         * @maxItems 100
         */
        actorId?: string[];
        /**
         * What was done.
         *
         * @maxItems 100
         */
        action?: string[];
        /**
         * Kinds of resources.
         *
         * @maxItems 100
         */
        resourceKind?: string[];
        /**
         * Resources.
         *
         * @maxItems 100
         */
        resourceId?: string[];
        /**
         * Done or refused.
         *
         * @maxItems 100
         */
        outcome?: ('done' | 'refused')[];
        /**
         * At or after this time.
         */
        from?: string;
        /**
         * Before this time.
         */
        to?: string;
      };
      sparse: true;
      answer: List<schemas.AuditRecord>;
    };
  };
  '/v1/admin/audit.ndjson': {
    /**
     * Exports the audit trail, one JSON text a line
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'at' | '-at';
        /**
         * Users or tokens who did it.
         *
         * @maxItems 100
         */
        actorId?: string[];
        /**
         * What was done.
         *
         * @maxItems 100
         */
        action?: string[];
        /**
         * Kinds of resources.
         *
         * @maxItems 100
         */
        resourceKind?: string[];
        /**
         * Resources.
         *
         * @maxItems 100
         */
        resourceId?: string[];
        /**
         * Done or refused.
         *
         * @maxItems 100
         */
        outcome?: ('done' | 'refused')[];
        /**
         * At or after this time.
         */
        from?: string;
        /**
         * Before this time.
         */
        to?: string;
      };
      answer: string;
    };
  };
  '/v1/admin/settings': {
    /**
     * Reads the settings of the newsroom, as editors do
     */
    get: {
      answer: schemas.Newsroom;
    };
    /**
     * Changes the settings of the newsroom
     * They take effect at once, in all processes. After a change of `site` all documents are rendered again in the background. Settings that come from the environment (`fixed`) cannot be changed.
     */
    patch: {
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.UpdateNewsroom;
      answer: schemas.Newsroom;
    };
  };
  '/v1/admin/tokens': {
    /**
     * Lists the API tokens of all users
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'createdAt' | '-createdAt' | 'name' | '-name';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Only those of these users.
         *
         * @maxItems 100
         */
        ownerId?: string[];
      };
      sparse: true;
      answer: List<schemas.ApiToken>;
    };
    /**
     * Makes an API token for a user
     */
    post: {
      body: schemas.CreateIssuedToken;
      answer: schemas.ApiToken;
    };
  };
  '/v1/admin/tokens/{id}': {
    /**
     * Reads about an API token
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.ApiToken;
    };
    /**
     * Revokes an API token
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: undefined;
    };
  };
  '/v1/admin/users': {
    /**
     * Lists users
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Only those whose name or e-mail address contains this.
         */
        q?: string;
        /**
         * Only those with one of these roles.
         *
         * @maxItems 100
         */
        role?: ('viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin')[];
        /**
         * Only those with one of these statuses.
         *
         * @maxItems 100
         */
        status?: ('active' | 'suspended')[];
      };
      sparse: true;
      answer: List<schemas.User>;
    };
    /**
     * Adds a user
     * Without a password they set one with a reset link.
     */
    post: {
      body: schemas.CreateUser;
      answer: schemas.User;
    };
  };
  '/v1/admin/users/{id}': {
    /**
     * Reads a user
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      sparse: true;
      answer: schemas.User;
    };
    /**
     * Changes a user
     * It takes effect on their next request. Suspending a user ends their sessions and disables their tokens.
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      body: schemas.UpdateUser;
      answer: schemas.User;
    };
    /**
     * Deletes a user who wrote nothing
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/admin/users/{id}/reset-links': {
    /**
     * Makes a one-time link with which a user sets a password
     * When it is used, their other links and all their sessions end. A suspended user must be activated first.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: schemas.ResetLink;
    };
  };
  '/v1/admin/users/{id}/totp': {
    /**
     * Switches one-time codes off for a user
     * For somebody who has lost both the app and the recovery codes. Verify their identity first.
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: undefined;
    };
  };
  '/v1/auth/me': {
    /**
     * Returns who you are and what you may do
     */
    get: {
      answer: schemas.Me;
    };
  };
  '/v1/auth/oidc/callback': {
    /**
     * Signs in whoever comes back from elsewhere
     * Begins a session, sets its cookie, and sends the browser on.
     */
    get: {
      query?: {
        /**
         * The authorization code.
         */
        code?: string;
        /**
         * As `state` at the beginning.
         */
        state?: string;
        /**
         * Who answers (RFC 9207).
         */
        iss?: string;
        /**
         * Why it failed (RFC 6749).
         */
        error?: string;
        /**
         * The same, for people.
         */
        error_description?: string;
        /**
         * Where more is said about it.
         */
        error_uri?: string;
        /**
         * Not looked at.
         */
        scope?: string;
        /**
         * Not looked at.
         */
        session_state?: string;
        /**
         * Not looked at.
         */
        authuser?: string;
        /**
         * Not looked at.
         */
        prompt?: string;
        /**
         * Not looked at.
         */
        hd?: string;
      };
      answer: undefined;
    };
  };
  '/v1/auth/oidc/start': {
    /**
     * Sends a browser to sign in elsewhere (OpenID Connect)
     * A 404 unless `OIDC_ISSUER` is set. What is refused of a `returnTo` within `/editor` leads to the sign-in of the editors’ page, with the code of the refusal as `refused`; the same goes for the way back.
     */
    get: {
      query?: {
        /**
         * Where to go afterwards: a path of this service.
         */
        returnTo?: string;
      };
      answer: undefined;
    };
  };
  '/v1/auth/password': {
    /**
     * Sets your password
     * With the `token` of a one-time link, or in a session with the `current` password. Ends all your sessions except this one.
     */
    post: {
      body: schemas.CreateChosenPassword;
      answer: undefined;
    };
  };
  '/v1/auth/sessions': {
    /**
     * Signs in
     * Begins a session. Send its token as a bearer token; browsers get it in a cookie, too. It ends three days after its last use, and after thirty days in any case. Attempts are limited by account and by address (`RATE_LIMIT_SIGN_IN`).
     */
    post: {
      body: schemas.CreateSignIn;
      answer: schemas.BegunSession;
    };
    /**
     * Lists where you are signed in
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'createdAt' | '-createdAt' | 'lastUsedAt' | '-lastUsedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.Session>;
    };
  };
  '/v1/auth/sessions/current': {
    /**
     * Signs out
     * Ends the session of this request, and deletes its cookie.
     */
    delete: {
      answer: undefined;
    };
  };
  '/v1/auth/sessions/{id}': {
    /**
     * Ends one of your sessions
     * In a session only.
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: undefined;
    };
  };
  '/v1/auth/tokens': {
    /**
     * Lists your API tokens
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'createdAt' | '-createdAt' | 'name' | '-name';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.ApiToken>;
    };
    /**
     * Makes an API token for yourself
     * In a session only, so that a stolen token cannot create another one.
     */
    post: {
      body: schemas.CreateApiToken;
      answer: schemas.ApiToken;
    };
  };
  '/v1/auth/tokens/{id}': {
    /**
     * Revokes one of your API tokens
     * In a session only.
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: undefined;
    };
  };
  '/v1/auth/totp': {
    /**
     * Makes a secret for your authenticator app
     * Nothing changes until a code of it is sent to `POST /v1/auth/totp/confirm`.
     */
    post: {
      answer: schemas.TotpSecret;
    };
    /**
     * Switches one-time codes off for your account
     */
    delete: {
      body: schemas.CreateOneTimeCode;
      answer: undefined;
    };
  };
  '/v1/auth/totp/confirm': {
    /**
     * Switches one-time codes on for your account
     * From now on each sign-in needs a code. Your other sessions end.
     */
    post: {
      body: schemas.CreateOneTimeCode;
      answer: schemas.RecoveryCodes;
    };
  };
  '/v1/content/articles': {
    /**
     * Lists published articles, newest first, as cards
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'publishedAt' | '-publishedAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
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
         * Slugs of people who are mentioned or quoted, give a figure, or sign the article.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of organizations that are mentioned, speak, give a figure, or are the source.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Slugs of indicators that the article states a value of.
         *
         * @maxItems 100
         */
        indicator?: string[];
        /**
         * Keywords, spelled exactly.
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
         * Published at or after this time. The list is then sorted by `publishedAt`; any other `sort` is refused (`not-with-bound`).
         */
        publishedAfter?: string;
        /**
         * Published before this time. The list is then sorted by `publishedAt`; any other `sort` is refused (`not-with-bound`).
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
     * An old slug answers 301, a withdrawn article 410. With `at`, the answer is the document as readers saw it then, under any slug that it ever had.
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
         * Selects among articles that share the slug in several languages; default: the newsroom's own language first.
         */
        language?: string;
        /**
         * The document as readers saw it at this time.
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
     * JSON-LD with quotes as Quotation and statistics as Observation; numbers are digit for digit. Put it into the script element of a page unchanged.
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
         * Selects among articles that share the slug in several languages; default: the newsroom's own language first.
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
         * Selects among articles that share the slug in several languages; default: the newsroom's own language first.
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
     * Each member is a meta element for the page; a list is one element for each value.
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
         * Selects among articles that share the slug in several languages; default: the newsroom's own language first.
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
     * Headline, byline, dateline and body, with an empty line between paragraphs. List items begin with `- ` or a number, quotations with `> `.
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
         * Selects among articles that share the slug in several languages; default: the newsroom's own language first.
         */
        language?: string;
      };
      answer: string;
    };
  };
  '/v1/content/changes': {
    /**
     * Lists every publication, update and withdrawal, in order
     * Nothing is missed or repeated: send the `cursor` of the previous answer. With `Accept: text/event-stream` the connection stays open, and changes arrive as server-sent events: from now on, or after the `cursor` or `Last-Event-ID` that you send (the latter wins). Each change is sent twice: without a name, for `onmessage`, and then under the name of its kind (`article.published`), with the next cursor as its id. Listen to one of them, not to both. A comment is sent every 15 seconds. `limit` applies to pages only.
     */
    get: {
      query?: {
        /**
         * The maximum number of changes; default 100.
         */
        limit?: number;
        /**
         * The `cursor` of the previous answer. Without it, pages begin with the first change, and events with the next one.
         */
        cursor?: string;
      };
      answer: schemas.ContentChanges;
    };
  };
  '/v1/content/corrections': {
    /**
     * Lists what was corrected in public articles, the latest first
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'at' | '-at';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Slugs of articles.
         *
         * @maxItems 100
         */
        article?: string[];
        /**
         * Published at or after this time.
         */
        from?: string;
        /**
         * Published before this time.
         */
        to?: string;
      };
      sparse: true;
      answer: List<schemas.ContentCorrection>;
    };
  };
  '/v1/content/indicators': {
    /**
     * Lists the indicators that public articles state a value of
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the name, or their beginnings.
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
     * All statements are listed: a later one of the same nature, place, source, unit and period marks the earlier ones as `superseded`.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. Default `period`; `publishedAt` is that of the article. With `from` or `to`, any other field than `period` is refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * `false` leaves out statements that a later one replaces; `true` leaves only those.
         */
        superseded?: boolean;
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Whether the value was observed, is expected, or is a goal.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * Such as `currency:EUR`, `percent`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * What was public at that time: a day means its end in the time zone of the newsroom. Later statements are left out, and corrected values are shown as they were. The articles are shown as they are now.
         */
        asOf?: string;
      };
      sparse: true;
      answer: List<schemas.ContentObservation>;
    };
  };
  '/v1/content/indicators/{slug}/observations.svg': {
    /**
     * Draws the values of an indicator over time as SVG
     * One line for each nature, place and source, in the unit of most statements; gaps are gaps, expectations are dashed, earlier statements are steps. It has no scripts and loads nothing. It is read from 320 pixels on, on paper, light and dark, and its description holds every value.
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
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * `false` leaves out statements that a later one replaces; `true` leaves only those.
         */
        superseded?: boolean;
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Whether the value was observed, is expected, or is a goal.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * Such as `currency:EUR`, `percent`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * What was public at that time: a day means its end in the time zone of the newsroom. Later statements are left out, and corrected values are shown as they were. The articles are shown as they are now.
         */
        asOf?: string;
      };
      answer: string;
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
         * The field to sort by, with - for descending. Default `period`; `publishedAt` is that of the article. With `from` or `to`, any other field than `period` is refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * `false` leaves out statements that a later one replaces; `true` leaves only those.
         */
        superseded?: boolean;
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Whether the value was observed, is expected, or is a goal.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * Such as `currency:EUR`, `percent`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * What was public at that time: a day means its end in the time zone of the newsroom. Later statements are left out, and corrected values are shown as they were. The articles are shown as they are now.
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
         * The field to sort by, with - for descending. Default `period`; `publishedAt` is that of the article. With `from` or `to`, any other field than `period` is refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * `false` leaves out statements that a later one replaces; `true` leaves only those.
         */
        superseded?: boolean;
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Whether the value was observed, is expected, or is a goal.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * Such as `currency:EUR`, `percent`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * What was public at that time: a day means its end in the time zone of the newsroom. Later statements are left out, and corrected values are shown as they were. The articles are shown as they are now.
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
     * For spreadsheets: it begins with a byte order mark, so that they recognize UTF-8.
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
         * The field to sort by, with - for descending. Default `period`; `publishedAt` is that of the article. With `from` or `to`, any other field than `period` is refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * `false` leaves out statements that a later one replaces; `true` leaves only those.
         */
        superseded?: boolean;
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Whether the value was observed, is expected, or is a goal.
         *
         * @maxItems 100
         */
        nature?: ('actual' | 'estimate' | 'forecast' | 'target' | 'plan')[];
        /**
         * Such as `currency:EUR`, `percent`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * What was public at that time: a day means its end in the time zone of the newsroom. Later statements are left out, and corrected values are shown as they were. The articles are shown as they are now.
         */
        asOf?: string;
      };
      answer: string;
    };
  };
  '/v1/content/indicators/{slug}/outcomes': {
    /**
     * Compares the targets and forecasts of an indicator with their actuals
     * Met is “at least”, “more than” or a comparison `up` when the actual is not below; “at most”, “less than” or `down` when it is not above; anything else when the actual rounds to it, as precisely as it was printed. Units and periods are compared exactly.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. Default `period`; with `from` or `to`, any other field is refused.
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Slugs of the organizations that gave the figure.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Slugs of the people who gave the figure.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * `false` leaves out statements that a later one replaces; `true` leaves only those.
         */
        superseded?: boolean;
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Which statements; default targets and forecasts.
         *
         * @maxItems 100
         */
        nature?: ('target' | 'forecast' | 'plan')[];
      };
      sparse: true;
      answer: List<schemas.ContentOutcome>;
    };
  };
  '/v1/content/organizations': {
    /**
     * Lists the organizations that public articles show
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the name, or their beginnings.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. An unknown field is refused with a list of all fields.
         */
        sort?: string;
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. An unknown field is refused with a list of all fields.
         */
        sort?: string;
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.ContentPerson>;
    };
  };
  '/v1/content/organizations/{slug}/quotes': {
    /**
     * Lists what an organization, or somebody for it, said, newest first
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. An unknown field is refused with a list of all fields.
         */
        sort?: string;
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. An unknown field is refused with a list of all fields.
         */
        sort?: string;
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the name, or their beginnings.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. An unknown field is refused with a list of all fields.
         */
        sort?: string;
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. An unknown field is refused with a list of all fields.
         */
        sort?: string;
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.ContentQuote>;
    };
  };
  '/v1/content/quotes': {
    /**
     * Finds quotes in public articles, the latest first
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'saidOn' | '-saidOn';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * What it is about: full text in the language of the quote, with its speaker and occasion. As in the search: `"a phrase"`, `-without`, `one or other`, `begin*`.
         */
        q?: string;
        /**
         * Words of the title that the speaker had then, or their beginnings.
         *
         * @maxItems 100
         */
        role?: string[];
        /**
         * Slugs of the people who speak.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that speak, or that somebody speaks for.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Whether the words are the speaker's own.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said in this period or later (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.
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
         * What it is about: full text in the language of the quote, with its speaker and occasion. As in the search: `"a phrase"`, `-without`, `one or other`, `begin*`.
         */
        q?: string;
        /**
         * Words of the title that the speaker had then, or their beginnings.
         *
         * @maxItems 100
         */
        role?: string[];
        /**
         * Slugs of the people who speak.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that speak, or that somebody speaks for.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Whether the words are the speaker's own.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said in this period or later (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.
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
         * What it is about: full text in the language of the quote, with its speaker and occasion. As in the search: `"a phrase"`, `-without`, `one or other`, `begin*`.
         */
        q?: string;
        /**
         * Words of the title that the speaker had then, or their beginnings.
         *
         * @maxItems 100
         */
        role?: string[];
        /**
         * Slugs of the people who speak.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that speak, or that somebody speaks for.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Whether the words are the speaker's own.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said in this period or later (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.
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
     * For spreadsheets: it begins with a byte order mark, so that they recognize UTF-8.
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'saidOn' | '-saidOn';
        /**
         * What it is about: full text in the language of the quote, with its speaker and occasion. As in the search: `"a phrase"`, `-without`, `one or other`, `begin*`.
         */
        q?: string;
        /**
         * Words of the title that the speaker had then, or their beginnings.
         *
         * @maxItems 100
         */
        role?: string[];
        /**
         * Slugs of the people who speak.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of the organizations that speak, or that somebody speaks for.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Whether the words are the speaker's own.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said in this period or later (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF). The beginning of `saidOn` counts; for a quote without it, the date of the dateline, else that of the source, else of the publication.
         */
        to?: string;
      };
      answer: string;
    };
  };
  '/v1/content/search': {
    /**
     * Searches what is published
     * Full text in the language of each article; accents and case do not matter. The newest matches are ranked together, by where the words appear and by age. Later pages rank older matches. If a phrase has frequent words, a page before the last may be short.
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * `relevance` (where the words appear, and age) or the newest first; default `relevance`.
         */
        sort?: 'relevance' | '-publishedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words, `"a phrase"`, `-without`, `one or other`, `begin*`. Other forms of a word are found too, and words with one typo. Common words alone are searched as a phrase; a single common word, in headlines. A query without a letter or digit finds nothing.
         */
        q: string;
        /**
         * What to search for; default articles. With several kinds, the best of each are compared by rank.
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
         * Slugs of people who are mentioned or quoted, give a figure, or sign the article.
         *
         * @maxItems 100
         */
        person?: string[];
        /**
         * Slugs of organizations that are mentioned, speak, give a figure, or are the source.
         *
         * @maxItems 100
         */
        organization?: string[];
        /**
         * Published at or after this time.
         */
        publishedAfter?: string;
        /**
         * Published before this time.
         */
        publishedBefore?: string;
        /**
         * Adds `facets` to the first page: how many results belong to each section, and so on.
         *
         * @maxItems 100
         */
        facets?: ('section' | 'organization' | 'person' | 'year' | 'language')[];
      };
      sparse: true;
      answer: {
        /**
         * In the requested order.
         *
         * @maxItems 100
         */
        items: schemas.FoundItem[];
        /**
         * The `cursor` of the next page; null on the last.
         */
        nextCursor: string | null;
        /**
         * How many items match on all pages. Only with `count=true`.
         */
        total?: number;
        /**
         * Present and true if more than `total` items may match. Lists of the content face count to 10,000, a search for common words less far.
         */
        totalIsLowerBound?: true;
        /**
         * The requested facets, on the first page.
         */
        facets?: schemas.SearchFacets;
        /**
         * False if `facets` and `total` count only the newest matches.
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
     * Finds statistics in public articles, the last published first
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. Default `-publishedAt`; with `from` or `to`, `-period`. Any other field than `period` is then refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the printed form, the indicator or the place, or their beginnings.
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
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Such as `currency:EUR`, `percent`, `count:container`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * The value, or the upper end of its range, is at least this. Compares all units unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * The value is at most this. Compares all units unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Whether the value was observed, is expected, or is a goal.
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
         * The field to sort by, with - for descending. Default `-publishedAt`; with `from` or `to`, `-period`. Any other field than `period` is then refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Words of the printed form, the indicator or the place, or their beginnings.
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
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Such as `currency:EUR`, `percent`, `count:container`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * The value, or the upper end of its range, is at least this. Compares all units unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * The value is at most this. Compares all units unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Whether the value was observed, is expected, or is a goal.
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
         * The field to sort by, with - for descending. Default `-publishedAt`; with `from` or `to`, `-period`. Any other field than `period` is then refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Words of the printed form, the indicator or the place, or their beginnings.
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
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Such as `currency:EUR`, `percent`, `count:container`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * The value, or the upper end of its range, is at least this. Compares all units unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * The value is at most this. Compares all units unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Whether the value was observed, is expected, or is a goal.
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
     * For spreadsheets: it begins with a byte order mark, so that they recognize UTF-8.
     */
    get: {
      query?: {
        /**
         * The field to sort by, with - for descending. Default `-publishedAt`; with `from` or `to`, `-period`. Any other field than `period` is then refused (`not-with-bound`).
         */
        sort?: 'publishedAt' | '-publishedAt' | 'period' | '-period' | 'value' | '-value';
        /**
         * Words of the printed form, the indicator or the place, or their beginnings.
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
         * The places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * The period begins in this one or later (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        from?: string;
        /**
         * The period begins in this one or earlier (EDTF). For a period with an open start, its end counts; for a statistic without a period, its publication. The list is then sorted by `period`.
         */
        to?: string;
        /**
         * Such as `currency:EUR`, `percent`, `count:container`. A kind alone, such as `currency`, finds all its units.
         *
         * @maxItems 100
         */
        unit?: string[];
        /**
         * The value, or the upper end of its range, is at least this. Compares all units unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * The value is at most this. Compares all units unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Whether the value was observed, is expected, or is a goal.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
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
          | 'dueAt'
          | '-dueAt'
          | 'headline'
          | '-headline';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Only these; `a,b` means either.
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
         * People who are mentioned or quoted, give a figure, or sign the article.
         *
         * @maxItems 100
         */
        personId?: string[];
        /**
         * Organizations that are mentioned, speak, give a figure, or are the source.
         *
         * @maxItems 100
         */
        organizationId?: string[];
        /**
         * Indicators that the article states a value of.
         *
         * @maxItems 100
         */
        indicatorId?: string[];
        /**
         * Keywords, spelled exactly.
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
         * The users whose work it is.
         *
         * @maxItems 100
         */
        assigneeId?: string[];
        /**
         * What waits for you: what is assigned to you, in review where you may approve, or has an open comment that mentions you.
         */
        waitingFor?: 'me';
        /**
         * Due before this time.
         */
        dueBefore?: string;
        /**
         * Changed at or after this time.
         */
        updatedAfter?: string;
        /**
         * Changed before this time.
         */
        updatedBefore?: string;
        /**
         * Published at or after this time.
         */
        publishedAfter?: string;
        /**
         * Published before this time.
         */
        publishedBefore?: string;
        /**
         * Lists the trash instead of everything else.
         */
        trashed?: boolean;
        /**
         * Words of the headline, kicker or summary, or their beginnings.
         */
        q?: string;
        /**
         * Counts by these properties, on the first page. Each is counted under all filters but its own, so that its other values show how many articles they would add.
         *
         * @maxItems 100
         */
        facets?: ('status' | 'section' | 'language')[];
      };
      sparse: true;
      answer: {
        /**
         * In the requested order.
         *
         * @maxItems 100
         */
        items: schemas.Article[];
        /**
         * The `cursor` of the next page; null on the last.
         */
        nextCursor: string | null;
        /**
         * How many items match on all pages. Only with `count=true`.
         */
        total?: number;
        /**
         * Present and true if more than `total` items may match. Lists of the content face count to 10,000, a search for common words less far.
         */
        totalIsLowerBound?: true;
        /**
         * The requested facets, on the first page.
         */
        facets?: schemas.ArticleFacets;
      };
    };
    /**
     * Creates an article with all its facts
     * One request and one transaction for the article, its mentions, quotes and statistics, and the entities that they name for the first time.
     */
    post: {
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateArticle;
      answer: schemas.Article;
    };
  };
  '/v1/editorial/articles/transitions': {
    /**
     * Takes the same step with several articles
     * Each has an outcome of its own: a refusal does not stop the others. The answer is a 200 in any case.
     */
    post: {
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateBulkTransition;
      answer: schemas.BulkOutcomes;
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
     * If the article was changed since the revision in `If-Match`, the 412 shows it as it is now (`current`), what a merge makes of both changes (`merged`, which may be sent with `currentETag`), and where they are in conflict (`conflicts`).
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      query?: {
        /**
         * If the article was changed since the revision in `If-Match`, stores what a merge makes of both changes, unless they are in conflict. `merged` in the answer lists what was merged.
         */
        merge?: 'auto';
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.UpdateArticle;
      answer: schemas.Article;
    };
    /**
     * Moves an article to the trash
     * An article that was ever public must be withdrawn instead. `forever=true` deletes an article in the trash for good, with its revisions: only chief editors may.
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
         * Deletes an article in the trash for good, with its revisions.
         */
        forever?: boolean;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/articles/{id}/checks': {
    /**
     * Checks the facts of an article
     * Checks the working copy as it is now. The rules of its section decide which checks run and how severe their findings are.
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: schemas.Findings;
    };
    /**
     * Checks the facts of an article that is not saved yet
     * Takes the body of a PATCH of the article, and returns what the checks would find after it. Nothing is stored, and no entity is created.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.UpdateArticle;
      answer: schemas.Findings;
    };
  };
  '/v1/editorial/articles/{id}/comments': {
    /**
     * Lists the comments on an article, with the replies to them
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Only those that are resolved, or only those that are not.
         */
        resolved?: boolean;
        /**
         * The facts that they are about.
         *
         * @maxItems 100
         */
        factId?: string[];
        /**
         * The comments that they reply to.
         *
         * @maxItems 100
         */
        replyTo?: string[];
        /**
         * The users that they are for.
         *
         * @maxItems 100
         */
        mentions?: string[];
        /**
         * Their authors.
         *
         * @maxItems 100
         */
        createdBy?: string[];
      };
      sparse: true;
      answer: List<schemas.Comment>;
    };
    /**
     * Comments on an article, a passage or a fact, or replies to a comment
     * Creates no revision of the article. `If-Match` is compared with the article's revision.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateComment;
      answer: schemas.Comment;
    };
  };
  '/v1/editorial/articles/{id}/comments/{commentId}': {
    /**
     * Reads a comment
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the comment.
         */
        commentId: string;
      };
      sparse: true;
      answer: schemas.Comment;
    };
    /**
     * Changes or resolves a comment
     * Only its author may change the text. `resolved` may be set by its author, by who created the article or is assigned to it, and by editors.
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the comment.
         */
        commentId: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.UpdateComment;
      answer: schemas.Comment;
    };
    /**
     * Deletes a comment without replies
     * For its author, and for chief editors.
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the comment.
         */
        commentId: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/articles/{id}/corrections': {
    /**
     * Adds a correction to an article
     * It makes a revision of the working copy, and readers see it with the next publication. An article that nobody has read yet is changed instead (`never-published`).
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateCorrection;
      answer: schemas.Correction;
    };
  };
  '/v1/editorial/articles/{id}/corrections/{correctionId}': {
    /**
     * Reads a correction
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the correction.
         */
        correctionId: string;
      };
      answer: schemas.Correction;
    };
    /**
     * Takes back a correction that was not published
     * `If-Match` names the revision of the article. One that was published under an embargo can be taken back until its end.
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the correction.
         */
        correctionId: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/articles/{id}/events': {
    /**
     * Follows an article: what others do to it, as server-sent events
     * The first event is `state`: `{ revision, status, workingStatus, presence: [{ user, state, since }] }`. Then come `revision` (`revision`, `cause`, `changed`), `transition` (`revision`, `action`, `from`, `to`, `note`), `comment` (`commentId`, `action`, `revision`, `replyTo`), `sign-off` and `presence` (`state`: `editing`, `reading` or `gone`), each with `at` and `by`. A client that comes back sends `Last-Event-ID` and hears what it missed, presence apart, up to 24 hours back. A comment is sent every 15 seconds. The stream ends when you may not read the article any more.
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: string;
    };
  };
  '/v1/editorial/articles/{id}/presence': {
    /**
     * Lists who has an article open
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'since' | '-since';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.Presence>;
    };
    /**
     * Says that you have an article open
     * Lasts 45 seconds; repeat it before then. It is shown to others, and never blocks anybody.
     */
    put: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      body: schemas.CreatePresence;
      answer: schemas.Presence;
    };
  };
  '/v1/editorial/articles/{id}/preview-links': {
    /**
     * Lists the links to previews of an article that have not expired
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'createdAt' | '-createdAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.PreviewLink>;
    };
    /**
     * Makes a link to a preview of an article
     * Anybody who has the link may open it, without signing in: a plain page, or with `Accept: application/json` the document that readers would get. The address is in this answer only.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateNewPreviewLink;
      answer: schemas.PreviewLink;
    };
  };
  '/v1/editorial/articles/{id}/preview-links/{linkId}': {
    /**
     * Reads what a link to a preview shows, and until when
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the link.
         */
        linkId: string;
      };
      answer: schemas.PreviewLink;
    };
    /**
     * Revokes a link to a preview
     * It shows nothing any more. A link has no revisions, so no `If-Match` is needed.
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the link.
         */
        linkId: string;
      };
      answer: undefined;
    };
  };
  '/v1/editorial/articles/{id}/restore': {
    /**
     * Restores an article from the trash
     * Its slug gets a suffix if another article has taken it.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      answer: schemas.Article;
    };
  };
  '/v1/editorial/articles/{id}/revisions': {
    /**
     * Lists the history of an article, newest first
     * Edits that one author made without a break of more than ten minutes are one entry, `from` one revision `to` another. Any other revision is an entry by itself.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'number' | '-number';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Lists each revision. Default: the edits that one author made without a break of more than ten minutes are one entry.
         */
        all?: boolean;
      };
      sparse: true;
      answer: List<schemas.HistoryEntry>;
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
  '/v1/editorial/articles/{id}/revisions/{number}/diff': {
    /**
     * Compares two revisions of an article
     * By field, by block and word, and by fact.
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
      query?: {
        /**
         * The revision to compare with; default: the one before.
         */
        against?: number;
      };
      answer: schemas.RevisionDiff;
    };
  };
  '/v1/editorial/articles/{id}/revisions/{number}/restore': {
    /**
     * Restores a revision of an article
     * Makes a new revision that says what this one says. Facts get back their ids. Status, embargo, assignee and due date stay as they are; so does the slug, if another article has taken the old one. What equals the current state changes nothing.
     */
    post: {
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
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      answer: schemas.Article;
    };
  };
  '/v1/editorial/articles/{id}/sign-off': {
    /**
     * Signs an article off
     * It creates no revision. It becomes void once what was signed off has changed: the words of a passage count, its place does not. A further sign-off replaces the one before.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedSignOff;
      answer: schemas.Article;
    };
    /**
     * Takes back the sign-off of an article
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/articles/{id}/timeline': {
    /**
     * Lists what happened to an article, newest first: revisions, transitions, comments, corrections, sign-offs
     * Edits that one author made without a break of more than ten minutes are one entry.
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'at' | '-at';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Only these kinds.
         *
         * @maxItems 100
         */
        kind?: string[];
      };
      sparse: true;
      answer: List<schemas.TimelineEntry>;
    };
  };
  '/v1/editorial/articles/{id}/transitions': {
    /**
     * Lists the transitions of an article
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'at' | '-at';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
      };
      sparse: true;
      answer: List<schemas.TakenTransition>;
    };
    /**
     * Takes a step of the workflow with an article
     * `submit` needs the permission `articles.submit`, `approve` and `reject` need `articles.approve`, `withdraw` and `revert` `articles.withdraw`, the others `articles.publish`. A member that the action does not use is refused (`not-with-action`).
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedTransition;
      answer: schemas.Article;
    };
  };
  '/v1/editorial/background-work': {
    /**
     * Lists background work that is not done yet, or was given up
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'dueAt' | '-dueAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
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
     * Gives up background work that keeps failing
     * It is not tried again and stays in the list, and work that waited for it goes on. If the change feed now lacks an entry, `npm run delivery:verify` lists it and `npm run delivery:rebuild` adds it.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      answer: schemas.BackgroundWork;
    };
  };
  '/v1/editorial/correction-batches': {
    /**
     * Lists batches of corrections
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'createdAt' | '-createdAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * `true`: only those that were published; `false`: only the others.
         */
        published?: boolean;
      };
      sparse: true;
      answer: List<schemas.CorrectionBatch>;
    };
  };
  '/v1/editorial/correction-batches/{id}': {
    /**
     * Reads a batch of corrections with every use
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: schemas.CorrectionBatch;
    };
  };
  '/v1/editorial/correction-batches/{id}/items/{itemId}': {
    /**
     * Reads one use of what a batch corrects
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the item.
         */
        itemId: string;
      };
      answer: schemas.BatchItem;
    };
    /**
     * Decides on a use of a batch
     * `corrected` changes the working copy at once: the fact, the words of its passage, and, of what readers have read, a correction that they see with the batch. It is one revision of the article. A passage that somebody has changed since it was listed is never overwritten (`changed-meanwhile`): `open` lists it again.
     */
    patch: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the item.
         */
        itemId: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.UpdateBatchItem;
      answer: schemas.BatchItem;
    };
  };
  '/v1/editorial/correction-batches/{id}/publish': {
    /**
     * Publishes all that a batch corrected, as one
     * Each article takes the step `publish`, with all that may stand in its way; if anything does, nothing is published (`batch-refused`, with `items` and the code of each). An article whose working copy holds other changes is refused (`unpublished-changes`), so that these do not come out with the batch. Drafts stay drafts. `If-Match` names the revision of the batch.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      answer: schemas.CorrectionBatch;
    };
  };
  '/v1/editorial/indicators': {
    /**
     * Lists indicators
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the name and its other forms, or their beginnings.
         */
        q?: string;
        /**
         * Lists what is archived instead of everything else.
         */
        archived?: boolean;
      };
      sparse: true;
      answer: List<schemas.Indicator>;
    };
    /**
     * Creates an indicator
     */
    post: {
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/indicators/{id}/merge': {
    /**
     * Merges indicators into an indicator
     * All that refers to them refers to this one from then on, their names become aliases, and their ids and slugs lead to it. No printed word changes. Can be undone for 30 days.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedMerge;
      answer: schemas.IndicatorMerge;
    };
  };
  '/v1/editorial/indicators/{id}/usage': {
    /**
     * Lists where an indicator is used
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
  '/v1/editorial/merges': {
    /**
     * Lists merges of people, organizations and indicators
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'at' | '-at';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Only merges into one of these records, or of one of them.
         *
         * @maxItems 100
         */
        recordId?: string[];
      };
      sparse: true;
      answer: List<schemas.Merge>;
    };
  };
  '/v1/editorial/merges/{id}': {
    /**
     * Undoes a merge
     * What was merged is there again, with its id, its slugs, its names and the references that the merge moved and that nobody has changed since. Possible for 30 days.
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/organizations': {
    /**
     * Lists organizations
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the name and its other forms, or their beginnings.
         */
        q?: string;
        /**
         * Lists what is archived instead of everything else.
         */
        archived?: boolean;
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
         * Only those located in one of these countries: ISO 3166-1, two capitals.
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
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/organizations/{id}/correction-batches': {
    /**
     * Makes a batch of corrections of the name of an organization
     * It lists every use, and changes nothing yet: where another name is printed of the organization of a speaker, the source of a figure, or in the text. The record of the organization is not changed by it. Each use is then decided (`PATCH /v1/editorial/correction-batches/:id/items/:itemId`), and the batch published. What was withdrawn is not among them.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedBatch;
      answer: schemas.CorrectionBatch;
    };
  };
  '/v1/editorial/organizations/{id}/merge': {
    /**
     * Merges organizations into an organization
     * All that refers to them refers to this one from then on, their names become aliases, and their ids and slugs lead to it. No printed word changes. Can be undone for 30 days.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedMerge;
      answer: schemas.OrganizationMerge;
    };
  };
  '/v1/editorial/organizations/{id}/usage': {
    /**
     * Lists where an organization is used
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt' | 'updatedAt' | '-updatedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the name and its other forms, or their beginnings.
         */
        q?: string;
        /**
         * Lists what is archived instead of everything else.
         */
        archived?: boolean;
        /**
         * Only those who hold, or held, a position at one of these.
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
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/people/{id}/correction-batches': {
    /**
     * Makes a batch of corrections of the name or title of a person
     * It lists every use, and changes nothing yet: where another name or title is printed of the speaker of a quote, the source of a figure, an author, or in the text. The record of the person is not changed by it. Each use is then decided (`PATCH /v1/editorial/correction-batches/:id/items/:itemId`), and the batch published. What was withdrawn is not among them.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedBatch;
      answer: schemas.CorrectionBatch;
    };
  };
  '/v1/editorial/people/{id}/merge': {
    /**
     * Merges people into a person
     * All that refers to them refers to this one from then on, their names become aliases, and their ids and slugs lead to it. No printed word changes. Can be undone for 30 days.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedMerge;
      answer: schemas.PersonMerge;
    };
  };
  '/v1/editorial/people/{id}/usage': {
    /**
     * Lists where a person is used
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
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending. Default `-updatedAt`; a quote without `saidOn` is sorted by when it was written.
         */
        sort?: 'updatedAt' | '-updatedAt' | 'saidOn' | '-saidOn';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Only those of these articles.
         *
         * @maxItems 100
         */
        articleId?: string[];
        /**
         * Only those of these speakers; the id of a merged person finds whom it leads to.
         *
         * @maxItems 100
         */
        personId?: string[];
        /**
         * Only those of these organizations: they spoke, or the speaker spoke for them. The id of a merged one finds what it leads to.
         *
         * @maxItems 100
         */
        organizationId?: string[];
        /**
         * Words of the title that the speaker had then, or their beginnings.
         *
         * @maxItems 100
         */
        role?: string[];
        /**
         * Only those of these kinds.
         *
         * @maxItems 100
         */
        kind?: ('direct' | 'indirect' | 'mixed')[];
        /**
         * Said at or after this time.
         */
        saidAfter?: string;
        /**
         * Said before this time.
         */
        saidBefore?: string;
        /**
         * Said in this period or later (EDTF).
         */
        from?: string;
        /**
         * Said in this period or earlier (EDTF).
         */
        to?: string;
        /**
         * `detached`: at least one of its passages was edited away.
         *
         * @maxItems 100
         */
        state?: ('attached' | 'detached')[];
        /**
         * Words of the quote or its speaker, or their beginnings.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.Quote>;
    };
    /**
     * Adds a quote to an article
     * `articleId` names the article, which gets a new revision.
     */
    post: {
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/quotes/{id}/correction-batches': {
    /**
     * Makes a batch of corrections of a quote
     * It lists every use, and changes nothing yet: the same words of the same person, and the quote in translations. Each use is then decided (`PATCH /v1/editorial/correction-batches/:id/items/:itemId`), and the batch published. What was withdrawn is not among them.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedBatch;
      answer: schemas.CorrectionBatch;
    };
  };
  '/v1/editorial/quotes/{id}/sign-off': {
    /**
     * Signs a quote off
     * It creates no revision. It becomes void once what was signed off has changed: the words of a passage count, its place does not. A further sign-off replaces the one before.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedSignOff;
      answer: schemas.Quote;
    };
    /**
     * Takes back the sign-off of a quote
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/reports/speakers': {
    /**
     * Counts who gets quoted in what is published
     * JSON in pages, or with `Accept: text/csv` the whole result. Users who are limited to sections count the articles of these.
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'quotes' | '-quotes' | 'articles' | '-articles' | 'month' | '-month';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * What to count by; with several, each combination is a line. Default: person.
         *
         * @maxItems 100
         */
        by?: ('person' | 'organization' | 'kind' | 'section' | 'month')[];
        /**
         * Published in this period or later (EDTF), in the time zone of the newsroom.
         */
        from?: string;
        /**
         * Published in this period or earlier (EDTF), likewise.
         */
        to?: string;
      };
      sparse: true;
      answer: List<schemas.QuotedSpeakers>;
    };
  };
  '/v1/editorial/sections': {
    /**
     * Lists sections
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
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
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the name and its other forms, or their beginnings.
         */
        q?: string;
        /**
         * Lists what is archived instead of everything else.
         */
        archived?: boolean;
        /**
         * Only direct children of these.
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
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/sections/{id}/usage': {
    /**
     * Lists where a section is used
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
  '/v1/editorial/settings': {
    /**
     * Reads the settings of the newsroom
     */
    get: {
      answer: schemas.Newsroom;
    };
  };
  '/v1/editorial/stale': {
    /**
     * Lists published statistics whose indicator has newer actual values
     * A newer value is an actual value, in another article, for a period that ends later; for a forecast, a target, a plan or an estimate, also one for the same period.
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'publishedAt' | '-publishedAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Only of articles in these sections: slugs or ids.
         *
         * @maxItems 100
         */
        section?: string[];
        /**
         * Only of these indicators.
         *
         * @maxItems 100
         */
        indicatorId?: string[];
      };
      sparse: true;
      answer: List<schemas.StaleStatistic>;
    };
  };
  '/v1/editorial/statistics': {
    /**
     * Lists statistics
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'updatedAt' | '-updatedAt' | 'value' | '-value' | 'period' | '-period';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
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
         * Such as `currency:EUR`, `percent`, `count:container`. A kind alone, such as `currency`, finds all its units.
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
         * The period ends in this one or later (EDTF).
         */
        periodFrom?: string;
        /**
         * The period begins in this one or earlier (EDTF).
         */
        periodTo?: string;
        /**
         * The value, or the upper end of its range, is at least this. Compares all units unless `unit` is given.
         */
        minValue?: schemas.Decimal;
        /**
         * The value is at most this. Compares all units unless `unit` is given.
         */
        maxValue?: schemas.Decimal;
        /**
         * Only those that these organizations gave.
         *
         * @maxItems 100
         */
        organizationId?: string[];
        /**
         * Only those of these places; case does not matter.
         *
         * @maxItems 100
         */
        place?: string[];
        /**
         * Words of the printed form, the indicator or the place, or their beginnings.
         */
        q?: string;
      };
      sparse: true;
      answer: List<schemas.Statistic>;
    };
    /**
     * Adds a statistic to an article
     * `articleId` names the article, which gets a new revision.
     */
    post: {
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
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
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/statistics/{id}/correction-batches': {
    /**
     * Makes a batch of corrections of a figure
     * It lists every use, and changes nothing yet: the same indicator, place, period and nature, with an equal value, in working copies and translations. Each use is then decided (`PATCH /v1/editorial/correction-batches/:id/items/:itemId`), and the batch published. What was withdrawn is not among them.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedBatch;
      answer: schemas.CorrectionBatch;
    };
  };
  '/v1/editorial/statistics/{id}/related': {
    /**
     * Reads what other articles state about the same
     * Statements are the same if they have the same indicator, place, nature and period (`2018` and `2018-01/2018-12` are equal), in a unit that is the same or exactly convertible. At most 200 statements of each side are compared, the newest first.
     */
    get: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      answer: schemas.RelatedStatements;
    };
  };
  '/v1/editorial/statistics/{id}/related/{otherId}': {
    /**
     * Answers the contradiction of two statistics
     * This silences the warning on both sides until the value, unit, period, place, indicator or nature of either changes. A further answer replaces the one before. `If-Match` names the revision of the statistic.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
        /**
         * The identifier of the other statistic.
         */
        otherId: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedAnswer;
      answer: schemas.RelatedStatements;
    };
  };
  '/v1/editorial/statistics/{id}/sign-off': {
    /**
     * Signs a statistic off
     * It creates no revision. It becomes void once what was signed off has changed: the words of a passage count, its place does not. A further sign-off replaces the one before.
     */
    post: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several, or `*`. Optional; if it is sent, one must match.
       */
      ifMatch?: Revision;
      /**
       * For 24 hours, a repeated request with the same key and body gets the first answer, and nothing happens twice.
       */
      idempotencyKey?: string;
      body: schemas.CreateRequestedSignOff;
      answer: schemas.Statistic;
    };
    /**
     * Takes back the sign-off of a statistic
     */
    delete: {
      path: {
        /**
         * The identifier of the resource.
         */
        id: string;
      };
      /**
       * The ETag of what you read, several of which one must match, or `*` for the current state. Without it, the answer is 428; if none matches, 412.
       */
      ifMatch: Revision;
      answer: undefined;
    };
  };
  '/v1/editorial/suggest': {
    /**
     * Suggests people, organizations, indicators and sections for what is being typed
     * What is archived is not suggested.
     */
    get: {
      query?: {
        /**
         * What was typed so far: the beginnings of words of a name, an alias or an acronym, in any order. Case and accents do not matter; one error in each word is tolerated if too few names match exactly.
         */
        q: string;
        /**
         * What to suggest; default all.
         *
         * @maxItems 100
         */
        types?: ('people' | 'organizations' | 'indicators' | 'sections')[];
        /**
         * The day for which a person's position is shown: EDTF date; default today, in UTC.
         */
        on?: string;
        /**
         * The maximum number of suggestions; default 10.
         */
        limit?: number;
      };
      answer: schemas.Suggestions;
    };
  };
  '/v1/editorial/users': {
    /**
     * Lists whom you can mention, and whom you can assign work to
     * Everybody who works in the newsroom, except suspended users. E-mail addresses and all else are at `/v1/admin/users`, for administrators.
     */
    get: {
      query?: {
        /**
         * The maximum number of items on a page; default 20.
         */
        limit?: number;
        /**
         * The `nextCursor` of the previous page, with the same `sort`.
         */
        cursor?: string;
        /**
         * The field to sort by, with - for descending.
         */
        sort?: 'name' | '-name' | 'createdAt' | '-createdAt';
        /**
         * Adds the total number of matching items; on the content face, up to 10,000.
         */
        count?: boolean;
        /**
         * Words of the name, or their beginnings: search as you type.
         */
        q?: string;
        /**
         * Only those with one of these roles.
         *
         * @maxItems 100
         */
        role?: ('viewer' | 'reporter' | 'editor' | 'chief-editor' | 'admin')[];
        /**
         * Only those who may read this article: whom a comment on it may mention, and, if it is in a section, whom it may be assigned to.
         *
         * @maxItems 100
         */
        readsArticle?: string[];
      };
      sparse: true;
      answer: List<schemas.Colleague>;
    };
  };
}
