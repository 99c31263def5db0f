import { Injectable } from '@nestjs/common';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { Coding } from '../edge/answers/content-coding.js';
import { MovedSlug } from '../edge/answers/moved-slug.js';
import { Problem } from '../kernel/problems/problem.js';
import type { PublicAnswer } from '../edge/answers/public-answer.js';
import { slugKey } from '../kernel/values/slug.js';
import { Withdrawn } from '../publication/publication.problems.js';
import { presentDocument } from '../publication/stored-document.view.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** What is known of the document at an address: one that readers see, or that is withdrawn. */
export interface Found {
  readonly articleId: string;
  readonly state: 'published' | 'withdrawn';
  readonly language: string;
  readonly slug: string;
  /** Of the plain document. */
  readonly etag: string;
  /** What it shows, with blanks between, as caches in front know it. */
  readonly keys: string;
  /** When readers saw first what this address answers now. */
  readonly since: Date;
}

export interface FoundDocument extends Found {
  /** The JSON of the answer. */
  readonly document: string;
  readonly coded?: null;
}

/** A document in the coding that was asked for, as it was made for a reader before; the plain one was not read. */
export interface FoundForm extends Found {
  readonly coded: Buffer;
}

const COLUMNS = sql`article_id, state, language, slug, document, etag, surrogate_keys, shown_from`;

/**
 * Postgres joins the keys faster than they would be read as an array. What else was at the slug, in another language, and was
 * withdrawn, made way for this: so the newest of all.
 */
const FOUND = sql`article_id AS "articleId", state, language, slug, document, etag, array_to_string(surrogate_keys, ' ') AS keys, max(shown_from) OVER () AS since`;

/**
 * The plain question, which one look-up in an index answers for nearly every reader: the document that bears the slug, where no
 * other ever did. It finds nothing where there is more to know: moved, withdrawn, in two languages.
 */
const onlyOne = ({ slug, language }: Asked, coding: Coding | undefined): Sql =>
  sql`SELECT d.article_id AS "articleId", d.state, d.language, d.slug, d.etag, array_to_string(d.surrogate_keys, ' ') AS keys, d.shown_from AS since,
    c.body AS coded, CASE WHEN c.body IS NULL THEN d.document END AS document
  FROM public_documents d LEFT JOIN coded_documents c ON c.article_id = d.article_id AND c.coding = ${coding ?? null} AND c.etag = d.etag
  WHERE d.slug = ${slug} AND (${language}::text IS NULL OR d.language = ${language})
    AND NOT EXISTS (SELECT FROM published_documents o WHERE o.slug = ${slug} AND o.article_id <> d.article_id)
    AND NOT EXISTS (SELECT FROM public_slugs o WHERE o.slug = ${slug} AND o.article_id <> d.article_id)`;

/** What is asked for; each is one parameter, however often a statement has it. */
interface Asked {
  readonly slug: Sql;
  /** Null where any will do. */
  readonly language: Sql;
}

function asked(slug: string, language: string | undefined): Asked {
  return { slug: sql.parameter(slug), language: sql.parameter(language ?? null) };
}

/**
 * Those that bear the slug, or did once, withdrawn ones among them: known by their addresses, by nothing else. Compared with
 * as an array: with a join Postgres would walk over all documents.
 */
const known = ({
  slug,
  language,
}: Asked): Sql => sql`FROM addressed_documents d WHERE article_id = ANY (ARRAY(
  SELECT article_id FROM published_documents WHERE slug = ${slug} AND (${language}::text IS NULL OR language = ${language})
  UNION ALL SELECT article_id FROM public_slugs WHERE slug = ${slug} AND (${language}::text IS NULL OR language = ${language}) AND since <= now()))`;

/** What is to be known of any answer that is made of a document: its subjects are the article, and whichever else may come to bear the slug. */
export function aboutAnswer(
  slug: string,
  { articleId, keys, since }: Found,
): Pick<PublicAnswer, 'keys' | 'subjects' | 'since'> {
  return { keys: keys.split(' '), subjects: [`article:${articleId}`, slugKey(slug)], since };
}

/**
 * @throws MovedSlug if the document has another address than the requested one
 */
export function leadOn({ slug, language }: Found, asked: string, inLanguage = language): void {
  if (slug !== asked || language !== inLanguage) throw new MovedSlug(slug, { language });
}

/** Which of several documents answers: what readers see before what was withdrawn, what bears the slug before what once did. */
const first = ({ slug }: Asked, language: string): Sql =>
  sql`ORDER BY state, slug = ${slug} DESC, language = ${language} DESC, language LIMIT 1`;

/** Finds documents by their address: one statement for nearly all. */
@Injectable()
export class ContentReader {
  constructor(
    private readonly reads: ReadDatabase,
    private readonly newsroom: NewsroomSettings,
  ) {}

  /**
   * The document at a slug, else the one that was once at it: its own slug and language then say where it is now.
   * @throws Problem 404 `not-found`, 410 `withdrawn`
   */
  find(slug: string, language: string | undefined): Promise<FoundDocument> {
    return this.at<FoundDocument>(asked(slug, language));
  }

  /** The same in a coding, if it is stored so; else as it is. */
  findIn(
    coding: Coding | undefined,
    slug: string,
    language: string | undefined,
  ): Promise<FoundDocument | FoundForm> {
    return this.at<FoundDocument | FoundForm>(asked(slug, language), coding);
  }

  /**
   * The document as readers saw it at a moment, by any slug that it ever had. What is withdrawn now is not shown as of any moment.
   * @throws Problem 404 `not-found`, 410 `withdrawn`
   */
  async findAsOf(slug: string, language: string | undefined, at: string): Promise<FoundDocument> {
    const address = asked(slug, language);
    const { language: own } = await this.newsroom.site();
    const moment = sql.parameter(at);
    const [found] = await this.reads.prepared<FoundDocument>(
      sql`WITH candidates AS (SELECT ${COLUMNS} ${known(address)}),
         shown AS (SELECT ${COLUMNS} FROM candidates WHERE shown_from <= ${moment} OR state = 'withdrawn'
           UNION ALL SELECT ${COLUMNS} FROM document_versions
           WHERE article_id IN (SELECT article_id FROM candidates WHERE state = 'published') AND shown_from <= ${moment} AND shown_to > ${moment})
       SELECT ${FOUND} FROM shown ${first(address, own)}`,
    );
    return presentDocument(present(found));
  }

  private async at<Row extends Found>(address: Asked, coding?: Coding): Promise<Row> {
    const [only] = await this.reads.prepared<Row>(onlyOne(address, coding));
    if (only) return only;
    const { language } = await this.newsroom.site();
    const [found] = await this.reads.prepared<Row>(
      sql`SELECT ${FOUND} ${known(address)} ${first(address, language)}`,
    );
    return present(found);
  }
}

function present<Row extends Found>(found: Row | undefined): Row {
  if (!found) throw new Problem(NotFound, 'There is no published article with this slug.');
  if (found.state === 'withdrawn') throw new Problem(Withdrawn);
  return found;
}
