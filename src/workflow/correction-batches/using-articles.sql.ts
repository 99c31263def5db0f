import { sql } from '../../kernel/database/sql.js';
import type { Sql } from '../../kernel/database/sql.js';
import { Period } from '../../kernel/values/period.js';
import { unitKey } from '../../kernel/values/unit.js';
import type { Corrected } from './uses/use.js';

/** How many articles a batch may be about. */
export const MOST_ARTICLES = 500;

/** Ids of the articles in which uses may be found; `usesIn` says which are. What was withdrawn, nobody reads. */
export function usingArticles(corrected: Corrected): Sql {
  return sql`SELECT a.id FROM articles a WHERE a.trashed_at IS NULL AND a.status <> 'withdrawn'
    AND a.id IN (${candidates(corrected)}) ORDER BY a.id LIMIT ${sql.literal(MOST_ARTICLES + 1)}`;
}

function candidates(corrected: Corrected): Sql {
  switch (corrected.of) {
    case 'statistic':
      return sql`${figures(corrected)} UNION ${family(corrected.family)}`;
    case 'quote': {
      const { was, family: original } = corrected;
      const same = sql`SELECT article_id FROM quotes WHERE person_id = ${was.speaker?.personId ?? null}::uuid AND text = ${was.text}`;
      return sql`${same} UNION ${family(original)}`;
    }
    case 'person':
      return sql`SELECT article_id FROM quotes WHERE person_id = ${corrected.id} UNION SELECT article_id FROM bylines WHERE person_id = ${corrected.id}
        UNION SELECT article_id FROM mentions WHERE person_id = ${corrected.id} UNION SELECT article_id FROM statistics WHERE attribution_person_id = ${corrected.id}`;
    case 'organization':
      return sql`SELECT article_id FROM quotes WHERE organization_id = ${corrected.id} UNION SELECT article_id FROM mentions WHERE organization_id = ${corrected.id}
        UNION SELECT article_id FROM statistics WHERE attribution_organization_id = ${corrected.id} UNION SELECT id FROM articles WHERE source_organization_id = ${corrected.id}`;
  }
}

/** As the index of what is stated has it. */
function figures({ was }: Extract<Corrected, { of: 'statistic' }>): Sql {
  const { earliest, latest } =
    was.period === null ? { earliest: null, latest: null } : Period.parse(was.period);
  const period = was.period === null ? sql`s.period IS NULL` : sql`s.period IS NOT NULL`;
  return sql`SELECT s.article_id FROM statistics s WHERE s.indicator_id = ${was.indicator?.id ?? null}::uuid AND s.nature = ${was.nature}
    AND coalesce(lower(s.place), '') = lower(${was.place ?? ''}) AND ${period}
    AND coalesce(s.period_earliest, '-infinity') = coalesce(${earliest}::timestamptz, '-infinity')
    AND coalesce(s.period_latest, 'infinity') = coalesce(${latest}::timestamptz, 'infinity')
    AND s.unit_key = ${unitKey(was.unit)} AND s.value_number = ${was.value}::numeric`;
}

function family(original: string): Sql {
  return sql`SELECT id FROM articles WHERE id = ${original} OR translation_of = ${original}`;
}
