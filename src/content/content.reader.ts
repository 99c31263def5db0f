import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { Coding } from '../edge/answers/content-coding.js';
import { MovedSlug } from '../edge/answers/moved-slug.js';
import { Problem } from '../kernel/problems/problem.js';
import type { PublicAnswer } from '../edge/answers/public-answer.js';
import { slugKey } from '../kernel/values/slug.js';
import { Withdrawn } from '../publication/publication.problems.js';
import { presentDocument } from '../publication/stored-document.view.js';

/** A document that readers see, or that tells them that it was withdrawn. */
export interface FoundDocument {
  readonly articleId: string;
  readonly state: 'published' | 'withdrawn';
  readonly language: string;
  readonly slug: string;
  /** The JSON of the answer. */
  readonly document: string;
  readonly etag: string;
  /** What it shows, with blanks between, as caches in front know it. */
  readonly keys: string;
  /** When readers saw first what this address answers now. */
  readonly since: Date;
  /** The coding that was asked for, and the document in it, if a reader asked for it before. */
  readonly coding?: Coding | undefined;
  readonly coded?: Buffer | null;
}

const COLUMNS = 'article_id, state, language, slug, document, etag, surrogate_keys, shown_from';

/**
 * Postgres joins the keys faster than they would be read as an array. What else was at the slug, in another language, and was
 * withdrawn, made way for this: so the newest of all.
 */
const FOUND = `article_id AS "articleId", state, language, slug, document, etag, array_to_string(surrogate_keys, ' ') AS keys, max(shown_from) OVER () AS since`;

/**
 * Those that bear the slug `$1`, or did once; `$2` is the language, if one is asked for. To be compared with as an array: with a join
 * Postgres would walk over all documents.
 */
const CANDIDATES = `SELECT article_id FROM published_documents WHERE slug = $1 AND ($2::text IS NULL OR language = $2)
  UNION ALL SELECT article_id FROM public_slugs WHERE slug = $1 AND ($2::text IS NULL OR language = $2) AND since <= now()`;

const CODED = `(SELECT body FROM coded_documents c WHERE c.article_id = d.article_id AND c.coding = $4 AND c.etag = d.etag) AS coded`;

/** Withdrawn ones are among them, known by their addresses; nothing else of them is. */
const KNOWN = `FROM addressed_documents d WHERE article_id = ANY (ARRAY(${CANDIDATES}))`;

/** What is to be known of any answer that is made of a document: its subjects are the article, and whichever else may come to bear the slug. */
export function aboutAnswer(
  slug: string,
  { articleId, keys, since }: FoundDocument,
): Pick<PublicAnswer, 'keys' | 'subjects' | 'since'> {
  return { keys: keys.split(' '), subjects: [`article:${articleId}`, slugKey(slug)], since };
}

/**
 * @throws MovedSlug where a document is at another address than the one that was asked for
 */
export function leadOn({ slug, language }: FoundDocument, asked: string, inLanguage = language): void {
  if (slug !== asked || language !== inLanguage) throw new MovedSlug(slug, { language });
}

/** Which of several documents answers: what readers see before what was withdrawn, what bears the slug before what once did. */
const FIRST = `ORDER BY state, slug = $1 DESC, language = $3 DESC, language LIMIT 1`;

/** Finds documents by their address: one statement each. */
@Injectable()
export class ContentReader {
  constructor(
    private readonly reads: ReadDatabase,
    private readonly settings: Settings,
  ) {}

  /**
   * The document at a slug, else the one that was once at it: its own slug and language then tell where it is now.
   * @param coding in which it is wanted too, if it is stored so
   * @throws Problem 404 `not-found`, 410 `withdrawn`
   */
  async find(slug: string, language: string | undefined, coding?: Coding): Promise<FoundDocument> {
    const [found] = await this.reads.prepared<FoundDocument>(`SELECT ${FOUND}, ${CODED} ${KNOWN} ${FIRST}`, [
      slug,
      language ?? null,
      this.settings.language,
      coding ?? null,
    ]);
    return { ...present(found), coding };
  }

  /**
   * The document as readers saw it at a moment, by any slug that it ever had. What is withdrawn now is not shown as of any moment.
   * @throws Problem 404 `not-found`, 410 `withdrawn`
   */
  async findAsOf(slug: string, language: string | undefined, at: string): Promise<FoundDocument> {
    const [found] = await this.reads.prepared<FoundDocument>(
      `WITH candidates AS (SELECT ${COLUMNS} ${KNOWN}),
         shown AS (SELECT ${COLUMNS} FROM candidates WHERE shown_from <= $4 OR state = 'withdrawn'
           UNION ALL SELECT ${COLUMNS} FROM document_versions
           WHERE article_id IN (SELECT article_id FROM candidates WHERE state = 'published') AND shown_from <= $4 AND shown_to > $4)
       SELECT ${FOUND} FROM shown ${FIRST}`,
      [slug, language ?? null, this.settings.language, at],
    );
    return presentDocument(present(found));
  }
}

function present(found: FoundDocument | undefined): FoundDocument {
  if (!found) throw new Problem(NotFound, 'There is no published article with this slug.');
  if (found.state === 'withdrawn') throw new Problem(Withdrawn);
  return found;
}
