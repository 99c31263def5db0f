import { Injectable } from '@nestjs/common';
import { currentActor } from '../../identity/actor.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { Rows } from '../../kernel/database/rows.js';
import { sql } from '../../kernel/database/sql.js';
import { newId } from '../../kernel/values/uuid.js';
import type { EntityResource } from '../entity.dto.js';
import type { EntityDefinition } from '../entity-definition.js';
import { EntityMerge, UNDO_DAYS } from './tables/entity-merge.entity.js';
import type { MergedKind, Moved } from './tables/entity-merge.entity.js';

const DAY = 24 * 60 * 60 * 1000;

/** A merge as it is stored. */
export type StoredMerge<Resource> = Pick<EntityMerge, 'id' | 'kind' | 'intoId' | 'undoUntil' | 'undoneAt'> & {
  readonly before: Resource;
  readonly after: Resource;
};

/** What is stored of an entity that was merged away. */
export interface MergedAwayRow<Resource> {
  readonly id: string;
  readonly resource: Resource;
  readonly slugGiven: boolean;
  readonly createdAt: Date;
  readonly slugs: readonly string[];
}

/** The rows by which merges are known, followed and undone. Always in the transaction of the merge. */
@Injectable()
export class MergeStore {
  constructor(
    private readonly database: Database,
    private readonly rows: Rows,
  ) {}

  /** Stores a merge before anything is moved. */
  async begin<Resource extends EntityResource>(
    kind: MergedKind,
    before: Resource,
    sources: readonly Resource[],
  ): Promise<EntityMerge> {
    const at = now();
    const merge: EntityMerge = {
      id: newId(),
      kind,
      intoId: before.id,
      intoName: before.name,
      at,
      byId: currentActor().id,
      undoUntil: new Date(at.getTime() + UNDO_DAYS * DAY),
      undoneAt: null,
      undoneById: null,
      before,
      after: before,
      merged: sources.map(({ id, slug, name }) => ({ id, slug, name })),
      moved: NOTHING,
    };
    await this.rows.insert(EntityMerge, [merge]);
    await this.forgetOldMoves(at);
    return merge;
  }

  /**
   * Stores what is merged, and leads its ids and slugs to what it is merged into; also those of what was merged into it before.
   * Its slug is reserved for it, although readers may not have seen it.
   */
  async leadAway<Resource extends EntityResource>(
    { kind, table }: EntityDefinition<Resource>,
    { id: mergeId, intoId }: Pick<EntityMerge, 'id' | 'intoId'>,
    sources: readonly Resource[],
  ): Promise<void> {
    const ids = sources.map(({ id }) => id);
    const resources = JSON.stringify(sources.map((resource) => ({ id: resource.id, resource })));
    const terms = ids.map((id) => `${kind}:${id}`);
    await this.database.send(
      sql`INSERT INTO merged_entities (id, merge_id, kind, into_id, present_id, resource, slug_given, created_at, slugs)
       SELECT t.id, ${mergeId}::uuid, ${kind}, ${intoId}::uuid, ${intoId}::uuid, r.resource, t.slug_given, t.created_at,
         ARRAY(SELECT s.slug FROM entity_slugs s WHERE s.term = ${`${kind}:`} || t.id)
       FROM ${sql.identifier(table)} t JOIN json_to_recordset(${resources}) AS r (id uuid, resource json) ON r.id = t.id`,
    );
    await this.database.send(
      sql`UPDATE merged_entities SET present_id = ${intoId} WHERE present_id = ANY (${ids}::uuid[])`,
    );
    await this.database.send(
      sql`UPDATE entity_slugs SET term = ${`${kind}:${intoId}`} WHERE term = ANY (${terms})`,
    );
    await this.database.send(
      sql`INSERT INTO entity_slugs (kind, slug, term) SELECT ${kind}, slug, ${`${kind}:${intoId}`} FROM unnest(${sources.map(({ slug }) => slug)}::text[]) AS slug
       ON CONFLICT (kind, slug) DO NOTHING`,
    );
  }

  /** A slug that something had, which may have got another by the merge: nobody else takes it, so that it can have it back. */
  async reserveSlug(kind: string, { id, slug }: EntityResource): Promise<void> {
    await this.database.send(
      sql`INSERT INTO entity_slugs (kind, slug, term) VALUES (${kind}, ${slug}, ${`${kind}:${id}`}) ON CONFLICT (kind, slug) DO NOTHING`,
    );
  }

