import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { PublicChanges } from '../../edge/answers/public-changes.js';
import { EntityMerged, EntityUnmerged } from '../../entities/entity.events.js';
import type { MergedAway } from '../../entities/entity.events.js';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import { Events } from '../../kernel/events/events.js';
import { Outbox } from '../../kernel/events/outbox.js';
import { Rerendering } from '../rerendering.js';
import { ShownEntities } from '../shown-entities.js';
import type { EntityKind } from '../../articles/references/entity-kind.view.js';
import { leadDocuments, shownEntity } from './lead-statements.js';

/** What readers know of a merge, or of its undoing: an entry of the outbox, for the change feed. */
export interface EntitiesMerged {
  readonly happened: 'merged' | 'unmerged';
  readonly kind: EntityKind;
  readonly entity: { readonly id: string; readonly slug: string; readonly name: string };
  readonly formerly: readonly MergedAway[];
  readonly at: string;
}

/**
 * Readers get what is left of a merge where they got what was merged: in lists and filters at once, and in the documents that name
 * it in the background, as after a change of a name.
 */
@Injectable()
export class EntityMerges implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly database: Database,
    private readonly entities: ShownEntities,
    private readonly rerendering: Rerendering,
    private readonly outbox: Outbox,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(EntityMerged, (merged) => this.merged(merged));
    this.events.inTransaction(EntityUnmerged, (unmerged) => this.unmerged(unmerged));
  }

  private async merged({ kind, into, from }: EntityMerged): Promise<void> {
    const shown = kind as EntityKind;
    const known = await this.known(shown, into, from);
    const ids = from.map(({ id }) => id);
    for (const statement of leadDocuments(shown, ids, into)) await this.database.send(statement);
    if (known.hasDocument) await this.entities.make(shown, [into]);
    await this.entities.remove(shown, ids);
    await this.follow(shown, [into, ...ids], into);
    await this.announce('merged', shown, into, known.formerly);
  }

  private async unmerged({ kind, into, from }: EntityUnmerged): Promise<void> {
    const shown = kind as EntityKind;
    const ids = from.map(({ id }) => id);
    if (into !== undefined) await this.follow(shown, [into, ...ids], into);
    const formerly = await this.addressed(shown, from);
    if (into !== undefined) await this.announce('unmerged', shown, into, formerly);
  }

  /** Documents that show it are rendered again, which then names those that came back. */
  private async follow(kind: EntityKind, ids: readonly string[], into: string): Promise<void> {
    await this.changes.announce(ids.map((id) => `${kind}:${id}`));
    await this.rerendering.ofThoseThatShow(`${kind}:${into}`);
  }

  private async known(
    kind: EntityKind,
    into: string,
    from: readonly MergedAway[],
  ): Promise<{ hasDocument: boolean; formerly: readonly MergedAway[] }> {
    const terms = [into, ...from.map(({ id }) => id)].map((id) => `${kind}:${id}`);
    const documents = await this.database.query<{ id: string }>(
      sql`SELECT id FROM entity_documents WHERE term = ANY (${terms})`,
    );
    const withDocument = new Set(documents.map(({ id }) => id));
    const public_ = await this.database.query<{ id: string }>(
      sql`SELECT id FROM public_entities WHERE term = ANY (${terms})`,
    );
    const seen = new Set(public_.map(({ id }) => id));
    return { hasDocument: withDocument.size > 0, formerly: from.filter(({ id }) => seen.has(id)) };
  }

  /** Those that readers knew by their slugs. */
  private async addressed(kind: EntityKind, from: readonly MergedAway[]): Promise<readonly MergedAway[]> {
    const rows = await this.database.query<{ slug: string }>(
      sql`SELECT slug FROM entity_slugs WHERE kind = ${kind} AND slug = ANY (${from.map(({ slug }) => slug)})`,
    );
    const known = new Set(rows.map(({ slug }) => slug));
    return from.filter(({ slug }) => known.has(slug));
  }

  /** Readers learn only of what they knew. */
  private async announce(
    happened: EntitiesMerged['happened'],
    kind: EntityKind,
    into: string,
    formerly: readonly MergedAway[],
  ): Promise<void> {
    if (formerly.length === 0) return;
    const [entity] = await this.database.query<EntitiesMerged['entity']>(shownEntity(kind, into));
    if (!entity) return;
    const work: EntitiesMerged = { happened, kind, entity, formerly, at: now().toISOString() };
    await this.outbox.add('entities-merged', work);
  }
}
