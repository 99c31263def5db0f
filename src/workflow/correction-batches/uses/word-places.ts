import { isCjk } from '../../../body/anchors/cjk.js';

const LETTER = /[\p{L}\p{N}]/u;
/** What joins the digits of one number: "4" is no word of its own in "2.4" or "4,200". */
const JOINED_BEFORE = /\d[.,'’\u00A0\u2009\u202F]$/u;
const JOINED_AFTER = /^[.,'’\u00A0\u2009\u202F]\d/u;

/**
 * Where words stand in a text as words of their own, and not within what is to stand there: "Berg" is not to become "Berg-Maier" once more.
 * @param becomes null where only a person can say
 */
export function startsOf(text: string, printed: string, becomes: string | null): number[] {
  const starts: number[] = [];
  const within = becomes?.indexOf(printed) ?? -1;
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + printed.length)) {
    const end = at + printed.length;
    const isNew = becomes !== null && within >= 0 && text.startsWith(becomes, at - within);
    if (!isNew && !isPartOfWord(text, at, end) && !isPartOfNumber(text, at, end)) starts.push(at);
  }
  return starts;
}

/** Words that begin or end with a sign, such as "%" or "€", end there. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  const isJoined = (at: number): boolean =>
    [text.charAt(at - 1), text.charAt(at)].every((sign) => LETTER.test(sign) && !isCjk(sign));
  return isJoined(start) || isJoined(end);
}

function isPartOfNumber(text: string, start: number, end: number): boolean {
  const begins =
    /\d/.test(text.charAt(start)) && JOINED_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  return begins || (/\d/.test(text.charAt(end - 1)) && JOINED_AFTER.test(text.slice(end, end + 2)));
}
