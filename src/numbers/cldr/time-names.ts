const UNITS = ['year', 'quarter', 'month', 'week', 'day'] as const;

/** "Last year", "this quarter", "tomorrow", by CLDR. */
export function relativeTimes(language: string): [words: string, is: true][] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return [-1, 0, 1].flatMap((distance) =>
    UNITS.map((unit): [string, true] => [format.format(distance, unit), true]).filter(
      ([words]) => !/\d/.test(words),
    ),
  );
}

/** What a quarter of a year is called, by CLDR; behind it stands nothing, or the ending of a case. */
export function quarterNames(language: string): [words: string, is: true][] {
  const name = new Intl.DisplayNames(language, { type: 'dateTimeField' }).of('quarter') ?? '';
  return ['', 's'].map((ending) => [name + ending, true]);
}
