/** An instant as Postgres reads it: JavaScript writes years beyond 1 to 9999 as `0000`, `-004712` and `+012026`, which it doesn't. */
export function timestampText(instant: Date): string {
  const text = instant.toISOString();
  const year = instant.getUTCFullYear();
  if (year >= 1 && year <= 9999) return text;
  const rest = text.slice(text.indexOf('-', 1), -1);
  // There is no year 0: before 1 comes 1 BC.
  return year > 0 ? `${year}${rest}+00` : `${String(1 - year).padStart(4, '0')}${rest}+00 BC`;
}
