import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Button } from 'react-aria-components';
import { problemWords } from '../messages/problem-words.js';
import { useWords } from '../messages/messages.js';
import { useMe } from '../service/use-account.js';
import { useArticles } from './article-lists.js';
import { ArticleRow } from './article-row.js';
import { queryOf } from './views.js';
import type { Choice } from './views.js';

interface ArticleListProps {
  readonly choice: Choice;
  /** Whether the first headline is to have the focus, as soon as there is one. */
  readonly wantsFocus: RefObject<boolean>;
}

export function ArticleList({ choice, wantsFocus }: ArticleListProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const { user } = useMe();
  const list = useArticles(queryOf(choice, user.id));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // The rows of the view before stand there until the others come; who finds none is not led to one that comes later.
    if (!wantsFocus.current || list.isPending || list.isPlaceholderData) return;
    wantsFocus.current = false;
    rows.current?.querySelector('a')?.focus();
  });
  if (list.isError)
    return (
      <p className="refusal" role="alert">
        {problemWords(list.error, words)}
      </p>
    );
  if (list.isPending) return <p className="quiet-words">{say('list.loading')}</p>;
  if (items.length === 0) return <p className="quiet-words">{say(emptyWords(choice))}</p>;
  return (
    <>
      <ol ref={rows} className="articles" onKeyDown={moveAmongLinks}>
        {items.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ol>
      {list.hasNextPage && (
        <Button
          className="more"
          onPress={() => void list.fetchNextPage()}
          isPending={list.isFetchingNextPage}
        >
          {say('list.more')}
        </Button>
      )}
    </>
  );
}

function emptyWords({ view, q }: Choice): 'list.nothing-found' | 'list.nothing-waits' | 'list.empty' {
  if (q !== '') return 'list.nothing-found';
  return view === 'waiting' ? 'list.nothing-waits' : 'list.empty';
}

/** Up and down go from headline to headline. */
function moveAmongLinks(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')];
  const next = links[links.findIndex((link) => link === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
