import type { Block } from '../../body/block.js';
import type { Unit } from '../../kernel/values/unit.js';

/**
 * The shape of the sample newsroom. An article's `article` is what `POST /v1/editorial/articles` takes: everything is
 * named by natural references and anchored by the words alone, as an import job would do it.
 */
export type Language = 'en' | 'de' | 'fr';

type Reference = { name: string } | { slug: string };
type NamedReference = { name: string };

/** The words of the body that a fact stands on; they stand there exactly once. */
interface Anchor {
  exact: string;
}

export type Mention = { anchors: Anchor[] } & ({ person: NamedReference } | { organization: NamedReference });

/** A known person, an organization, or somebody who is only described: "a ministry official". */
export type Speaker =
  | { person: NamedReference; title: string; organization: NamedReference }
  | { organization: NamedReference }
  | { name: string };

export type Attribution = { person: NamedReference } | { organization: NamedReference } | { name: string };

export interface Quote {
  kind: 'direct' | 'indirect' | 'mixed';
  text: string;
  speaker: Speaker;
  /** EDTF, a day as a rule. */
  saidOn?: string;
  occasion?: string;
  language?: Language;
  translated?: boolean;
  anchors: Anchor[];
}

export interface Comparison {
  basis: 'year-on-year' | 'quarter-on-quarter' | 'month-on-month' | 'since' | 'versus-target' | 'other';
  direction: 'up' | 'down' | 'unchanged';
  /** Without a sign: the direction tells it. */
  changePercent?: string;
  /** Without a sign, in the statistic's unit; of a percentage, in percentage points. */
  changeValue?: string;
  baseValue?: string;
  basePeriod?: string;
}

interface Conversion {
  value: string;
  unit: Unit;
  asPrinted: string;
}

export interface Statistic {
  indicator: NamedReference;
  place?: string;
  /** An exact decimal, written out: "69000000000". */
  value: string;
  upperValue?: string;
  qualifier?: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly';
  unit: Unit;
  asPrinted: string;
  /** EDTF. */
  period: string;
  periodLabel?: string;
  nature: 'actual' | 'estimate' | 'forecast' | 'target' | 'plan';
  conversions?: Conversion[];
  comparison?: Comparison;
  share?: { of: string };
  attribution?: Attribution;
  anchors: Anchor[];
}

/** A text in one of the formats, or blocks. */
export type ArticleBody =
  | { format: 'text' | 'markdown' | 'html'; content: string }
  | readonly ({ type: Block['type'] } & Readonly<Record<string, unknown>>)[];

/** The body of one POST that stores an article with all its facts. */
interface ArticleWrite {
  headline: string;
  slug: string;
  language: Language;
  kicker?: string;
  summary: string;
  section: Reference;
  bylines: { name: string; role: 'author' | 'translator' }[];
  source?: { organization: NamedReference; publishedOn: string };
  dateline?: { place: string };
  keywords: string[];
  subjects: string[];
  embargoUntil?: string;
  body: ArticleBody;
  mentions: Mention[];
  quotes: Quote[];
  statistics: Statistic[];
}

/** A later state of a published article, and what readers are told about it. */
interface LaterChange {
  at: string;
  changes: Pick<ArticleWrite, 'body' | 'statistics'>;
  /** `statistic`: its place in the article. */
  correction: {
    kind: 'correction' | 'clarification' | 'update';
    text: string;
    statistic: number;
    was: string;
    is: string;
  };
}

/** Somebody's word, before the publication, that a figure is right. `statistic`: its place in the article. */
interface FigureSignOff {
  statistic: number;
  how: string;
  source: string;
}

interface SampleArticleBase {
  key: string;
  /** The key of the article that this one translates. */
  translationOf?: string;
  article: ArticleWrite;
  signOffs?: FigureSignOff[];
}

export type SampleArticle = SampleArticleBase &
  (
    | { status: 'published'; publishedAt: string; thenPatch?: LaterChange }
    | { status: 'withdrawn'; publishedAt: string; withdrawal: { at: string; note: string } }
    | { status: 'draft'; publishedAt: null }
  );

/** A figure that was wrong in several articles, and was corrected in all of them at once. */
export interface SampleBatch {
  /** The key of the article whose figure is corrected, and the place of the figure in it. */
  of: { key: string; statistic: number };
  /** The key of the last article that prints it. */
  after: string;
  at: string;
  changes: Partial<Pick<Statistic, 'value' | 'asPrinted'>>;
  text: string;
  /** What readers of an article are told in its language, by its slug. */
  texts: Readonly<Record<string, string>>;
}

interface SamplePosition {
  title: string;
  organization: string;
  /** EDTF. */
  from: string;
  to: string | null;
}

export interface SamplePerson {
  name: string;
  givenName: string;
  familyName: string;
  aliases: string[];
  description: string;
  positions: SamplePosition[];
}

export interface SampleOrganization {
  name: string;
  kind:
    | 'government'
    | 'company'
    | 'nonprofit'
    | 'media'
    | 'education'
    | 'sport'
    | 'party'
    | 'international'
    | 'other';
  legalName?: string;
  acronym?: string;
  aliases: string[];
  /** ISO 3166; the sample region's own country is invented and has no code. */
  country?: string;
  url?: string;
  parent?: string;
}

export interface SampleSection {
  name: string;
  slug: string;
  parent?: string;
  position: number;
}

export interface SampleIndicator {
  name: string;
  description: string;
  unit: Unit;
}

export interface SampleStaffMember {
  name: string;
  desk: string;
  languages: Language[];
}
