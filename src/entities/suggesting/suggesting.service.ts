import { Injectable } from '@nestjs/common';
import { now } from '../../kernel/clock.js';
import { Database } from '../../kernel/database/database.js';
import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { timestampText } from '../../kernel/database/timestamp-text.js';
import { Period } from '../../kernel/values/period.js';
import { ReferencePlaces } from '../reference-places.js';
import { suggestStatement } from './suggest-statement.js';
import { SuggestedTypes } from './suggested-types.js';
import { COUNTED_USES } from './suggestion.dto.js';
import type { Suggest, Suggestion, Suggestions } from './suggestion.dto.js';
import { typedName } from './typed-name.js';

const USUAL_LIMIT = 10;

/** What somebody who types a name may mean. */
@Injectable()
export class SuggestingService {
  constructor(
    private readonly database: Database,
    private readonly types: SuggestedTypes,
    private readonly places: ReferencePlaces,
  ) {}

  async suggest({ q, types, on, limit = USUAL_LIMIT }: Suggest): Promise<Suggestions> {
    const name = typedName(q);
    if (!name) return { items: [] };
    const from = this.types.of(types).map((source) => ({ source, places: this.places.of(source.kind) }));
    const { earliest, latest } = Period.parseDate(on ?? now().toISOString().slice(0, 10));
    const asked = { limit, maxCounted: COUNTED_USES, earliest: instant(earliest), latest: instant(latest) };
    const items = await this.database.query<Suggestion>(suggestStatement(from, name, asked));
    return { items };
  }
}

function instant(at: Date | null): Sql {
  return sql`${sql.parameter(at && timestampText(at))}::timestamptz`;
}
