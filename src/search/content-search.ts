import { Injectable } from '@nestjs/common';
import { now } from '../kernel/clock.js';
import { pageOf } from '../kernel/http/page.js';
import type { Page } from '../kernel/http/page.js';
import { instant } from '../kernel/values/timestamp.js';
import type { FoundItem } from './found-item.dto.js';
import { highlights } from './highlight.js';
import { readTerms } from './query/search-terms.js';
import { readBookmark, writeBookmark } from './search-cursor.js';
import type { SearchContent } from './search-content.dto.js';
import { SearchEngine } from './search-engine.js';
import type { FacetValue, SearchFacets, SearchSurvey } from './search-survey.dto.js';
import type { Counted, FoundEntry, SearchPosition } from './search-engine.js';
import type { SearchedKind } from './search-entry.entity.js';

const NOTHING: Omit<FoundItem, 'type' | 'id' | 'highlights'> = {
  ...{ slug: null, name: null, kind: null, language: null, headline: null, kicker: null, summary: null },
  ...{ section: null, bylines: [], image: null, quote: null, statistic: null, article: null },
  ...{ publishedAt: null, updatedAt: null },
};

/** Searches of readers. */
@Injectable()
export class ContentSearch {
  constructor(private readonly engine: SearchEngine) {}

  async search(query: SearchContent): Promise<Page<FoundItem> & SearchSurvey> {
    const { q, type: kind = 'articles', sort = 'relevance', limit = 20, cursor, count } = query;
    const terms = readTerms(q);
    const list = `${kind} ${sort}`;
    const bookmark = cursor === undefined ? undefined : readBookmark(cursor, list);
    const { items, next, counted, pattern } = await this.engine.find({
      ...{ kind, terms, sort, limit, filters: query, counting: bookmark === undefined },
      publishedAfter: instant(query.publishedAfter),
      from: bookmark?.position ?? beginning(query),
    });
    const { total, complete } = counted ?? bookmark ?? { total: 0, complete: true };
    return {
      ...pageOf(
        items.map((entry) => itemOf(kind, entry, pattern)),
        next && writeBookmark({ position: next, total, complete }, list),
        count ? total : undefined,
      ),
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

function itemOf(type: SearchedKind, { id, card, passages }: FoundEntry, pattern: RegExp): FoundItem {
  return { type, id, ...NOTHING, ...card, highlights: highlights(passages, pattern) };
}

function facetsOf({ facets }: Counted): SearchFacets {
  const of = (kind: string): FacetValue[] =>
    facets.flatMap(({ term, count, slug, name }) => {
      const [own, value = ''] = term.split(':');
      return own === kind ? [{ value: slug ?? value, name: name ?? value, count }] : [];
    });
  return {
    section: of('section'),
    organization: of('organization'),
    person: of('person'),
    year: of('year'),
    language: of('language'),
  };
}
