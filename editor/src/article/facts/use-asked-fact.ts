import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { ArticleSession } from '../../session/article-session.js';
import type { SessionView } from '../../session/session-view.js';

/**
 * Goes to the fact that the address asks for, once the text is there: its passage is selected, and its card in sight. One that stands
 * nowhere in the text has its card alone.
 * @returns whether the article does not have it
 */
export function useAskedFact(session: ArticleSession, toCard: (key: string) => void): boolean {
  const [search] = useSearchParams();
  const [fact, names] = [search.get('fact'), search.get('names')];
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (fact === null && names === null) return;
    const key = askedKey(session.snapshot(), fact, names);
    setMissing(key === undefined && fact !== null);
    if (key !== undefined && !session.tools.goTo(key)) toCard(key);
    // Where it is asked for, and not where it moves to.
  }, [session, fact, names]);
  return isMissing;
}

function askedKey(
  { quotes, statistics, mentions }: SessionView,
  fact: string | null,
  names: string | null,
): string | undefined {
  if (fact !== null) return [...quotes, ...statistics, ...mentions].find(({ key }) => key === fact)?.key;
  return mentions.find(({ fact: { personId, organizationId } }) => [personId, organizationId].includes(names))
    ?.key;
}
