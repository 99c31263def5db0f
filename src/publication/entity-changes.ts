import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Database } from '../kernel/database/database.js';
import { Events } from '../kernel/events/events.js';
import { PublicChanges } from '../edge/answers/public-changes.js';
import { EntityChanged, EntityDeleted } from '../entities/entity.events.js';
import { ENTITY_KINDS } from '../articles/references/entity-kind.view.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';
import { Rerendering } from './rerendering.js';
import { ShownEntities } from './shown-entities.js';
import { sql } from '../kernel/database/sql.js';

/** What readers get follows people, organizations, indicators and sections: their own documents at once, the articles' in the background. */
@Injectable()
export class EntityChanges implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly database: Database,
    private readonly entities: ShownEntities,
    private readonly rerendering: Rerendering,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.events.inTransaction(EntityChanged, (changed) => this.follow(changed));
    this.events.inTransaction(EntityDeleted, ({ kind, id }) => this.forget(kind, id));
  }

  private async follow({ kind, ids, isShownElsewhere }: EntityChanged): Promise<void> {
    if (!isShown(kind)) return;
    const terms = ids.map((id) => `${kind}:${id}`);
    await this.entities.rewrite(kind, ids);
    await this.changes.announce(terms);
    if (!isShownElsewhere) return;
    const shown = await this.database.prepared<{ term: string }>(
      sql`SELECT term FROM unnest(${terms}::text[]) AS term WHERE EXISTS (SELECT FROM document_terms t WHERE t.term = term.term)`,
    );
    for (const { term } of shown) await this.rerendering.ofThoseThatShow(term);
  }

  private async forget(kind: string, id: string): Promise<void> {
    if (!isShown(kind)) return;
    await this.entities.remove(kind, [id]);
    await this.changes.announce([`${kind}:${id}`]);
  }
}

function isShown(kind: string): kind is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(kind);
}
