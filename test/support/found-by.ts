import type { Check, Found } from '../../src/checks/check.js';
import type { CheckedArticle } from '../../src/checks/checked-article.js';
import { PeopleNamed } from '../../src/checks/names/people-named.js';
import { NamesInText } from '../../src/checks/names/names-in-text.js';
import { ArticleText } from '../../src/checks/text/article-text.js';
import { NOTHING_KNOWN } from '../../src/checks/check-context.js';
import type { Statistic } from '../../src/statistics/statistic.dto.js';

/** A statistic of a test: where it stands is told by the words, which stand in one paragraph only. */
export type Figure = Partial<Omit<Statistic, 'anchors'>> & { readonly at?: string | readonly string[] };

/** What a check finds in paragraphs and the figures of them. */
export function foundBy(
  check: Check,
  paragraphs: string | readonly string[],
  figures: readonly Figure[],
  language = 'en',
  more: object = {},
): Found[] {
  const body = [paragraphs]
    .flat()
    .map((text, i) => ({ id: `b${i}`, type: 'paragraph' as const, text, marks: [] }));
  const statistics = figures.map((figure, i) => statisticOf(figure, i, body));
  const article = {
    language,
    body,
    statistics,
    quotes: [],
    mentions: [],
    ...more,
  } as unknown as CheckedArticle;
  const text = new ArticleText(body);
  const names = new NamesInText(text, NOTHING_KNOWN.entities);
  const people = new PeopleNamed(article, names);
  const now = '2026-12-01T00:00:00.000Z';
  return check.find(article, { ...NOTHING_KNOWN, now, text, names, people, stored: new Set() });
}

function statisticOf(
  { at, ...figure }: Figure,
  i: number,
  body: readonly { id: string; text: string }[],
): Statistic {
  return {
    id: `s${i}`,
    value: '0',
    upperValue: null,
    qualifier: 'exact',
    unit: { kind: 'count', noun: 'project' },
    asPrinted: null,
    period: null,
    nature: 'actual',
    conversions: [],
    comparison: null,
    share: null,
    ...figure,
    anchors: [at ?? []].flat().map((exact) => anchorOf(exact, body)),
  } as unknown as Statistic;
}

function anchorOf(exact: string, body: readonly { id: string; text: string }[]): object {
  const block = body.find(({ text }) => text.includes(exact));
  if (!block) throw new Error(`“${exact}” stands in no paragraph.`);
  const start = block.text.indexOf(exact);
  return { blockId: block.id, start, end: start + exact.length, exact };
}
