import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';

/**
 * Slugs that readers see from now on stay those of whoever has them: nobody else of that kind ever gets them (`src/entities/free-slugs.ts`).
 * Written in one order, so that two writers never wait for each other; those that are there already are neither written nor locked.
 * @param rows entities, as a table or a common table expression
 * @param condition which of them (`e`)
 */
export function reserveAddresses(rows: Sql, condition: Sql): Sql {
  return sql`INSERT INTO entity_slugs (kind, slug, term) SELECT kind, slug, term FROM ${rows} e
    WHERE ${condition} AND NOT EXISTS (SELECT FROM entity_slugs k WHERE k.kind = e.kind AND k.slug = e.slug)
    ORDER BY kind, slug ON CONFLICT (kind, slug) DO NOTHING`;
}

const ENTITIES = sql`entity_documents`;
const SHOWN = sql`EXISTS (SELECT FROM public_terms t WHERE t.term = e.term)`;

/** Of everything that readers see. For documents that were written past the service; it can be run at any time. */
export const RESERVE_ALL_ADDRESSES = reserveAddresses(ENTITIES, SHOWN);

/** Of some entities, as far as public documents show them: an embargo may have ended a moment ago. */
export function reserveAddressesOfTerms(terms: readonly string[]): Sql {
  return reserveAddresses(ENTITIES, sql`e.term = ANY (${terms}) AND ${SHOWN}`);
}

/** Of those that an article shows. */
export function reserveAddressesOf(articleId: string): Sql {
  return reserveAddresses(
    ENTITIES,
    sql`e.term IN (SELECT term FROM document_terms WHERE article_id = ${articleId})`,
  );
}
