import type { KeyboardEvent, ReactNode } from 'react';
import type { Pages } from '../../service/use-pages.js';
import { Listing } from '../../widgets/listing.js';
import { useRecordWords } from '../record-words.js';

interface CountedListingProps<Item> {
  readonly list: Pages<Item>;
  readonly label: string;
  /** What is said where there is nothing. */
  readonly nothing: string;
  readonly className?: string;
  readonly row: (item: Item) => ReactNode;
}

/** A list with its total. Up and down go from row to row. */
export function CountedListing<Item extends { readonly id: string }>(
  props: CountedListingProps<Item>,
): ReactNode {
  const { list, label, nothing, className = 'articles', row } = props;
  const { say } = useRecordWords();
  return (
    <Listing pages={list} none={nothing}>
      {(items) => (
        <>
          <p className="total" role="status">
            {say('records.total', { total: list.total ?? items.length })}
          </p>
          <ol className={className} aria-label={label} onKeyDown={moveAmongRows}>
            {items.map((item) => (
              <li key={item.id}>{row(item)}</li>
            ))}
          </ol>
        </>
      )}
    </Listing>
  );
}

/** From the link of a row to that of the next. */
function moveAmongRows(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.row-headline')];
  const next = links[links.findIndex((link) => link === event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
