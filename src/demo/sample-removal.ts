import { Injectable } from '@nestjs/common';
import { DocumentRemoval } from '../publication/document-removal.service.js';
import { Audit } from '../identity/audit.js';
import { IndicatorsService } from '../indicators/indicators.service.js';
import { now } from '../kernel/clock.js';
import { Database } from '../kernel/database/database.js';
import { atRevision } from '../contract/writing/if-match.js';
import type { EntityResource } from '../entities/entity.dto.js';
import type { EntityService } from '../entities/entity-service.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { PeopleService } from '../people/people.service.js';
import { SectionsService } from '../sections/sections.service.js';
import type { SampleIds } from './sample-newsroom.entity.js';
import { sql } from '../kernel/database/sql.js';

/** Something of the sample newsroom that stays, since somebody's own work has come to use it. */
export interface StillUsed {
  readonly kind: string;
  readonly name: string;
}

/** Takes out what came with the sample newsroom, users before what they use. */
@Injectable()
export class SampleRemoval {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly documents: DocumentRemoval,
    private readonly sections: SectionsService,
    private readonly organizations: OrganizationsService,
    private readonly people: PeopleService,
    private readonly indicators: IndicatorsService,
  ) {}

  /** @returns what stays */
  async remove(ids: SampleIds): Promise<StillUsed[]> {
    return [
      ...(await this.removeArticles(ids.articles)),
      ...(await this.removeBatches(ids.batches ?? [])),
      ...(await this.removeNamed('person', this.people, ids.people)),
      ...(await this.removeNamed('organization', this.organizations, ids.organizations)),
      ...(await this.removeNamed('section', this.sections, ids.sections)),
      ...(await this.removeNamed('indicator', this.indicators, ids.indicators)),
    ];
  }

  /** With their facts, revisions and documents, which nobody can do over HTTP: readers may hold links to an article. */
  private async removeArticles(ids: readonly string[]): Promise<StillUsed[]> {
    const translated = await this.translatedByOthers(ids);
    const leaving = ids.filter((id) => !translated.some((article) => article.id === id));
    await this.documents.forget(leaving);
    await this.database.query(sql`DELETE FROM public_slugs WHERE article_id = ANY (${leaving})`);
    const gone = await this.database.query<{ id: string; revision: number }>(
      sql`WITH gone AS (DELETE FROM articles WHERE id = ANY (${leaving}) RETURNING id, revision) SELECT id, revision FROM gone`,
    );
    await this.audit.record(
      gone.map(({ id, revision }) => ({
        action: 'delete',
        resourceType: 'article',
        resourceId: id,
        revision: revision + 1,
        changedFields: [],
      })),
      now(),
    );
    return translated.map(({ name }) => ({ kind: 'article', name }));
  }

  /** All whose articles are gone. */
  private async removeBatches(ids: readonly string[]): Promise<StillUsed[]> {
    await this.database.query(
      sql`DELETE FROM correction_batches b WHERE id = ANY (${ids}::uuid[])
         AND NOT EXISTS (SELECT FROM correction_batch_items i WHERE i.batch_id = b.id)`,
    );
    return this.database.query(
      sql`SELECT 'correction batch' AS kind, text AS name FROM correction_batches WHERE id = ANY (${ids}::uuid[]) ORDER BY id`,
    );
  }

  /** Articles that an own one translates, or that translate an own one; with their other translations, which they name. */
  private translatedByOthers(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.database.query(
      sql`WITH RECURSIVE family AS (
         SELECT id, translation_of FROM articles WHERE id <> ALL (${ids})
           AND (translation_of = ANY (${ids}) OR id IN (SELECT translation_of FROM articles WHERE id = ANY (${ids})))
         UNION SELECT a.id, a.translation_of FROM articles a JOIN family f ON a.id = f.translation_of OR a.translation_of = f.id)
       SELECT a.id, a.headline AS name FROM articles a JOIN family f ON f.id = a.id WHERE a.id = ANY (${ids}) ORDER BY a.id`,
    );
  }

  private async removeNamed<Resource extends EntityResource>(
    kind: string,
    service: EntityService<Resource>,
    ids: readonly string[],
  ): Promise<StillUsed[]> {
    const stillUsed: StillUsed[] = [];
    // Children came after their parents, and leave before them.
    for (const id of ids.toReversed()) {
      const present = await service.findAny(id);
      if (!present) continue;
      if ((await service.usage(id)).total > 0) stillUsed.push({ kind, name: present.name });
      else {
        await service.remove(id, atRevision(present.revision));
        // Nobody else could have them otherwise: readers may hold links to what was once there.
        await this.database.query(sql`DELETE FROM entity_slugs WHERE term = ${`${kind}:${id}`}`);
      }
    }
    return stillUsed;
  }
}
