import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Article, HistoryEntry } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import { useWords } from '../../messages/messages.js';
import { client } from '../../service/service.js';
import { Moment } from '../../widgets/moment.js';
import { useOpenArticle } from '../article-context.js';
import { DiffView } from '../diff-view.js';

/** Who did what when, run of edits by run of edits; what each changed, and the way back to it. Arrows go from run to run, Enter goes back. */
export default function HistoryDialog({ close }: { close: () => void }): ReactNode {
  const { view, isReadOnly } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const { id, revision } = view.article;
  const runs = useRef<HTMLOListElement>(null);
  const restoring = useRestoring(close);
  const [chosen, setChosen] = useState<HistoryEntry>();
  const list = useInfiniteQuery({
    queryKey: ['revisions', id],
    queryFn: ({ pageParam }) =>
      client.get('/v1/editorial/articles/{id}/revisions', {
        path: { id },
        query: { limit: 30, ...(pageParam !== null && { cursor: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: Infinity,
  });
  const { refetch } = list;
  // A colleague's save adds to what is listed: the pages stay, and the focus where it is.
  useEffect(() => void refetch(), [refetch, revision]);
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  useEffect(() => {
    runs.current?.querySelector('button')?.focus();
  }, [list.isPending]);
  const onKey = (event: KeyboardEvent<HTMLOListElement>): void => {
    const isChosen = event.target instanceof HTMLElement && event.target.ariaPressed === 'true';
    if (event.key === 'Enter' && isChosen && canGoTo(chosen)) restoring.mutate(chosen.to);
    else if (!moveAmongRuns(event)) return;
    event.preventDefault();
  };
  const canGoTo = (entry: HistoryEntry | undefined): entry is HistoryEntry & { readonly to: number } =>
    !isReadOnly && !restoring.isPending && entry?.to !== undefined && entry.to < revision;
  return (
    <div className="history">
      <ol ref={runs} className="runs" onKeyDown={onKey}>
        {entries.map((entry) => (
          <li key={entry.from}>
            <button
              type="button"
              aria-pressed={entry.from === chosen?.from}
              onFocus={() => setChosen(entry)}
              onClick={() => setChosen(entry)}
            >
              <b>{entry.by?.name}</b> {entry.endedAt !== undefined && <Moment at={entry.endedAt} />}
              <span>{say(`cause.${entry.cause}`)}</span>
            </button>
          </li>
        ))}
        {list.hasNextPage && (
          <li>
            <Button onPress={() => void list.fetchNextPage()}>{say('list.more')}</Button>
          </li>
        )}
      </ol>
      {chosen?.to === undefined ? (
        <p className="quiet-words">{say('history.choose')}</p>
      ) : (
        <section className="run" aria-label={say('history.what')}>
          {restoring.error && <p role="alert">{problemWords(restoring.error, words)}</p>}
          <Run key={chosen.to} from={chosen.from ?? chosen.to} to={chosen.to} />
          {!isReadOnly && chosen.to < revision && (
            <Button
              onPress={() => chosen.to !== undefined && restoring.mutate(chosen.to)}
              isPending={restoring.isPending}
            >
              {say('history.restore')} <kbd aria-hidden="true">{say('key.enter')}</kbd>
            </Button>
          )}
        </section>
      )}
    </div>
  );
}

/** What a run of edits changed: its last revision against the one before its first. */
function Run({ from, to }: { from: number; to: number }): ReactNode {
  const { view } = useOpenArticle();
  const words = useWords();
  const { id } = view.article;
  const { data, error } = useQuery({
    queryKey: ['diff', id, to, from - 1],
    queryFn: () =>
      client.get('/v1/editorial/articles/{id}/revisions/{number}/diff', {
        path: { id, number: to },
        query: from > 1 ? { against: from - 1 } : {},
      }),
  });
  if (error) return <p role="alert">{problemWords(error, words)}</p>;
  return data ? <DiffView diff={data} /> : null;
}

function useRestoring(done: () => void): UseMutationResult<Article, Error, number> {
  const { session, view } = useOpenArticle();
  const { id } = view.article;
  return useMutation({
    mutationFn: async (number) => {
      await session.saveNow();
      return client.post('/v1/editorial/articles/{id}/revisions/{number}/restore', {
        path: { id, number },
        ifMatch: session.snapshot().article.revision,
      });
    },
    onSuccess: (article) => {
      session.adopt(article);
      done();
    },
  });
}

/** @returns whether there was one to go to */
function moveAmongRuns({ key, currentTarget }: KeyboardEvent<HTMLOListElement>): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const buttons = [...currentTarget.querySelectorAll('button')];
  const next =
    step !== undefined && buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (next) next.focus();
  return Boolean(next);
}
