import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { columns } from './columns.js';

/** The columns that a rendering fills, in the names of the tables. */
const DOCUMENT = columns(
  `article_id revision state language slug document card card_keys fact_source etag surrogate_keys published_at updated_at shown_from made_by`,
);
const TERM = columns('article_id term published_at updated_at');
const QUOTE = columns(
  'id article_id person_id organization_id said_at said_earliest said_latest document search_text published_at',
);
const STATISTIC = columns(
  `id article_id indicator_id person_id organization_id place unit_key unit_kind nature period_earliest period_latest observed_at
   document search_text published_at`,
);

const CORRECTION = columns('id article_id at document');

const EXCLUDED = sql`EXCLUDED`;

/** The document as it was shown until a moment; one that an embargo still hid was never shown. */
const archive = (article: Sql, until: Sql): Sql =>
  sql`INSERT INTO document_versions (article_id, state, revision, slug, language, document, etag, surrogate_keys, updated_at, shown_from, shown_to)
  SELECT article_id, state, revision, slug, language, document, etag, surrogate_keys, updated_at, shown_from, ${until}
  FROM published_documents WHERE article_id = ${article} AND shown_from < ${until}`;

const loseForms = (article: Sql): Sql => sql`DELETE FROM coded_documents WHERE article_id = ${article}`;

/** The rows of one document, as JSON. */
interface WrittenRows {
  readonly document: string;
  readonly terms: string;
  readonly quotes: string;
  readonly statistics: string;
}

/**
 * All rows of one document in one statement, so that readers never see one without the other. Statistics whose values changed are
 * kept as they were known, until `at`; those that an embargo still hid were never known: they are written again, since the embargo
 * may be another now.
 */
export function writeDocument(articleId: string, at: string, rows: WrittenRows): Sql {
  const article = sql.parameter(articleId);
  const moment = sql.parameter(at);
  return sql`WITH archived AS (${archive(article, moment)}), forms AS (${loseForms(article)}),
  written AS (INSERT INTO published_documents (${DOCUMENT.list})
    SELECT ${DOCUMENT.list} FROM json_populate_recordset(NULL::published_documents, ${rows.document})
    ON CONFLICT (article_id) DO UPDATE SET ${DOCUMENT.assigned(EXCLUDED, { except: ['article_id'] })}),
  next_terms AS (SELECT ${TERM.list} FROM json_populate_recordset(NULL::document_terms, ${rows.terms})),
  lost_terms AS (DELETE FROM document_terms WHERE article_id = ${article} AND term NOT IN (SELECT term FROM next_terms)),
  terms AS (INSERT INTO document_terms (${TERM.list}) SELECT ${TERM.list} FROM next_terms
    ON CONFLICT (article_id, term) DO UPDATE SET ${TERM.assigned(EXCLUDED, { except: ['article_id', 'term'] })}),
  next_quotes AS (SELECT ${QUOTE.list} FROM json_populate_recordset(NULL::published_quotes, ${rows.quotes})),
  lost_quotes AS (DELETE FROM published_quotes WHERE article_id = ${article} AND id NOT IN (SELECT id FROM next_quotes)),
  quotes AS (INSERT INTO published_quotes (${QUOTE.list}) SELECT ${QUOTE.list} FROM next_quotes
    ON CONFLICT (id) DO UPDATE SET ${QUOTE.assigned(EXCLUDED, { except: ['id'] })}),
  next_statistics AS (SELECT ${STATISTIC.list} FROM json_populate_recordset(NULL::published_statistics, ${rows.statistics})),
  same AS (SELECT id FROM published_statistics p JOIN next_statistics n USING (id)
    WHERE p.shown_to IS NULL AND p.shown_from <= ${moment} AND p.document = n.document),
  unseen AS (DELETE FROM published_statistics WHERE article_id = ${article} AND shown_to IS NULL AND shown_from > ${moment}),
  past AS (UPDATE published_statistics SET shown_to = ${moment}
    WHERE article_id = ${article} AND shown_to IS NULL AND shown_from <= ${moment} AND id NOT IN (SELECT id FROM same))
  SELECT 1`;
}

/**
 * The statistics that `writeDocument` found new or changed; after it, since what it closed must be closed first. What comes with the
 * first edition of an article that was published elsewhere before was known since then.
 */
export function writeStatistics(rows: string): Sql {
  return sql`INSERT INTO published_statistics (${STATISTIC.list}, shown_from)
  SELECT ${STATISTIC.list}, CASE WHEN EXISTS (SELECT FROM document_versions v WHERE v.article_id = n.article_id) THEN shown_from
    ELSE least(shown_from, published_at) END
  FROM json_populate_recordset(NULL::published_statistics, ${rows}) n ON CONFLICT (id) WHERE shown_to IS NULL DO NOTHING`;
}

/** The corrections of a document that has some: readers never lose one, but with the whole article. */
export function writeCorrections(articleId: string, rows: string): Sql {
  return sql`WITH next AS (SELECT ${CORRECTION.list} FROM json_populate_recordset(NULL::published_corrections, ${rows})),
  lost AS (DELETE FROM published_corrections WHERE article_id = ${articleId} AND id NOT IN (SELECT id FROM next))
  INSERT INTO published_corrections (${CORRECTION.list}) SELECT ${CORRECTION.list} FROM next
    ON CONFLICT (id) DO UPDATE SET ${CORRECTION.assigned(EXCLUDED, { except: ['id'] })}`;
}

/** Takes a document off, which readers saw. It is gone where they saw it last. */
export function withdrawDocument(articleId: string, at: string, revision: number): Sql {
  const article = sql.parameter(articleId);
  const moment = sql.parameter(at);
  return sql`WITH archived AS (${archive(article, moment)}), forms AS (${loseForms(article)}),
  withdrawn AS (UPDATE published_documents SET state = 'withdrawn', revision = ${revision}, updated_at = ${moment}, shown_from = ${moment}
    WHERE article_id = ${article}),
  terms AS (DELETE FROM document_terms WHERE article_id = ${article}),
  quotes AS (DELETE FROM published_quotes WHERE article_id = ${article}),
  corrections AS (DELETE FROM published_corrections WHERE article_id = ${article}),
  unseen AS (DELETE FROM published_statistics WHERE article_id = ${article} AND shown_to IS NULL AND shown_from > ${moment}),
  past AS (UPDATE published_statistics SET shown_to = ${moment}
    WHERE article_id = ${article} AND shown_to IS NULL AND shown_from <= ${moment})
  SELECT 1`;
}
