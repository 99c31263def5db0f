import { useLocation, useSearchParams } from 'wouter';

/**
 * Filters of a list as the address of the page holds them, so that a bookmark is a saved view.
 * @returns the text of each, empty where it is not set, and what changes some of them
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): [Readonly<Record<Name, string>>, (part: Partial<Record<Name, string>>) => void] {
  const [path, go] = useLocation();
  const [search] = useSearchParams();
  const filters = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<
    Name,
    string
  >;
  const change = (part: Partial<Record<Name, string>>): void => {
    const entries = Object.entries<string>({ ...filters, ...part }).filter(([, text]) => text !== '');
    const text = new URLSearchParams(entries).toString();
    go(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return [filters, change];
}
