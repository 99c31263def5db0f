import { useLocation, useSearchParams } from 'wouter';
import { choiceOf, searchOfChoice } from './choice.js';
import type { Choice } from './choice.js';

/** What the address narrows a list to, and how to change it: a bookmark is a saved filter. */
export function useChoice<Name extends string>(
  place: string,
  names: readonly Name[],
): [Choice<Name>, (part: Partial<Record<Name, string>>) => void] {
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const choice = choiceOf(search, names);
  return [
    choice,
    (part) => {
      const next = searchOfChoice({ ...choice, ...part });
      go(next === '' ? place : `${place}?${next}`, { replace: true });
    },
  ];
}
