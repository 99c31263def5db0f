import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import { useOpenArticle } from './article-context.js';

/** The text itself: mounted once, and out of React's hands from then on. */
export function Text(): ReactNode {
  const { session, view } = useOpenArticle();
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (place.current ? session.mount(place.current) : undefined), [session]);
  return (
    <>
      <div ref={place} className="text" />
      <p className="counts">
        {say('article.counts', { words: view.words, minutes: view.minutes, characters: view.characters })}
      </p>
    </>
  );
}
