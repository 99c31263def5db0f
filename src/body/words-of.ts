const words = new Intl.Segmenter('en', { granularity: 'word' });

/** A text in pieces: its words and numbers ("69.5" is one), and what stands between them (Unicode Annex 29). */
export function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

/** Whether no word or number goes on over this place. */
export function isBetweenWords(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return words.segment(text).containing(offset)?.index === offset;
}
