/** The powers of ten for which CLDR has words: from a thousand to hundreds of trillions. */
const EXPONENTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/** The words of a language for thousands, millions and so on, long and short, with the power of ten of each, by CLDR. */
export function scaleWords(language: string): [words: string, power: number][] {
  return (['long', 'short'] as const).flatMap((compactDisplay) => {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay });
    return EXPONENTS.flatMap((exponent) =>
      [1, 2].flatMap((first) => scaleWord(format.formatToParts(first * 10 ** exponent), exponent)),
    );
  });
}

function scaleWord(parts: Intl.NumberFormatPart[], exponent: number): [string, number][] {
  const words = parts.find(({ type }) => type === 'compact')?.value;
  const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
  return words === undefined || digits.length === 0 ? [] : [[words, exponent - digits.join('').length + 1]];
}
