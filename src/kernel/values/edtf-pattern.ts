/**
 * The form of what `Period` takes, for the schemas of the reference: a year (also with unknown digits, or of more than four), a month, quarter,
 * half or season, a day; `?`, `~` or `%` behind it. A pattern cannot check whether the day exists.
 */
const DATE =
  '(?:Y-?[1-9][0-9]{4,}|-?[0-9]{2}(?:[0-9]X|XX)|-?[0-9]{4}(?:-(?:[0-9]{2}|XX)(?:-(?:[0-9]{2}|XX))?)?)[?~%]?';
const TIME = '-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+\\-][0-9]{2}(?::[0-9]{2})?)?';
const END = `(?:${DATE}|\\.\\.)?`;

/** A single date. */
export const EDTF_DATE = `^${DATE}$`;

/** A date, a date and time, or an interval, either end of which may be open (`..`) or unknown (nothing). */
export const EDTF_PERIOD = `^(?:${DATE}|${TIME}|${END}/${END})$`;
