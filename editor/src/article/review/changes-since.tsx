import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TakenTransition } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import { useWords } from '../../messages/messages.js';
import { client } from '../../service/service.js';
import { Moment } from '../../widgets/moment.js';
import { useOpenArticle } from '../article-context.js';
import { DiffView } from '../diff-view.js';

/** What has changed since somebody answered for the text last, before and after beside each other. */
export default function ChangesSince(): ReactNode {
  const { session, view } = useOpenArticle();
  const { id, revision } = view.article;
  const words = useWords();
  const { say } = words;
  const { data, error } = useQuery({
    queryKey: ['review', id, revision],
    queryFn: async () => {
      await session.saveNow();
      const { items } = await client.get('/v1/editorial/articles/{id}/transitions', {
        path: { id },
        query: { sort: '-at', limit: 100 },
      });
      const since = items.find(isAnswered);
      if (!since) return null;
      const number = session.snapshot().article.revision;
      const path = { id, number };
      const query = { against: since.revision };
      const diff = await client.get('/v1/editorial/articles/{id}/revisions/{number}/diff', { path, query });
      return { since, diff };
    },
  });
  if (error)
    return (
      <p className="refusal" role="alert">
        {problemWords(error, words)}
      </p>
    );
  if (data === undefined) return <p className="quiet-words">{say('list.loading')}</p>;
  if (data === null) return <p className="quiet-words">{say('review.new')}</p>;
  const { since, diff } = data;
  return (
    <>
      <p className="hint">
        {say('review.since', { step: say(`step.${since.action}`), name: since.by.name })}{' '}
        <Moment at={since.at} whole />
      </p>
      <div className="pair pair-head" aria-hidden="true">
        <b>{say('review.before')}</b>
        <b>{say('review.now')}</b>
      </div>
      <DiffView diff={diff} isSideBySide />
    </>
  );
}

/** A step by which somebody said what the text is to be: it was approved, published, or sent back. */
function isAnswered({ action }: Pick<TakenTransition, 'action'>): boolean {
  return ['approve', 'publish', 'reject'].includes(action);
}
