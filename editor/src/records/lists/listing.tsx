import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { problemWords } from '../../messages/problem-words.js';
import { useRecordWords } from '../record-words.js';
import type { ListState } from './use-list.js';

interface ListingProps<Item> {
  readonly list: ListState<Item>;
  readonly label: string;
  /** What is said where there is nothing. */
  readonly nothing: string;
  readonly className?: string;
  readonly row: (item: Item) => ReactNode;
}

/** A list with its count, what went wrong, and the button for more. Up and down go from row to row. */
export function Listing<Item extends { readonly id: string }>(props: ListingProps<Item>): ReactNode {
  const { list, label, nothing, className = 'articles', row } = props;
  const words = useRecordWords();
  const { say } = words;
  const { items, total, more } = list;
  if (list.error !== null)
    return (
      <p className="refusal" role="alert">
        {problemWords(list.error, words)}
      </p>
    );
  if (list.isPending) return <p className="quiet-words">{say('list.loading')}</p>;
  return (
    <>
      <p className="total" role="status">
        {items.length === 0 ? nothing : say('records.total', { total: total ?? items.length })}
      </p>
      {items.length > 0 && (
        <ol className={className} aria-label={label} onKeyDown={moveAmongRows}>
          {items.map((item) => (
            <li key={item.id}>{row(item)}</li>
          ))}
        </ol>
      )}
      {more && (
        <Button className="more" onPress={more} isPending={list.isFetchingMore}>
          {say('list.more')}
        </Button>
      )}
    </>
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
