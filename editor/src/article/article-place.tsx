import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from '../app/use-title.js';
import { problemWords } from '../messages/problem-words.js';
import { useWords } from '../messages/messages.js';
import { client } from '../service/service.js';

/** One article, opened to be written. */
export default function ArticlePlace({ id }: { id: string }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { data, error } = useQuery({
    queryKey: ['article', id],
    queryFn: () => client.get('/v1/editorial/articles/{id}', { path: { id } }),
    staleTime: Infinity,
    gcTime: 0,
  });
  useTitle(data?.headline ?? say('app.name'));
  return (
    <main id="main" className="entrance">
      {error && (
        <p className="refusal" role="alert">
          {problemWords(error, words)}
        </p>
      )}
      <Link href="/">{say('nowhere.to-desk')}</Link>
      {data && <h1>{data.headline}</h1>}
    </main>
  );
}
