import type { LedReference } from '../../entities/merging/note-references.js';
import { sql } from '../../kernel/database/sql.js';
import type { StoredArticle } from '../article.view.js';

/**
 * Where references of the revision `r` lead now, as JSON. What it refers to may have been merged into something else; and what it
 * refers to may have been meant otherwise: it was written while a merge held that was undone later.
 */
export const LED = sql`(WITH returned AS (SELECT m.place, m.key, m.into_id, m.from_id FROM moved_references m
    WHERE m.owner_id = r.article_id AND m.until_revision IS NOT NULL AND r.number BETWEEN m.since_revision AND m.until_revision)
  SELECT json_build_object(
    'merged', (SELECT json_object_agg(e.id, e.present_id) FROM merged_entities e WHERE e.id = ANY (r.entity_ids || ARRAY(SELECT from_id FROM returned))),
    'returned', (SELECT json_agg(json_build_object('place', place, 'key', key, 'from', into_id, 'to', from_id)) FROM returned)))`;

/** What `LED` answers. */
export interface Led {
  readonly merged: Readonly<Record<string, string>> | null;
  readonly returned: readonly Returned[] | null;
}

interface Returned {
  readonly place: string;
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/**
 * A revision whose references lead where they lead now; the very same where none was led elsewhere.
 * @param onLed is called with each reference to what is merged now
 */
export function withPresentReferences(article: StoredArticle, led: Led, onLed?: OnLed): StoredArticle {
  const lead = leadBy(led, onLed);
  return lead ? articleLed(article, lead) : article;
}

/** What an article states. */
export type Facts = Pick<StoredArticle, 'quotes' | 'statistics'>;

/** The same of the facts alone. */
export function factsWithPresentReferences(facts: Facts, led: Led): Facts {
  const lead = leadBy(led);
  return lead ? factsLed(facts, lead) : facts;
}

type OnLed = (reference: LedReference) => void;

type Lead = (id: string | null | undefined, place: string, key: string) => string | null;

function leadBy({ merged, returned }: Led, onLed?: OnLed): Lead | undefined {
  if (merged === null && returned === null) return undefined;
  const back = new Map((returned ?? []).map((row) => [`${row.place} ${row.key} ${row.from}`, row.to]));
  return (id, place, key) => {
    if (id == null) return null;
    // Of merges one upon the other, each may have been undone.
    let meant: string = id;
    for (let to; (to = back.get(`${place} ${key} ${meant}`)); meant = to)
      back.delete(`${place} ${key} ${meant}`);
    const present = merged?.[meant];
    if (present !== undefined) onLed?.({ place, key, meant });
    return present ?? meant;
  };
}

function articleLed(article: StoredArticle, lead: Lead): StoredArticle {
  const { source, bylines, mentions } = article;
  const names = new Map<string, number>();
  return {
    ...article,
    source: source && {
      ...source,
      organizationId: lead(source.organizationId, 'articles.source_organization_id', article.id),
    },
    bylines: bylines.map((byline) => {
      const n = (names.get(byline.name) ?? 0) + 1;
      names.set(byline.name, n);
      return { ...byline, personId: lead(byline.personId, 'bylines.person_id', `${byline.name}#${n}`) };
    }),
    mentions: mentions.map((mention) => ({
      ...mention,
      personId: lead(mention.personId, 'mentions.person_id', mention.id),
      organizationId: lead(mention.organizationId, 'mentions.organization_id', mention.id),
    })),
    ...factsLed(article, lead),
  };
}

function factsLed({ quotes, statistics }: Facts, lead: Lead): Facts {
  return {
    quotes: quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker && {
        ...quote.speaker,
        personId: lead(quote.speaker.personId, 'quotes.person_id', quote.id),
        organizationId: lead(quote.speaker.organizationId, 'quotes.organization_id', quote.id),
      },
    })),
    statistics: statistics.map((statistic) => ledStatistic(statistic, lead)),
  };
}

function ledStatistic(
  statistic: StoredArticle['statistics'][number],
  lead: Lead,
): StoredArticle['statistics'][number] {
  const { id, indicator, attribution } = statistic;
  return {
    ...statistic,
    indicator: indicator && {
      ...indicator,
      id: lead(indicator.id, 'statistics.indicator_id', id) ?? indicator.id,
    },
    attribution: attribution && {
      ...attribution,
      personId: lead(attribution.personId, 'statistics.attribution_person_id', id),
      organizationId: lead(attribution.organizationId, 'statistics.attribution_organization_id', id),
    },
  };
}
