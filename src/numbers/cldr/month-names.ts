/** The names of the months, long and short, alone and in dates, with their numbers from 1, by CLDR. */
export function monthNames(language: string): [name: string, month: number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ];
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month): [string, number] => {
      const parts = format.formatToParts(new Date(Date.UTC(2026, month, 1)));
      return [parts.find(({ type }) => type === 'month')?.value ?? '', month + 1];
    }).filter(([name]) => /^\p{L}{3}/u.test(name));
  });
}
