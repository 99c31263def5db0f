import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Article } from '../../../client/src/client.js';
import { problemWords } from '../messages/problem-words.js';
import { useWords } from '../messages/messages.js';
import { useMe } from '../service/use-account.js';
import { ArticleScreen } from './article-screen.js';
import { openArticle } from './open-article.js';
import { useSession } from './use-session.js';

/** One article, opened to be written. What is asked here is only how it was when it was opened. */
export default function ArticlePlace({ id }: { id: string }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { user } = useMe();
  const { data, error } = useQuery({
    queryKey: ['article', id],
    queryFn: () => openArticle(user.id, id),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
  if (data) return <Opened article={data} />;
  return (
    <main id="main" className="entrance">
      {error ? (
        <p className="refusal" role="alert">
          {problemWords(error, words)}
        </p>
      ) : (
        <p className="quiet-words">{say('list.loading')}</p>
      )}
      <Link href="/">{say('nowhere.to-desk')}</Link>
    </main>
  );
}

function Opened({ article }: { article: Article }): ReactNode {
  const session = useSession(article);
  return session ? <ArticleScreen session={session} /> : null;
}
