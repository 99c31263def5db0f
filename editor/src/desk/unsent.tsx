import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../messages/messages.js';
import { useMe } from '../service/use-account.js';
import { BrowserDrafts } from '../session/browser-drafts.js';
import type { Draft } from '../session/drafts.js';
import { Moment } from '../widgets/moment.js';
import { UNTITLED } from './use-new-article.js';

const drafts = new BrowserDrafts();

/** What was typed on this computer and has not reached the service. To open it is to send it; nothing is ever thrown away unsent. */
export function Unsent(): ReactNode {
  const { say } = useWords();
  const { user } = useMe();
  const { data = [] } = useQuery({
    queryKey: ['drafts', user.id],
    queryFn: async () => newestOfEach(await drafts.list(user.id).catch(() => [])),
    refetchInterval: 5_000,
    staleTime: 0,
  });
  if (data.length === 0) return null;
  return (
    <section className="unsent" aria-labelledby="unsent">
      <h2 id="unsent">{say('desk.unsent', { count: data.length })}</h2>
      <p className="hint">{say('desk.unsent-what')}</p>
      <ul>
        {data.map(({ articleId, copy, at }) => (
          <li key={articleId}>
            <Link href={`/articles/${articleId}`} lang={copy.language}>
              {copy.headline === UNTITLED ? say('article.untitled') : copy.headline}
            </Link>{' '}
            <Moment at={new Date(at).toISOString()} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An article that was open in several tabs is one article. */
function newestOfEach(all: readonly Draft[]): Draft[] {
  return all.filter((draft, i) => all.findIndex(({ articleId }) => articleId === draft.articleId) === i);
}
