/** The powers of ten for which CLDR has words: from a thousand to hundreds of trillions. */
const EXPONENTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/** One of each form that languages have for how many: "tysiąc, tysiące, tysięcy, tysiąca". */
export const COUNTS = [1, 2, 5, 1.5];

/** The words of a language for thousands, millions and so on, long and short, with the power of ten of each, by CLDR. */
export function scaleWords(language: string): [words: string, power: number][] {
  return (['long', 'short'] as const).flatMap((compactDisplay) => {
    const format = new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 1,
    });
    return EXPONENTS.flatMap((exponent) =>
      COUNTS.flatMap((first) => scaleWord(format.formatToParts(first * 10 ** exponent), exponent)),
    );
  });
}

function scaleWord(parts: Intl.NumberFormatPart[], exponent: number): [string, number][] {
  const words = parts.find(({ type }) => type === 'compact')?.value;
  const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
  return words === undefined || digits.length === 0 ? [] : [[words, exponent - digits.join('').length + 1]];
}
