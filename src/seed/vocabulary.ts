import type { Random } from './random.js';

const CONSONANTS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'pl'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ei', 'ou'];

/** Words that can be pronounced and mean nothing; the first are the commonest. */
export class Vocabulary {
  readonly words: readonly string[];

  constructor(size: number, random: Random) {
    const words = new Set<string>();
    while (words.size < size) words.add(syllables(random, words.size < 50 ? 1 : words.size < 2000 ? 2 : 3));
    this.words = [...words];
  }

  sentence(random: Random, length: number): string {
    const words = Array.from({ length }, () => this.words[random.rank(this.words.length)] ?? '');
    return `${capital(words.join(' '))}.`;
  }

  name(random: Random, parts: number): string {
    return Array.from({ length: parts }, () => capital(random.pick(this.words.slice(50)))).join(' ');
  }
}

function syllables(random: Random, count: number): string {
  return (
    Array.from({ length: count }, () => random.pick(CONSONANTS) + random.pick(VOWELS)).join('') +
    (random.next() < 0.4 ? random.pick(['n', 'r', 's', 't']) : '')
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
