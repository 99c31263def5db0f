const words = new Intl.Segmenter('en', { granularity: 'word' });

// Each of the segmenter's answers holds the whole text that it was given: it gets no more than is between two blanks, or a sentence of Chinese.
const PIECES = /\s+|[^\s。、，！？]{1,400}|[。、，！？]/gu;

/** A text in pieces: its words and numbers ("69.5" is one), and what stands between them (Unicode Annex 29). */
export function wordsOf(text: string): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) => (piece.trim() === '' ? piece : segmentsOf(piece)));
}

function segmentsOf(piece: string): string[] {
  return [...words.segment(piece)].map(({ segment }) => segment);
}

/** Whether no word or number goes on over this place. */
export function isBetweenWords(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return words.segment(text).containing(offset)?.index === offset;
}
