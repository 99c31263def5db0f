/** All zones that the browser knows, for a choice; UTC and the present one are not always among them. */
export function timeZones(present: string | null): { readonly value: string; readonly name: string }[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
  if (present !== null) known.add(present);
  return [...known].sort().map((value) => ({ value, name: value.replaceAll('_', ' ') }));
}
