import { countWhile } from '../../kernel/values/count-while.js';
import { isLowSurrogate } from '../normalized-text.js';

/** A range of a text in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const DROPPED = 0;
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Each UTF-16 code unit as it is compared. */
const FOLDED = foldedUnits();

/** Beside these, white space is a matter of typography: « a » is «a», and 12 % is 12%. */
const NO_SPACE_AFTER = new Set(['"', "'"].map((mark) => mark.charCodeAt(0)));
const NO_SPACE_BEFORE = new Set(['"', "'", '%', '‰', ';', ':', '!', '?'].map((mark) => mark.charCodeAt(0)));

function foldedUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const fold = (pattern: RegExp, to: number): void => {
    for (let unit = 0; unit < units.length; unit++)
      if ((unit < 0xd800 || unit > 0xdfff) && pattern.test(String.fromCharCode(unit))) units[unit] = to;
  };
  fold(/\s/u, SPACE);
  fold(/[\p{Default_Ignorable_Code_Point}]/u, DROPPED);
  fold(/["«»“”„‟″〝〞〟「」『』＂]/u, '"'.charCodeAt(0));
  fold(/['`´‘’‚‛‹›ʹʻʼʽˈ′＇]/u, "'".charCodeAt(0));
  fold(/[-‐‑‒–—―⁃−﹘﹣－]/u, HYPHEN);
  return units;
}

/** High surrogate of the variation selectors beyond the first sixteen, which distinguish forms of one Chinese character. */
const VARIATIONS = 0xdb40;

/**
 * A text as it is compared with what somebody typed: kinds of quotation marks, apostrophes, hyphens and minus signs are one each; soft hyphens
 * and what else can't be seen is left out; of white space it doesn't matter which it is, how much, and nothing around quotation marks.
 * Letters stay as they are. A match in it can be converted into a range of the text itself.
 */
export class FoldedText {
  readonly text: string;
  /** For each folded unit, where its source begins and ends. */
  private readonly from: Uint32Array;
  private readonly to: Uint32Array;
  private length = 0;

  constructor(private readonly source: string) {
    const units = new Uint16Array(source.length);
    this.from = new Uint32Array(source.length);
    this.to = new Uint32Array(source.length);
    let space = -1;
    for (let i = 0; i < source.length; i++) {
      const given = source.charCodeAt(i);
      const unit = FOLDED[given] ?? given;
      if (unit === DROPPED) continue;
      if (given === VARIATIONS) i++;
      else if (unit !== SPACE) {
        this.append(units, unit, i, space);
        space = -1;
      } else if (space < 0) space = i;
    }
    this.text = Buffer.from(units.buffer, 0, this.length * 2).toString('utf16le');
  }

  private append(units: Uint16Array, unit: number, at: number, space: number): void {
    const last = units[this.length - 1] ?? 0;
    if (space >= 0 && this.length > 0 && !NO_SPACE_AFTER.has(last) && !NO_SPACE_BEFORE.has(unit)) {
      this.from[this.length] = space;
      this.to[this.length] = at;
      units[this.length++] = SPACE;
    } else if (space < 0 && unit === HYPHEN && last === HYPHEN) {
      this.to[this.length - 1] = at + 1;
      return;
    }
    this.from[this.length] = at;
    this.to[this.length] = at + 1;
    units[this.length++] = unit;
  }

  /** Whether folding changed anything. */
  get isOther(): boolean {
    return this.text !== this.source;
  }

  /** The range of the text that was folded into a range of this; undefined where that would part a character. */
  sourceOf({ start, end }: Range): Range | undefined {
    const range = { start: this.from[start] ?? 0, end: this.to[end - 1] ?? 0 };
    while (isVariation(this.source, range.end))
      range.end += this.source.charCodeAt(range.end) === VARIATIONS ? 2 : 1;
    return partsCharacter(this.source, range.start) || partsCharacter(this.source, range.end)
      ? undefined
      : range;
  }

  /** What a range of the text was folded into; empty where nothing is left of it. */
  foldedOf({ start, end }: Range): Range {
    return { start: this.unitsBefore(start), end: this.unitsBefore(end) };
  }

  /** How many folded units come from the text before an offset. */
  private unitsBefore(offset: number): number {
    return countWhile(this.length, (unit) => (this.from[unit] ?? 0) < offset);
  }
}

function isVariation(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return (unit >= 0xfe00 && unit <= 0xfe0f) || unit === VARIATIONS;
}

const ZERO_WIDTH_JOINER = 0x200d;

/** Whether a cut would part a letter from its accents, or an emoji that is made of several. */
function partsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  if (isLowSurrogate(text, offset) || text.charCodeAt(offset - 1) === ZERO_WIDTH_JOINER) return true;
  return /^[\p{M}\p{Emoji_Modifier}\u200D]/u.test(text.slice(offset, offset + 2));
}
