import { Injectable } from '@nestjs/common';
import type { StoredArticle } from '../articles/article.view.js';
import { Database } from '../kernel/database/database.js';
import { ENTITY_KINDS } from './tables/entity-document.entity.js';
import type { EntityKind } from './tables/entity-document.entity.js';
import { KEEP_ADDRESS, KEEP_ADDRESSES_OF, keepAddresses } from './entity-addresses.view.js';
import { ENTITY_COLUMNS as COLUMNS, entityRows } from './entity-rows.view.js';
import { organizationIds, personIds } from './render-document.js';
import type { Surroundings } from './render-document.js';

/**
 * One statement for all kinds; `$1` to `$4` are their ids, `$5` says whether readers see them at once. What is there already stays:
 * changes are written by `rewrite`.
 */
const KEEP = `WITH ${ENTITY_KINDS.map((kind, i) => `${kind}_rows AS (${entityRows(kind, `$${i + 1}::uuid[]`)})`).join(', ')},
  shown AS (${ENTITY_KINDS.map((kind) => `SELECT ${COLUMNS} FROM ${kind}_rows`).join(' UNION ALL ')}),
  kept AS (INSERT INTO entity_documents (${COLUMNS}) SELECT ${COLUMNS} FROM shown ORDER BY term ON CONFLICT (term) DO NOTHING),
  addressed AS (${keepAddresses('shown', '$5::boolean')})
  SELECT kind, json_strip_nulls(json_build_object('id', id, 'slug', slug, 'name', name)) AS reference,
    document::json ->> 'kind' AS "organizationKind" FROM shown`;

interface Shown {
  readonly kind: EntityKind;
  readonly reference: { readonly id: string; readonly slug: string; readonly name: string };
  readonly organizationKind: string | null;
}

/** People, organizations, indicators and sections as readers get them. */
@Injectable()
export class ShownEntities {
  constructor(private readonly database: Database) {}

  /**
   * The names of what an article shows; in the transaction that publishes it, which also makes their documents.
   * @param at the present moment: what an embargo hides then is no address yet
   */
  async of(
    article: StoredArticle,
    at: string,
  ): Promise<Pick<Surroundings, 'people' | 'organizations' | 'indicators' | 'sections'>> {
    const rows = await this.database.prepared<Shown>(KEEP, [
      [...personIds(article), ...article.bylines.flatMap(({ personId }) => personId ?? [])],
      organizationIds(article),
      article.statistics.flatMap(({ indicator }) => indicator?.id ?? []),
      article.section === null ? [] : [article.section.id],
      article.publishedAt !== null && article.publishedAt <= at,
    ]);
    const of = <T>(kind: EntityKind, make: (row: Shown) => T): Map<string, T> =>
      new Map(rows.filter((row) => row.kind === kind).map((row) => [row.reference.id, make(row)]));
    return {
      people: of('person', ({ reference }) => reference),
      organizations: of('organization', ({ reference, organizationKind }) => ({
        ...reference,
        kind: organizationKind,
      })),
      indicators: of('indicator', ({ reference }) => reference),
      sections: of('section', ({ reference }) => reference),
    };
  }

  /** Of an article whose embargo ended: the slugs of what it shows are addresses from now on. */
  async keepAddressesOf(articleId: string): Promise<void> {
    await this.database.send(KEEP_ADDRESSES_OF, [articleId]);
  }

  /** Makes the document of an entity anew, if there is one; a section always has one. Where readers found it, and find it now, stays known. */
  async rewrite(kind: EntityKind, id: string): Promise<void> {
    await this.database.send(KEEP_ADDRESS, [`${kind}:${id}`]);
    const ROWS = entityRows(kind, '$1::uuid[]');
    const WANTED = kind === 'section' ? '' : 'WHERE term IN (SELECT term FROM entity_documents)';
    await this.database.query(
      `INSERT INTO entity_documents (${COLUMNS}) SELECT ${COLUMNS} FROM (${ROWS}) fresh ${WANTED}
       ON CONFLICT (term) DO UPDATE SET slug = EXCLUDED.slug, name = EXCLUDED.name, related_ids = EXCLUDED.related_ids,
         search_text = EXCLUDED.search_text,
         document = EXCLUDED.document, updated_at = EXCLUDED.updated_at`,
      [[id]],
    );
    await this.database.send(KEEP_ADDRESS, [`${kind}:${id}`]);
  }

  /** Of one that is no more. */
  async remove(kind: EntityKind, id: string): Promise<void> {
    await this.database.query('DELETE FROM entity_documents WHERE term = $1', [`${kind}:${id}`]);
  }
}
