import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../edge/replicas/read-database.js';
import { sql } from '../kernel/database/sql.js';
import type { Sql } from '../kernel/database/sql.js';
import { endOfDay } from '../kernel/values/end-of-day.js';
import { Listing } from '../lists/listing.js';
import type { ListingSource } from '../lists/listing.js';
import type { TextPage } from '../lists/page.js';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import type { ListObservations } from '../publication/observations.dto.js';
import { EntitySlugs } from './entity-slugs.reader.js';
import { narrow } from './narrow.js';
import { drawnText, isSuperseded, observationText } from './statements.js';
import { earliest, inPlaces, inUnits, latest, STATISTIC_KEYS, STATISTICS } from './statistics-listing.js';

const S = sql`s`;

/** What readers see now. */
const PRESENT = sql`public_statistics`;

/** What documents show now, or showed at a moment; of one that was withdrawn nothing is shown as of any moment. */
const shownAt = (moment: Sql): Sql =>
  sql`(SELECT p.* FROM published_statistics p JOIN public_documents d ON d.article_id = p.article_id
    WHERE p.shown_from <= ${moment} AND coalesce(p.shown_to, 'infinity') > ${moment} AND p.published_at <= ${moment})`;

/** Statements in one chart: what it takes to draw them is bounded. */
const MOST_DRAWN = 10_000;

/** The statements of one indicator over time. */
@Injectable()
export class ObservationsReader {
  constructor(
    private readonly reads: ReadDatabase,
    private readonly slugs: EntitySlugs,
    private readonly newsroom: NewsroomSettings,
  ) {}

  /** The oldest period first. */
  async list(indicatorId: string, query: ListObservations): Promise<TextPage> {
    const listing = await this.listing(indicatorId, query);
    return listing.pageAsJson({ ...query, sort: query.sort ?? 'period' }, STATISTIC_KEYS);
  }

  /** What a chart shows of them: of more than it can hold those of the latest periods. */
  async drawn(indicatorId: string, query: ListObservations): Promise<TextPage> {
    const listing = await this.listing(indicatorId, query, drawnText(S));
    return listing.pageAsJson({ sort: '-period', limit: MOST_DRAWN }, STATISTIC_KEYS);
  }

  /**
   * The list with its filters.
   * @param json what is read of each; where nothing is said, the whole
   */
  private async listing(indicatorId: string, query: ListObservations, json?: Sql): Promise<Listing<object>> {
    const { asOf, nature, place, unit, organization, person, superseded } = query;
    const known = asOf === undefined ? PRESENT : shownAt(sql.parameter(await this.momentOf(asOf)));
    const replaced = isSuperseded(S, known);
    const source: ListingSource = {
      ...STATISTICS,
      name: 'content-observations',
      from: sql`${known} s`,
      json: json ?? observationText(S, replaced),
    };
    const listing = new Listing(this.reads, source).where(sql`s.indicator_id = ${indicatorId}`);
    // A moment has few of the rows, or nearly all.
    if (asOf !== undefined) listing.whereUnprepared(sql`true`);
    await narrow(this.slugs, listing, false, [
      { column: sql`s.person_id`, kind: 'person', slugs: person },
      { column: sql`s.organization_id`, kind: 'organization', slugs: organization },
    ]);
    return listing
      .eitherUnprepared(sql`s.nature`, nature)
      .filterUnprepared(place, inPlaces)
      .filterUnprepared(unit, inUnits)
      .filterUnprepared(superseded, (wanted) => (wanted ? replaced : sql`NOT ${replaced}`))
      .whereOnSort('from', 'period', '>=', earliest(query.from))
      .whereOnSort('to', 'period', '<=', latest(query.to));
  }

  /** A day is known at its end, in the newsroom's time zone. */
  private async momentOf(asOf: string): Promise<string> {
    if (asOf.includes('T')) return asOf;
    const { timeZone } = await this.newsroom.current();
    return endOfDay(asOf, timeZone).toISOString();
  }
}
