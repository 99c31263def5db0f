import type { Language } from './sample.types.js';

/** How the three languages of the newsroom write a number: what groups digits, what begins the decimals. */
const MARKS: Record<Language, { group: RegExp; point: string }> = {
  en: { group: /,(?=\d{3})/g, point: '.' },
  de: { group: /\.(?=\d{3})/g, point: ',' },
  fr: { group: /\u202F(?=\d{3})/g, point: ',' },
};

const SCALES: [RegExp, number][] = [
  [/^\s?(?:million|Million)/, 6],
  [/^\s?(?:billion|Milliard|milliard)/, 9],
];

const IN_WORDS: Record<string, string> = {
  'Six in ten': '0.6',
  'One in five': '0.2',
  'un visiteur sur quatre': '0.25',
  doubled: '2',
};

/**
 * The numbers in a printed phrase, as exact decimals: "40 to 41.5 million tonnes" is 40000000 and 41500000.
 * It reads what the sample newsroom prints, not the world's newspapers.
 */
export function numbersIn(printed: string, language: Language): string[] {
  const inWords = IN_WORDS[printed];
  if (inWords !== undefined) return [inWords];
  const { group, point } = MARKS[language];
  const plain = printed.replace(group, '').replaceAll(point, '.');
  const found = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([digits], index, all) => {
    const match = all[index];
    return { digits, scale: scaleOf(plain.slice((match?.index ?? 0) + digits.length)) };
  });
  const last = found.at(-1)?.scale ?? 0;
  return found.map(({ digits, scale }) => shifted(digits, scale || last));
}

function scaleOf(following: string): number {
  return SCALES.find(([word]) => word.test(following))?.[1] ?? 0;
}

/** Moves the point to the right, digit by digit, as no float would. */
function shifted(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  if (places === 0) return digits;
  return whole + fraction.padEnd(places, '0');
}
