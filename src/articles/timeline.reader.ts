import { Injectable } from '@nestjs/common';
import type { Sql } from '../kernel/database/sql.js';
import type { RevisionCause } from './tables/article-revision.entity.js';

/** One kind of what happens to an article. */
export interface TimelineKind {
  readonly kind: string;
  /** Revisions with this cause are listed under this kind, and not again as revisions. */
  readonly cause?: RevisionCause;
  /** A statement of `id` (uuid), `at`, `by_id` and `details` (json) of what happened to an article. */
  readonly entries: (articleId: string) => Sql;
}

/** What the timeline of an article is put together from. Each module says what it knows. */
@Injectable()
export class TimelineKinds {
  private readonly registered: TimelineKind[] = [];

  /** Called once by each module that knows a kind, at boot. */
  register(kind: TimelineKind): void {
    this.registered.push(kind);
  }

  all(): readonly TimelineKind[] {
    return this.registered;
  }
}
