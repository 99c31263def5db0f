/**
 * Slugs that readers see from now on stay those of whoever has them: nobody else of that kind ever gets them (`src/entities/free-slugs.ts`).
 * Written in one order, so that two writers never wait for each other; those that are there already are neither written nor locked.
 * @param ROWS entities, as a table or a common table expression
 * @param CONDITION which of them (`e`)
 */
export function keepAddresses(ROWS: string, CONDITION: string): string {
  return `INSERT INTO entity_slugs (kind, slug, term) SELECT kind, slug, term FROM ${ROWS} e
    WHERE ${CONDITION} AND NOT EXISTS (SELECT FROM entity_slugs k WHERE k.kind = e.kind AND k.slug = e.slug)
    ORDER BY kind, slug ON CONFLICT (kind, slug) DO NOTHING`;
}

const SHOWN = 'EXISTS (SELECT FROM public_terms t WHERE t.term = e.term)';

/** Of everything that readers see. For documents that were written past the service; it can be run at any time. */
export const KEEP_ALL_ADDRESSES = keepAddresses('entity_documents', SHOWN);

/** Of the entity `$1`, if a public document shows it: an embargo may have ended a moment ago. */
export const KEEP_ADDRESS = keepAddresses('entity_documents', `e.term = $1 AND ${SHOWN}`);

/** Of those that the article `$1` shows. */
export const KEEP_ADDRESSES_OF = keepAddresses(
  'entity_documents',
  'e.term IN (SELECT term FROM document_terms WHERE article_id = $1)',
);
