/** Words of a quotation as the text of a quote has them: the comma before the closing mark is the sentence's. */
export function withoutLastComma(words: string): string {
  // A row of them is tried from its first only: from each, it would take the square of the time.
  return words.replace(/(?<![,\s])[,\s]+$/u, '');
}
