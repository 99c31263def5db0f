import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { problemWords } from '../messages/problem-words.js';
import { useWords } from '../messages/messages.js';
import type { Pages } from '../service/use-pages.js';

interface ListingProps<Item> {
  readonly pages: Pages<Item>;
  /** What to say where there is nothing. */
  readonly none: string;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list, or why there is none, and the button for its next page. */
export function Listing<Item>({ pages, none, children }: ListingProps<Item>): ReactNode {
  const words = useWords();
  const { say } = words;
  const { items, isPending, error, more, isFetchingMore } = pages;
  if (error !== null)
    return (
      <p className="refusal" role="alert">
        {problemWords(error, words)}
      </p>
    );
  if (isPending) return <p className="quiet-words">{say('list.loading')}</p>;
  if (items.length === 0)
    return (
      <p className="quiet-words" role="status">
        {none}
      </p>
    );
  return (
    <>
      {children(items)}
      {more && (
        <Button className="more" onPress={more} isPending={isFetchingMore}>
          {say('list.more')}
        </Button>
      )}
    </>
  );
}
