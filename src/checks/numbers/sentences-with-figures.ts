import type { AnchorView } from '../../body/anchors/anchor.js';
import { readPeriods, relativeTimesIn } from '../../numbers/read-periods.js';
import type { NamedPeriod } from '../../numbers/read-periods.js';
import type { PrintedNumber } from '../../numbers/printed-number.js';
import type { Statistic } from '../../statistics/statistic.dto.js';
import type { CheckedArticle } from '../checked-article.js';
import type { ArticleText, Passage } from '../text/article-text.js';
import { apart, meeting } from '../text/spans.js';
import type { Span } from '../text/spans.js';
import { fittingOf, numbersOf, statedValueOf } from './printed-statistics.js';
import { timesOfFigures } from './times-of-figures.js';

/** A time that a sentence names; of "last year" only the years around it are known. */
export interface SentenceTime extends NamedPeriod {
  readonly isRelative?: true;
}

interface Named {
  /** The times of one figure. */
  readonly own: readonly SentenceTime[];
  readonly all: readonly SentenceTime[];
}

const NONE: Named = { own: [], all: [] };

/** A figure of a sentence, with offsets in the sentence. */
interface Figure extends Span {
  /** Null of an anchor that marks no number that could be read. */
  readonly number: PrintedNumber | null;
}

interface Sentence {
  readonly figures: readonly Figure[];
  readonly times: ReadonlyMap<Figure, readonly SentenceTime[]>;
  readonly all: readonly SentenceTime[];
}

/** The sentences of an article in which statistics stand, each read once. */
export class SentencesWithFigures {
  private readonly years: SentenceTime | null;
  private readonly marked = new Map<string, AnchorView[]>();
  private readonly figures = new Map<Passage, readonly Figure[]>();
  private readonly sentences = new Map<Passage, Map<string, Sentence | null>>();

  constructor(
    private readonly article: CheckedArticle,
    private readonly text: ArticleText,
  ) {
    this.years = yearsAround(article);
    for (const anchor of article.statistics.flatMap(({ anchors }) => anchors)) {
      if (anchor.state === 'detached') continue;
      const beside = this.marked.get(anchor.blockId);
      if (beside) beside.push(anchor);
      else this.marked.set(anchor.blockId, [anchor]);
    }
  }

  /** What the sentence of a passage names; null where it says "last year", and nobody knows which that is. */
  namedAt(anchor: AnchorView, statistic: Statistic): Named | null {
    const range = anchor.state === 'detached' ? undefined : this.text.sentenceAt(anchor);
    if (!range) return NONE;
    const sentence = this.sentenceIn(range.passage, range);
    if (!sentence) return null;
    const { start } = range;
    const marked = meeting(sentence.figures, { start: anchor.start - start, end: anchor.end - start });
    const stated = statedValueOf(statistic);
    const fitting = marked.filter(({ number }) => number && fittingOf([number], stated));
    const own = (fitting.length > 0 ? fitting : marked).flatMap((figure) => sentence.times.get(figure) ?? []);
    return { own, all: sentence.all };
  }

  private sentenceIn(passage: Passage, range: Span): Sentence | null {
    const known = this.sentences.get(passage) ?? new Map<string, Sentence | null>();
    this.sentences.set(passage, known);
    const key = `${range.start}-${range.end}`;
    let sentence = known.get(key);
    if (sentence === undefined) known.set(key, (sentence = this.readSentence(passage, range)));
    return sentence;
  }

  private readSentence(passage: Passage, range: Span): Sentence | null {
    const words = passage.text.slice(range.start, range.end);
    const { language } = this.article;
    const relative = relativeTimesIn(words, language);
    if (relative.length > 0 && !this.years) return null;
    const around = relative.flatMap((span) => (this.years ? { ...this.years, ...span } : []));
    const all = apart([...readPeriods(words, language), ...around]);
    const figures = meeting(this.figuresIn(passage), range).map(({ number, start, end }) => ({
      number,
      start: start - range.start,
      end: end - range.start,
    }));
    const times = timesOfFigures(words, language, figures, all);
    return { figures, times: new Map(figures.map((figure, i) => [figure, times[i] ?? []])), all };
  }

  /** What is marked as a figure, and what looks like one: digits, or what has a unit. "Two cities" has no time of its own. */
  private figuresIn(passage: Passage): readonly Figure[] {
    const known = this.figures.get(passage);
    if (known) return known;
    const anchors = this.marked.get(passage.blockId) ?? [];
    const covered = new Uint8Array(passage.text.length);
    for (const { start, end } of anchors) covered.fill(1, start, end);
    const numbers = numbersOf(passage, this.article.language)
      .filter((number) => looksLikeFigure(number) || covered.subarray(number.start, number.end).includes(1))
      .map((number) => ({ start: number.start, end: number.end, number }));
    const bare = anchors.filter((anchor) => meeting(numbers, anchor).length === 0);
    const figures = apart([...numbers, ...bare.map(({ start, end }) => ({ start, end, number: null }))]);
    this.figures.set(passage, figures);
    return figures;
  }
}

function looksLikeFigure({ kind, readings: [{ lower, units }] }: PrintedNumber): boolean {
  return kind === 'quantity' && (lower.form === 'digits' || units[0] != null);
}

/** "Last year", "this month", "next quarter": the years around the day of the article; null where that is not known. */
function yearsAround({ dateline, source, firstPublishedAt }: CheckedArticle): SentenceTime | null {
  const day = dateline?.date ?? source?.publishedOn ?? firstPublishedAt?.slice(0, 10);
  const year = Number(day?.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  const edtf = `${year - 1}/${year + 1}`;
  return { start: 0, end: 0, text: `the years around ${year}`, edtf, months: [], isRelative: true };
}
