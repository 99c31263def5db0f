/** How a language writes numbers: between thousands, and before decimal places. */
export interface NumberSigns {
  readonly group: string;
  readonly decimal: string;
}

/** By CLDR. @param language BCP 47, well formed */
export function numberSigns(language: string): NumberSigns {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1_234_567.8);
  const valueOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: valueOf('group'), decimal: valueOf('decimal') };
}
