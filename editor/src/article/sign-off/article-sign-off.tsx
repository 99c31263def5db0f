import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import { useMay } from '../../service/use-account.js';
import { useOpenArticle } from '../article-context.js';
import { isSignKey, SignedLine } from '../facts/fact-card.js';
import { fetchedLater } from '../../widgets/fetched-later.js';

const SignOffForm = fetchedLater(() => import('./sign-off-form.js'));

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
      {isSigning && <SignOffForm signed={{ kind: 'articles', id }} done={() => setSigning(false)} />}
      {maySign && !isSigning && (
        <button type="button" aria-keyshortcuts="S" onClick={() => setSigning(true)}>
          {say('sign-off.article')}
        </button>
      )}
    </div>
  );
}
