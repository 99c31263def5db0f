import { useLocation, useSearchParams } from 'wouter';
import { factChoiceOf, factSearchOf } from './fact-choice.js';
import type { FactChoice } from './fact-choice.js';

/** What the address narrows a list to, and how to change it: a bookmark is a saved filter. */
export function useChoice<Name extends string>(
  place: string,
  names: readonly Name[],
): [FactChoice<Name>, (part: Partial<Record<Name, string>>) => void] {
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const choice = factChoiceOf(search, names);
  return [
    choice,
    (part) => {
      const next = factSearchOf({ ...choice, ...part });
      go(next === '' ? place : `${place}?${next}`, { replace: true });
    },
  ];
}
