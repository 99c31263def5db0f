/** The beginning of words, for a message. */
export function shortened(words: string): string {
  return words.length <= 80
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', 80) > 40 ? words.lastIndexOf(' ', 80) : 80)} …`;
}
