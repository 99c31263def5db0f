import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { HistoryEntry } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import { useWords } from '../../messages/messages.js';
import { client } from '../../service/service.js';
import { Moment } from '../../widgets/moment.js';
import { useOpenArticle } from '../article-context.js';
import { DiffView } from '../diff-view.js';

/** Who did what when, run of edits by run of edits; what each changed, and the way back to it. */
export default function HistoryDialog({ close }: { close: () => void }): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  const { id } = view.article;
  const [chosen, setChosen] = useState<HistoryEntry>();
  const list = useInfiniteQuery({
    queryKey: ['revisions', id, view.article.revision],
    queryFn: ({ pageParam }) =>
      client.get('/v1/editorial/articles/{id}/revisions', {
        path: { id },
        query: { limit: 30, ...(pageParam !== null && { cursor: pageParam }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="history">
      <ol className="runs">
        {entries.map((entry) => (
          <li key={entry.to}>
            <button type="button" aria-pressed={entry === chosen} onClick={() => setChosen(entry)}>
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
        <Run key={chosen.to} from={chosen.from ?? chosen.to} to={chosen.to} close={close} />
      )}
    </div>
  );
}

/** What a run of edits changed: its last revision against the one before its first. */
function Run({ from, to, close }: { from: number; to: number; close: () => void }): ReactNode {
  const { session, view, isReadOnly } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const { id, revision } = view.article;
  const { data, error } = useQuery({
    queryKey: ['diff', id, to, from - 1],
    queryFn: () =>
      client.get('/v1/editorial/articles/{id}/revisions/{number}/diff', {
        path: { id, number: to },
        query: from > 1 ? { against: from - 1 } : {},
      }),
  });
  const restoring = useMutation({
    mutationFn: async () => {
      await session.saveNow();
      return client.post('/v1/editorial/articles/{id}/revisions/{number}/restore', {
        path: { id, number: to },
        ifMatch: session.snapshot().article.revision,
      });
    },
    onSuccess: (article) => {
      session.adopt(article);
      close();
    },
  });
  const failure = error ?? restoring.error;
  return (
    <section className="run" aria-label={say('history.what')}>
      {failure && <p role="alert">{problemWords(failure, words)}</p>}
      {data && <DiffView diff={data} />}
      {!isReadOnly && to < revision && (
        <Button onPress={() => restoring.mutate()} isPending={restoring.isPending}>
          {say('history.restore')}
        </Button>
      )}
    </section>
  );
}
