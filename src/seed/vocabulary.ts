import type { Random } from './random.js';
import { Zipf } from './zipf.js';

const CONSONANTS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'pl'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ei', 'ou'];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => consonant + vowel));

/** With some 450 words an article, the 130th word occurs in about 30 % of them, the last in about 1 %. */
const COMMON = 6000;
/** Each rare word occurs in about three of a million articles. */
const RARE = 2000;
const RARE_IN_AN_ARTICLE = (RARE * 3) / 1_000_000;

/** Words that can be pronounced and mean nothing. */
export class Vocabulary {
  private readonly common: Zipf<string>;
  private readonly keywords: Zipf<string>;
  private readonly rare: readonly string[];
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {
    const words = Array.from({ length: COMMON }, (_, rank) => this.coin(rank < 60 ? 1 : rank < 1500 ? 2 : 3));
    this.common = new Zipf(words);
    this.keywords = new Zipf(words.slice(150, 1500));
    this.rare = Array.from({ length: RARE }, () => this.coin(4));
  }

  /** A new word or name, which no other is like. */
  coin(syllables: number): string {
    for (;;) {
      const word = Array.from({ length: syllables }, () => this.random.pick(SYLLABLES)).join('');
      const closed = this.random.next() < 0.4 ? word + this.random.pick(['n', 'r', 's', 't']) : word;
      if (this.taken.has(closed)) continue;
      this.taken.add(closed);
      return closed;
    }
  }

  sentence(random: Random, from: number, to: number): string {
    const length = random.whole(from, to);
    return `${capitalized(Array.from({ length }, () => this.common.draw(random)).join(' '))}.`;
  }

  /** For an article now and then: a word that hardly any other has. */
  rareWord(random: Random): string | undefined {
    return random.next() < RARE_IN_AN_ARTICLE ? random.pick(this.rare) : undefined;
  }

  /** Words as an editor would choose them: neither the commonest nor rare ones. */
  keywordsOf(random: Random): string[] {
    return this.keywords.drawDistinct(random, random.whole(2, 4));
  }
}

/** A name that no other number has: its digits as four syllables. Begins headlines, so that their slugs differ. */
export function numberedName(number: number): string {
  const digits = Array.from({ length: 4 }, (_, place) => Math.floor(number / SYLLABLES.length ** place));
  return capitalized(digits.map((digit) => SYLLABLES[digit % SYLLABLES.length] ?? '').join(''));
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
