import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { MergedOwners } from '../../entities/merging/merged-owners.js';
import type { ChangedOwner } from '../../entities/merging/merged-owners.js';
import { currentActor } from '../../identity/actor.js';
import { Audit } from '../../identity/audit.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Events } from '../../kernel/events/events.js';
import { ArticleReferencesLed } from '../article.events.js';
import { ENTITY_IDS } from '../tables/entity-ids.sql.js';
import { ARTICLE_FROM, SNAPSHOT_JSON } from '../tables/article.sql.js';

interface Revised {
  readonly id: string;
  readonly revision: number;
}

/**
 * Articles whose references a merge led to something else. Each gets a revision, of which only the references are others: no word
 * of it changes, nor who wrote it last and when. All in a few statements, however many they are.
 */
@Injectable()
export class MergedArticles implements OnModuleInit {
  constructor(
    private readonly owners: MergedOwners,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.owners.register({ table: 'articles', revise: (changed) => this.revise(changed) });
  }

  private async revise(changed: readonly ChangedOwner[]): Promise<void> {
    const at = now();
    const rows = JSON.stringify(changed.map(({ id, properties }) => ({ id, properties })));
    await this.database.send(
      sql`UPDATE articles SET revision = revision + 1 WHERE id = ANY (${changed.map(({ id }) => id)}::uuid[])`,
    );
    const revised = await this.database.query<Revised>(
      sql`WITH changed AS (SELECT * FROM json_to_recordset(${rows}) AS c (id uuid, properties json)),
       written AS (INSERT INTO article_revisions (article_id, number, cause, changed_fields, snapshot, entity_ids, created_at, created_by)
         SELECT a.id, a.revision, 'merge', ARRAY(SELECT json_array_elements_text(c.properties)), ${SNAPSHOT_JSON}, ${ENTITY_IDS},
           ${at.toISOString()}::timestamptz, ${currentActor().id}::uuid
         FROM ${ARTICLE_FROM} JOIN changed c ON c.id = a.id RETURNING article_id, number)
       SELECT article_id AS id, number AS revision FROM written`,
    );
    const revisions = new Map(revised.map(({ id, revision }) => [id, revision]));
    await this.audit.record(
      changed.flatMap(({ id, properties, parts }) => [
        entry('article', id, revisions.get(id) ?? 0, properties),
        ...parts.map((part) => entry(part.kind, part.id, part.revision, [part.property])),
      ]),
      at,
    );
    await this.events.emit(new ArticleReferencesLed(changed.map(({ id }) => id)));
  }
}

function entry(
  resourceType: string,
  resourceId: string,
  revision: number,
  changedFields: readonly string[],
): Parameters<Audit['record']>[0][number] {
  return { action: 'merge', resourceType, resourceId, revision, changedFields };
}
