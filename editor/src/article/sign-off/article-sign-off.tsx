import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import { useMay } from '../../service/use-account.js';
import { useOpenArticle } from '../article-context.js';
import { isSignKey, SignedLine } from '../facts/fact-card.js';

const SignOffForm = lazy(() => import('./sign-off-form.js'));

/** Whether the article as a whole is signed off, over the cards of its facts. */
export function ArticleSignOff(): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  const maySign = useMay('articles.sign-off');
  const [isSigning, setSigning] = useState(false);
  const { signOff, id } = view.article;
  if (!maySign && !signOff) return null;
  return (
    <div
      className="article-sign-off"
      onKeyDown={(event) => {
        if (!maySign || !isSignKey(event)) return;
        event.preventDefault();
        setSigning(true);
      }}
    >
      <SignedLine signOff={signOff} />
      {isSigning && (
        <Suspense>
          <SignOffForm signed={{ kind: 'articles', id }} done={() => setSigning(false)} />
        </Suspense>
      )}
      {maySign && !isSigning && (
        <button type="button" aria-keyshortcuts="S" onClick={() => setSigning(true)}>
          {say('sign-off.article')}
        </button>
      )}
    </div>
  );
}
