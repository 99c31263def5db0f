import { Injectable } from '@nestjs/common';
import { now } from '../kernel/clock.js';
import { totalOf } from '../kernel/http/page.js';
import type { TextPage } from '../kernel/http/page.js';
import { instant } from '../kernel/values/timestamp.js';
import { findEither } from './either-kind.js';
import { foundText } from './found-text.js';
import { readTerms } from './query/search-terms.js';
import { readBookmark, writeBookmark } from './search-cursor.js';
import type { SearchContent } from './search-content.dto.js';
import { SearchEngine } from './search-engine.js';
import type { FacetValue, SearchFacets, SearchSurvey } from './search-survey.dto.js';
import type { Counted, SearchPosition } from './search-engine.js';

/** Searches of readers. */
@Injectable()
export class ContentSearch {
  constructor(private readonly engine: SearchEngine) {}

  async search(query: SearchContent): Promise<TextPage & SearchSurvey> {
    const { q, type = ['articles'], sort = 'relevance', limit = 20, cursor, count } = query;
    const terms = readTerms(q);
    const kinds = [...new Set(type)];
    const list = `${kinds.join()} ${sort}`;
    const bookmark = cursor === undefined ? undefined : readBookmark(cursor, list, kinds.length);
    const search = {
      ...{ terms, sort, limit, filters: query, counting: bookmark === undefined },
      publishedAfter: instant(query.publishedAfter),
    };
    const positions = bookmark?.positions ?? kinds.map(() => beginning(query));
    const { items, next, counted } = await findEither(this.engine, kinds, search, positions);
    const { total, complete } = counted ?? bookmark ?? { total: 0, complete: true };
    const found = items.map(({ kind, entry, pattern }) => foundText(kind, entry, pattern));
    return {
      texts: found.map(({ text }) => text).join(','),
      keys: found.map(({ keys }) => keys).join(' '),
      nextCursor: next && writeBookmark({ positions: next, total, complete }, list),
      ...(count && totalOf(total, complete)),
      facets: counted && facetsOf(counted),
      complete,
    };
  }
}

/** What is published while somebody turns pages is not among them. */
function beginning({ publishedBefore }: SearchContent): SearchPosition {
  const present = now().toISOString();
  const before = instant(publishedBefore) ?? present;
  return { until: before < present ? before : present, untilId: null, after: null };
}

function facetsOf({ facets }: Counted): SearchFacets {
  const found: Record<keyof SearchFacets, FacetValue[]> = {
    ...{ section: [], organization: [], person: [], year: [], language: [] },
  };
  for (const { term, count, slug, name } of facets) {
    const [kind, value = ''] = term.split(':');
    found[kind as keyof SearchFacets].push({ value: slug ?? value, name: name ?? value, count });
  }
  return found;
}
