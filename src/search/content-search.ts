import { Injectable } from '@nestjs/common';
import { now } from '../kernel/clock.js';
import { totalOf } from '../lists/page.js';
import type { TextPage } from '../lists/page.js';
import { instant } from '../kernel/values/timestamp.js';
import { findEither } from './either-kind.js';
import type { Positions } from './either-kind.js';
import { foundText } from './found-text.js';
import { readTerms } from './query/search-terms.js';
import { readBookmark, writeBookmark } from './search-cursor.js';
import type { SearchContent } from './search-content.dto.js';
import { SearchEngine } from './search-engine.js';
import type { FacetValue } from '../lists/facet.dto.js';
import type { SearchFacets, SearchSurvey } from './search-survey.dto.js';
import type { Counted, FacetKind, FoundFacet, Search, SearchPosition } from './search-engine.js';
import type { SearchedKind } from './search-entry.entity.js';

/** Searches of readers. */
@Injectable()
export class ContentSearch {
  constructor(private readonly engine: SearchEngine) {}

  async search(query: SearchContent): Promise<TextPage & SearchSurvey> {
    const { q, type = ['articles'], sort = 'relevance', limit = 20, cursor, count, facets = [] } = query;
    const terms = readTerms(q);
    const kinds = [...new Set(type)];
    const list = `${kinds.join()} ${sort}`;
    const bookmark = cursor === undefined ? undefined : readBookmark(cursor, list, kinds.length);
    if (terms.length === 0) return nothing(query);
    const search = {
      terms,
      sort,
      limit,
      filters: query,
      counting: bookmark === undefined,
      counts: count === true || facets.length > 0,
      facets,
      publishedAfter: instant(query.publishedAfter),
    };
    const positions = bookmark?.positions ?? kinds.map(() => beginning(query));
    const { items, next, counted } = await findEither(this.engine, kinds, search, positions);
    const known = counted ?? bookmark;
    const { total, complete } =
      count && known?.total == null
        ? await this.countFrom(kinds, search, positions)
        : (known ?? { total: null, complete: true });
    const found = items.map(({ kind, entry, pattern }) => foundText(kind, entry, pattern));
    return {
      texts: found.map(({ text }) => text).join(','),
      keys: found.map(({ keys }) => keys).join(' '),
      nextCursor: next && writeBookmark({ positions: next, total, complete }, list),
      ...(count && total !== null && totalOf(total, complete)),
      ...(counted && facets.length > 0 && { facets: facetsOf(facets, counted.facets) }),
      complete,
    };
  }

  /** What a first page would have counted that was not asked to. Nothing was ranked then, so that later pages are of the same window. */
  private async countFrom(
    kinds: readonly SearchedKind[],
    search: Omit<Search, 'kind' | 'from'>,
    positions: Positions,
  ): Promise<Pick<Counted, 'total' | 'complete'>> {
    const begun = positions.find((position) => position !== null);
    const beginnings = kinds.map(() => (begun ? { until: begun.until, untilId: null, after: null } : null));
    const { counted } = await findEither(
      this.engine,
      kinds,
      { ...search, counting: true, counts: true },
      beginnings,
    );
    return counted ?? { total: 0, complete: true };
  }
}

/** What is published while somebody turns pages is not among them. */
function beginning({ publishedBefore }: SearchContent): SearchPosition {
  const present = now().toISOString();
  const before = instant(publishedBefore) ?? present;
  return { until: before < present ? before : present, untilId: null, after: null };
}

/** What has no letter or digit is found nowhere. */
function nothing({ count, facets = [] }: SearchContent): TextPage & SearchSurvey {
  return {
    texts: '',
    keys: '',
    nextCursor: null,
    ...(count && totalOf(0, true)),
    ...(facets.length > 0 && { facets: facetsOf(facets, []) }),
    complete: true,
  };
}

function facetsOf(kinds: readonly FacetKind[], found: readonly FoundFacet[]): SearchFacets {
  const facets: Partial<Record<FacetKind, FacetValue[]>> = Object.fromEntries(
    kinds.map((kind) => [kind, []]),
  );
  for (const { term, count, slug, name } of found) {
    const [kind, value = ''] = term.split(':');
    facets[kind as FacetKind]?.push({ value: slug ?? value, name: name ?? value, count });
  }
  return facets;
}
