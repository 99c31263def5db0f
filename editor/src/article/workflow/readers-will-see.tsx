import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { RevisionDiff } from '../../../../client/src/client.js';
import { useWords } from '../../messages/messages.js';
import { client } from '../../service/service.js';
import { useOpenArticle } from '../article-context.js';
import { DiffView } from '../diff-view.js';
import { stepRefusal } from './step-refusal.js';

export type LiveDiff = UseQueryResult<RevisionDiff>;

/** The words that change for readers. */
export function ReadersWillSee({ live: { data, error, refetch } }: { live: LiveDiff }): ReactNode {
  const words = useWords();
  const { say } = words;
  return (
    <section className="will-change">
      <h3>{say('step.readers-see')}</h3>
      {data && <DiffView diff={data} />}
      {!data && !error && <p className="quiet-words">{say('list.loading')}</p>}
      {!data && error && (
        <p className="refusal" role="alert">
          {stepRefusal(error, words)}{' '}
          <Button className="quiet" onPress={() => void refetch()}>
            {say('step.compare-again')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The working copy against what is out; undefined where nothing is, and until it is known. */
export function useLiveDiff(): LiveDiff {
  const { session, view } = useOpenArticle();
  const { id, liveRevision, revision } = view.article;
  return useQuery({
    queryKey: ['diff', id, revision, liveRevision],
    enabled: liveRevision !== null,
    queryFn: async () => {
      await session.saveNow();
      return client.get('/v1/editorial/articles/{id}/revisions/{number}/diff', {
        path: { id, number: session.snapshot().article.revision },
        query: { against: liveRevision ?? 1 },
      });
    },
  });
}
