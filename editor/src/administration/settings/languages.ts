/** Language tags as somebody types them: separated by commas or spaces, each once. */
export function languagesIn(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((tag) => tag !== ''))];
}
