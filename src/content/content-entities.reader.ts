import { Injectable } from '@nestjs/common';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import type { Page } from '../lists/page.js';
import type { ContentEntity, ListContentEntities } from './content-entities.dto.js';
import { EntitySlugs } from './entity-slugs.reader.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';
import { MAX_COUNTED } from './max-counted.js';
import { toEntityView } from './entity.view.js';
import type { ReadEntity } from './entity.view.js';
import { sql } from '../kernel/database/sql.js';

/** Organizations that the entity `e` names, as far as readers see them. */
const ORGANIZATIONS = sql`(SELECT json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'kind', o.document::json -> 'kind'))
  FROM public_entities o WHERE o.kind = 'organization' AND o.id = ANY (e.related_ids))`;

const ITEM = sql`json_build_object('term', e.term, 'updatedAt', e.updated_at, 'document', e.document::json, 'organizations', ${ORGANIZATIONS})`;

const SOURCE: Omit<ListingSource, 'name'> = {
  from: sql`public_entities e`,
  json: ITEM,
  id: sql`e.id`,
  search: sql`e.search_text`,
  defaultSort: 'name',
  sorts: { name: { by: sql`e.name`, type: 'text' } },
  maxCounted: MAX_COUNTED,
};

/** An entity that readers see, and its term: `person:<id>`. */
export interface FoundEntity {
  readonly term: string;
  readonly id: string;
  readonly view: ContentEntity;
  readonly updatedAt: Date;
}

/** Reads of people, organizations and indicators that public documents show. */
@Injectable()
export class ContentEntities {
  constructor(
    private readonly reads: ReadDatabase,
    private readonly slugs: EntitySlugs,
  ) {}

  /** @param relatedTo only what belongs to this entity: of people those who held a position there */
  async list<T extends ContentEntity>(
    kind: EntityKind,
    query: ListContentEntities,
    relatedTo?: string,
  ): Promise<Page<T>> {
    const page = await new Listing<ReadEntity>(this.reads, { ...SOURCE, name: `content-${kind}` })
      .where(sql`e.kind = ${kind}`)
      .filter(relatedTo, (id) => sql`e.related_ids @> ARRAY[${id}::uuid]`)
      .matching(query.q)
      .page(query);
    return { ...page, items: page.items.map((entity) => toEntityView(kind, entity) as T) };
  }

  /** @throws MovedSlug, and Problem 404 also where no public document shows it any more */
  async find(kind: EntityKind, slug: string): Promise<FoundEntity> {
    const page = await new Listing<ReadEntity>(this.reads, { ...SOURCE, name: `content-${kind}` })
      .where(sql`e.kind = ${kind}`)
      .where(sql`e.slug = ${slug}`)
      .page({ limit: 1 });
    const [entity] = page.items;
    if (!entity) return this.slugs.leadOn(kind, slug);
    const view = toEntityView(kind, entity);
    return { term: entity.term, id: view.id, view, updatedAt: new Date(entity.updatedAt) };
  }

  /** All sections, as rows of the tree. */
  async sections(): Promise<readonly ReadEntity[]> {
    return (
      await this.reads.prepared<{ item: ReadEntity }>(
        sql`SELECT ${ITEM} AS item FROM public_entities e WHERE e.kind = 'section' ORDER BY e.name, e.id`,
      )
    ).map(({ item }) => item);
  }
}
