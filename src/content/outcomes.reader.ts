import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { sql } from '../kernel/database/sql.js';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import type { Page } from '../lists/page.js';
import { FUTURE_NATURES } from '../publication/observations.dto.js';
import type { ContentObservation, ListOutcomes } from '../publication/observations.dto.js';
import { EntitySlugs } from './entity-slugs.reader.js';
import { narrow } from './narrow.js';
import {
  beginsWithin,
  hasPeriod,
  isSuperseded,
  observationText,
  samePeriod,
  samePlace,
  statedAt,
} from './statements.js';
import { earliest, inPlaces, latest, STATISTICS } from './statistics-listing.js';

const [S, A, PRESENT] = [sql`s`, sql`a`, sql`public_statistics`];

/** The latest actual for the period of `s`, in its unit if there is one; else the last that begins within the period. */
const ACTUAL = sql`(
  (SELECT 1 AS n, o.* FROM public_statistics o
    WHERE ${samePlace(sql`o`, S)} AND o.nature = 'actual' AND ${samePeriod(sql`o`, S)} AND ${hasPeriod(S)}
    ORDER BY o.unit_key = s.unit_key DESC, ${statedAt(sql`o`)} DESC, o.id DESC LIMIT 1)
  UNION ALL
  (SELECT 2 AS n, o.* FROM public_statistics o
    WHERE ${samePlace(sql`o`, S)} AND o.nature = 'actual' AND ${beginsWithin(sql`o`, S)} AND ${hasPeriod(sql`o`)} AND ${hasPeriod(S)}
    ORDER BY coalesce(o.period_latest, 'infinity') DESC, o.id DESC LIMIT 1)
  ORDER BY n LIMIT 1)`;

const SOURCE: ListingSource = {
  ...STATISTICS,
  name: 'content-outcomes',
  from: sql`public_statistics s`,
  json: sql`json_build_object('target', (${observationText(S, isSuperseded(S, PRESENT))})::json,
    'actual', (SELECT (${observationText(A, isSuperseded(A, PRESENT))})::json FROM ${ACTUAL} a))`,
};

/** A target, and what there is to compare it with. */
export interface TargetWithActual {
  readonly target: ContentObservation;
  readonly actual: ContentObservation | null;
}

/** Targets and forecasts of an indicator, each with its actual. */
@Injectable()
export class OutcomesReader {
  constructor(
    private readonly reads: ReadDatabase,
    private readonly slugs: EntitySlugs,
  ) {}

  /** The oldest period first. */
  async list(indicatorId: string, { fields: _, ...query }: ListOutcomes): Promise<Page<TargetWithActual>> {
    const {
      nature = [FUTURE_NATURES[0], FUTURE_NATURES[1]],
      place,
      organization,
      person,
      superseded,
    } = query;
    const listing = new Listing<TargetWithActual>(this.reads, SOURCE).where(
      sql`s.indicator_id = ${indicatorId}`,
    );
    await narrow(this.slugs, listing, false, [
      { column: sql`s.person_id`, kind: 'person', slugs: person },
      { column: sql`s.organization_id`, kind: 'organization', slugs: organization },
    ]);
    const replaced = isSuperseded(S, PRESENT);
    return listing
      .eitherUnprepared(sql`s.nature`, nature)
      .filterUnprepared(place, inPlaces)
      .filterUnprepared(superseded, (wanted) => (wanted ? replaced : sql`NOT ${replaced}`))
      .whereOnSort('from', 'period', '>=', earliest(query.from))
      .whereOnSort('to', 'period', '<=', latest(query.to))
      .page({ ...query, sort: query.sort ?? 'period' });
  }
}
