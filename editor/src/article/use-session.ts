import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Article } from '../../../client/src/client.js';
import { useWords } from '../messages/messages.js';
import { account, client } from '../service/service.js';
import { useMe } from '../service/use-account.js';
import { ArticleSession } from '../session/article-session.js';
import type { SessionView } from '../session/session-view.js';

/** Opens an article to be written, and lets go of it when its page is left. */
export function useSession(article: Article): ArticleSession | undefined {
  const { user, permissions } = useMe();
  const { say } = useWords();
  const [session, setSession] = useState<ArticleSession>();
  useEffect(() => {
    const opened = new ArticleSession({
      article,
      client,
      user,
      attributes: () => ({ 'aria-label': say('article.text'), lang: article.language, spellcheck: 'true' }),
      isReadOnly: () => !permissions.includes('articles.edit'),
    });
    const goOn = account.subscribe(() => {
      if (account.snapshot().kind === 'signed-in') void opened.resume();
    });
    void opened.ready.then(() => setSession(opened));
    return () => {
      goOn();
      void opened.close();
    };
    // The article is what it was when it was opened: the session holds what it became.
  }, [article.id]);
  return session;
}

export function useView(session: ArticleSession): SessionView {
  return useSyncExternalStore(session.subscribe, session.snapshot);
}