  /** What records of a table are now: themselves, what they were merged into, or nothing. */
  async presentIn(table: string, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; present: string | null }>(
      sql`SELECT i AS id, coalesce(t.id, (SELECT l.id FROM merged_entities m JOIN ${sql.identifier(table)} l ON l.id = m.present_id WHERE m.id = i)) AS present
       FROM unnest(${ids}::uuid[]) AS i LEFT JOIN ${sql.identifier(table)} t ON t.id = i`,
    );
    return new Map(rows.flatMap(({ id, present }) => (present === null ? [] : [[id, present]])));
  }

  /** Stores the result. */
  async end(mergeId: string, after: object, moved: Moved): Promise<void> {
    await this.database.send(
      sql`UPDATE entity_merges SET after = ${JSON.stringify(after)}::json, moved = ${JSON.stringify(moved)}::json WHERE id = ${mergeId}`,
    );
  }

  async find<Resource>(id: string): Promise<StoredMerge<Resource> | undefined> {
    const [found] = await this.database.query<StoredMerge<Resource>>(
      sql`SELECT id, kind, into_id AS "intoId", undo_until AS "undoUntil", undone_at AS "undoneAt", before, after FROM entity_merges WHERE id = ${id}`,
    );
    return found;
  }

  /** What was merged by it. */
  mergedBy<Resource>(mergeId: string): Promise<MergedAwayRow<Resource>[]> {
    return this.database.query(
      sql`SELECT id, resource, slug_given AS "slugGiven", created_at AS "createdAt", slugs
       FROM merged_entities WHERE merge_id = ${mergeId} ORDER BY id`,
    );
  }

  /** Names of what others merged into it, and is still. */
  async namesMergedInto<Resource>(id: string, but: string): Promise<Resource[]> {
    const rows = await this.database.query<{ resource: Resource }>(
      sql`SELECT resource FROM merged_entities WHERE present_id = ${id} AND merge_id <> ${but}`,
    );
    return rows.map(({ resource }) => resource);
  }

  /** What some that were merged are now. */
  async presentOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; present: string }>(
      sql`SELECT id, present_id AS present FROM merged_entities WHERE id = ANY (${ids}::uuid[])`,
    );
    return new Map(rows.map(({ id, present }) => [id, present]));
  }

  /** The merge by which something is no more. */
  async mergeOf(id: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      sql`SELECT merge_id AS id FROM merged_entities WHERE id = ${id}`,
    );
    return row?.id;
  }

  /** Ids and slugs lead back to those that a merge had led away, and so do those of what had been merged into them before. */
  async leadBack(
    kind: string,
    mergeId: string,
    rows: readonly MergedAwayRow<EntityResource>[],
  ): Promise<void> {
    await this.database.send(sql`DELETE FROM merged_entities WHERE merge_id = ${mergeId}`);
    await this.database.send(
      sql`WITH RECURSIVE below (id, present_id) AS (
         SELECT id, into_id FROM merged_entities WHERE into_id = ANY (${rows.map(({ id }) => id)}::uuid[])
         UNION SELECT m.id, b.present_id FROM merged_entities m JOIN below b ON m.into_id = b.id)
       UPDATE merged_entities m SET present_id = b.present_id FROM below b WHERE m.id = b.id`,
    );
    const slugs = rows.flatMap(({ id, slugs: known }) =>
      known.map((slug) => ({ slug, term: `${kind}:${id}` })),
    );
    await this.database.send(
      sql`UPDATE entity_slugs s SET term = l.term FROM json_to_recordset(${JSON.stringify(slugs)}) AS l (slug text, term text)
       WHERE s.kind = ${kind} AND s.slug = l.slug`,
    );
    // Those that readers had not seen were reserved only as long as they led elsewhere.
    const unseen = rows.flatMap(({ resource: { slug }, slugs: known }) =>
      known.includes(slug) ? [] : [slug],
    );
    await this.database.send(sql`DELETE FROM entity_slugs WHERE kind = ${kind} AND slug = ANY (${unseen})`);
  }

  async noteUndone(mergeId: string): Promise<void> {
    await this.database.send(
      sql`UPDATE entity_merges SET undone_at = ${now().toISOString()}, undone_by_id = ${currentActor().id} WHERE id = ${mergeId}`,
    );
  }

  /** What can't be undone any more need not be known. */
  private async forgetOldMoves(at: Date): Promise<void> {
    await this.database.send(
      sql`DELETE FROM moved_references WHERE merge_id IN (SELECT id FROM entity_merges WHERE undone_at IS NULL AND undo_until < ${at.toISOString()})`,
    );
  }
}

const NOTHING: Moved = { articles: 0, quotes: 0, statistics: 0, people: 0, organizations: 0 };
