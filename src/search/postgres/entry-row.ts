import { strongEtag } from '../../edge/incoming/conditional.js';
import { commonAlone, commonPairs } from '../common-words.js';
import type { SearchedText } from '../searched-text.js';
import { searchedText } from '../searched-text.js';
import type { PassageField, SearchEntry } from '../search-engine.js';
import { stemmingOf, UNSTEMMED } from '../stemming.js';
import { isNamed, windowLabels } from './labels.js';

/** How much a word counts in each place: the letters of Postgres' weights. */
const WEIGHTS: Record<PassageField, 'a' | 'b' | 'd'> = {
  headline: 'a',
  name: 'a',
  kicker: 'b',
  summary: 'b',
  about: 'b',
  text: 'b',
  speaker: 'b',
  body: 'd',
};

/** How much of a text is stored to show what was found in it, in UTF-16 code units; all of it is searched. */
const SHOWN = 20_000;

/** To be raised when words are made of texts in another way: no entry is then taken for what it would be now. */
const MAKING = 2;

/** An entry as `writeEntriesOf` reads it. */
export interface EntryRow {
  readonly kind: string;
  readonly id: string;
  readonly article_id: string | null;
  readonly published_at: string;
  readonly configuration: string;
  readonly labels: readonly string[];
  readonly facets: readonly string[];
  readonly passages: SearchEntry['passages'];
  /** A tag of everything that the entry is made from: if it is equal, nothing needs to be written. */
  readonly etag: string;
  /** The words of each weight; with their accents too, where there are some. */
  readonly a: string;
  readonly a_accented: string | null;
  readonly b: string;
  readonly b_accented: string | null;
  readonly d: string;
  readonly d_accented: string | null;
  /** The words that replace common words in them: pairs everywhere, single ones in headlines and names. */
  readonly a_common: string;
  readonly b_common: string;
  readonly d_common: string;
}

export function entryRow(entry: SearchEntry): EntryRow {
  const { kind, id, articleId, publishedAt, language, terms, passages } = entry;
  const configuration = language === null ? UNSTEMMED : stemmingOf(language);
  const labels = [...windowLabels(kind, publishedAt, configuration), ...terms];
  const [a, b, d] = (['a', 'b', 'd'] as const).map((weight) =>
    searchedText(textOf(passages, weight), language),
  );
  return {
    kind,
    id,
    article_id: isNamed(kind) ? null : articleId,
    published_at: publishedAt,
    configuration,
    labels,
    facets: terms,
    etag: strongEtag(JSON.stringify([MAKING, labels, passages])),
    passages: passages.map(([field, text]) => [field, text.slice(0, SHOWN)]),
    a: a?.folded ?? '',
    a_accented: a?.accented ?? null,
    a_common: commonOf(configuration, a, true),
    b: b?.folded ?? '',
    b_accented: b?.accented ?? null,
    b_common: commonOf(configuration, b, false),
    d: d?.folded ?? '',
    d_accented: d?.accented ?? null,
    d_common: commonOf(configuration, d, false),
  };
}

function textOf(passages: SearchEntry['passages'], weight: 'a' | 'b' | 'd'): string {
  return passages
    .filter(([field]) => WEIGHTS[field] === weight)
    .map(([, text]) => text)
    .join('\n');
}

function commonOf(configuration: string, text: SearchedText | undefined, heading: boolean): string {
  const words = text?.folded.split(' ') ?? [];
  const alone = heading ? commonAlone(configuration, words) : [];
  return [...commonPairs(configuration, words), ...alone].join(' ');
}
