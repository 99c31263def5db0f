/** The columns that a rendering fills, in the names of the tables. */
const DOCUMENT =
  'article_id, revision, state, language, slug, document, card, card_keys, fact_source, etag, surrogate_keys, published_at, updated_at, shown_from, made_by';
const TERM = 'article_id, term, published_at, updated_at';
const QUOTE =
  'id, article_id, person_id, organization_id, said_at, said_earliest, said_latest, document, search_text, published_at';
const STATISTIC = `id, article_id, indicator_id, person_id, organization_id, place, unit_key, unit_kind, nature, period_earliest, period_latest, observed_at,
  document, search_text, published_at, shown_from`;

/** The document as it was shown until `$2`; one that an embargo still hid was never shown. */
const ARCHIVE = `INSERT INTO document_versions (article_id, state, revision, slug, language, document, etag, surrogate_keys, updated_at, shown_from, shown_to)
  SELECT article_id, state, revision, slug, language, document, etag, surrogate_keys, updated_at, shown_from, $2
  FROM published_documents WHERE article_id = $1 AND shown_from < $2`;

const LOSE_FORMS = 'DELETE FROM coded_documents WHERE article_id = $1';

const assigned = (columns: string, except: readonly string[]): string =>
  columns
    .split(/,\s+/)
    .filter((column) => !except.includes(column))
    .map((column) => `${column} = EXCLUDED.${column}`)
    .join(', ');

/**
 * All rows of one document in one statement, so that readers never see one without the other. `$1` is the article, `$2` the
 * moment, `$3` to `$6` are the rows as JSON. Statistics whose values changed are kept as they were known, until `$2`; those
 * that an embargo still hid were never known: they are written anew, since the embargo may be another now.
 */
export const WRITE = `WITH archived AS (${ARCHIVE}), forms AS (${LOSE_FORMS}),
  written AS (INSERT INTO published_documents (${DOCUMENT}) SELECT ${DOCUMENT} FROM json_populate_recordset(NULL::published_documents, $3)
    ON CONFLICT (article_id) DO UPDATE SET ${assigned(DOCUMENT, ['article_id'])}),
  next_terms AS (SELECT ${TERM} FROM json_populate_recordset(NULL::document_terms, $4)),
  lost_terms AS (DELETE FROM document_terms WHERE article_id = $1 AND term NOT IN (SELECT term FROM next_terms)),
  terms AS (INSERT INTO document_terms (${TERM}) SELECT ${TERM} FROM next_terms
    ON CONFLICT (article_id, term) DO UPDATE SET ${assigned(TERM, ['article_id', 'term'])}),
  next_quotes AS (SELECT ${QUOTE} FROM json_populate_recordset(NULL::published_quotes, $5)),
  lost_quotes AS (DELETE FROM published_quotes WHERE article_id = $1 AND id NOT IN (SELECT id FROM next_quotes)),
  quotes AS (INSERT INTO published_quotes (${QUOTE}) SELECT ${QUOTE} FROM next_quotes
    ON CONFLICT (id) DO UPDATE SET ${assigned(QUOTE, ['id'])}),
  next_statistics AS (SELECT ${STATISTIC} FROM json_populate_recordset(NULL::published_statistics, $6)),
  same AS (SELECT id FROM published_statistics p JOIN next_statistics n USING (id) WHERE p.shown_to IS NULL AND p.shown_from <= $2 AND p.document = n.document),
  unseen AS (DELETE FROM published_statistics WHERE article_id = $1 AND shown_to IS NULL AND shown_from > $2),
  past AS (UPDATE published_statistics SET shown_to = $2
    WHERE article_id = $1 AND shown_to IS NULL AND shown_from <= $2 AND id NOT IN (SELECT id FROM same))
  SELECT 1`;

/** The statistics that `WRITE` found new or changed; after it, since what it closed must be closed first. */
export const WRITE_STATISTICS = `INSERT INTO published_statistics (${STATISTIC})
  SELECT ${STATISTIC} FROM json_populate_recordset(NULL::published_statistics, $1) ON CONFLICT (id) WHERE shown_to IS NULL DO NOTHING`;

/** Takes a document off, which readers saw: `$1` is the article, `$2` when, `$3` the revision. It is gone where they saw it last. */
export const WITHDRAW = `WITH archived AS (${ARCHIVE}), forms AS (${LOSE_FORMS}),
  withdrawn AS (UPDATE published_documents SET state = 'withdrawn', revision = $3, updated_at = $2, shown_from = $2
    WHERE article_id = $1),
  terms AS (DELETE FROM document_terms WHERE article_id = $1),
  quotes AS (DELETE FROM published_quotes WHERE article_id = $1),
  unseen AS (DELETE FROM published_statistics WHERE article_id = $1 AND shown_to IS NULL AND shown_from > $2),
  past AS (UPDATE published_statistics SET shown_to = $2 WHERE article_id = $1 AND shown_to IS NULL AND shown_from <= $2)
  SELECT 1`;
