import { Article } from '../../src/articles/article.dto.js';
import type { StoredArticle } from '../../src/articles/article.view.js';
import { locateAnchors } from '../../src/body/anchors/locate-anchors.js';
import type { StoredAnchor } from '../../src/body/anchors/anchor.js';
import type { Block } from '../../src/body/block.js';
import { InvalidBody } from '../../src/body/invalid-body.js';
import type { KnownEntity } from '../../src/checks/known-entity.js';
import type { Finding } from '../../src/checks/finding.dto.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { blank } from '../../src/contract/writing/written.js';
import { Quote } from '../../src/quotes/quote.dto.js';
import { Statistic } from '../../src/statistics/statistic.dto.js';

/** A fact as a test writes it: its passages are words of the text. */
type Written<Fact> = Partial<Omit<Fact, 'anchors'>> & { readonly anchors?: readonly string[] };

interface WrittenArticle extends Partial<Omit<StoredArticle, 'body' | 'mentions' | 'quotes' | 'statistics'>> {
  /** A paragraph each. */
  readonly text: string | readonly string[];
  readonly mentions?: readonly KnownEntity[];
  readonly quotes?: readonly Written<Quote>[];
  readonly statistics?: readonly Written<Statistic>[];
}

/** Somebody whom the newsroom knows. */
export function person(name: string, more: Partial<KnownEntity> = {}): KnownEntity {
  const nobody = { familyName: null, archived: false, positions: [] };
  return {
    kind: 'person',
    id: `person:${name}`,
    name,
    ...nobody,
    ...more,
    names: [name, ...(more.names ?? [])],
  };
}

/** Likewise. */
export function organization(name: string, more: Partial<KnownEntity> = {}): KnownEntity {
  return { ...person(name, more), kind: 'organization', id: `organization:${name}` };
}

/** An article as checks get it. */
function articleOf({
  text,
  mentions = [],
  quotes = [],
  statistics = [],
  ...more
}: WrittenArticle): StoredArticle {
  const body = [text]
    .flat()
    .map((words, i): Block => ({ id: `b${i}`, type: 'paragraph', text: words, marks: [] }));
  const anchored = (exacts: readonly string[] = []): StoredAnchor[] =>
    locateAnchors(
      body,
      exacts.map((exact) => ({ exact })),
    ).map((located) => {
      if (located instanceof InvalidBody) throw located;
      return located;
    });
  return {
    ...(blank(Article) as unknown as StoredArticle),
    id: '01980000-0000-7000-8000-000000000000',
    firstPublishedAt: null,
    section: null,
    source: null,
    dateline: null,
    ...more,
    body,
    mentions: mentions.map(({ kind, id }, i) => ({
      id: `m${i}`,
      anchors: [],
      personId: kind === 'person' ? id : null,
      organizationId: kind === 'organization' ? id : null,
    })),
    quotes: quotes.map(({ anchors, ...quote }, i) => ({
      ...blank(Quote),
      id: `q${i}`,
      ...quote,
      anchors: anchored(anchors),
    })),
    statistics: statistics.map(({ anchors, ...statistic }, i) => ({
      ...blank(Statistic),
      id: `s${i}`,
      ...statistic,
      anchors: anchored(anchors),
    })),
  };
}

interface Known {
  readonly entities?: readonly KnownEntity[];
  readonly now?: string;
}

/** What the checks find, of one code. @param code such as `unlinked-name` */
export function findingsOf(article: WrittenArticle, code: string, known: Known = {}): Finding[] {
  return allFindingsOf(article, known).filter((finding) => finding.code === code);
}

/** What the checks find. */
export function allFindingsOf(
  article: WrittenArticle,
  { entities = [], now = '2026-04-10T10:00:00.000Z' }: Known = {},
): Finding[] {
  return runChecks({
    article: articleOf(article),
    known: { entities, contradictions: [] },
    now,
    checks: {},
    only: 'all',
    stored: ['q0', 'q1', 's0', 's1', 'm0', 'm1'],
  });
}
