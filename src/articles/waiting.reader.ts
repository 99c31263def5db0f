import { Injectable } from '@nestjs/common';
import { currentActor } from '../identity/actor.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';

/** A statement of the identifiers of the articles that wait for whoever acts, for one reason. */
type Reason = () => Sql;

/** What waits for somebody: what is assigned to them, what is in review where they may approve, and what other modules say. */
@Injectable()
export class Waiting {
  private readonly reasons: Reason[] = [assigned, toBeReviewed];

  /** Called once by each module that has a reason, at boot. */
  register(reason: Reason): void {
    this.reasons.push(reason);
  }

  /** The condition on articles `a`: each reason finds its articles by an index of its own. */
  condition(): Sql {
    return sql`a.id IN (${sql.join(
      this.reasons.map((reason) => reason()),
      sql` UNION `,
    )})`;
  }
}

function assigned(): Sql {
  return sql`SELECT id FROM articles WHERE assignee_id = ${currentActor().id}`;
}

function toBeReviewed(): Sql {
  const { id, permissions } = currentActor();
  const scope = permissions.get('articles.approve');
  if (scope === undefined) return sql`SELECT id FROM articles WHERE FALSE`;
  const inReview = sql`SELECT id FROM articles WHERE coalesce(working_status, status) = 'in-review'`;
  return scope === 'any' ? inReview : sql`${inReview} AND (created_by = ${id} OR assignee_id = ${id})`;
}
