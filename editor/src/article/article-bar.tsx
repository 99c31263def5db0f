import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { UserMenu } from '../app/user-menu.js';
import { useWords } from '../messages/messages.js';
import { useAccount, useMay } from '../service/use-account.js';
import { StatusMark } from '../widgets/status-mark.js';
import { useOpenArticle } from './article-context.js';
import type { DialogName } from './article-dialogs.js';
import { SaveState } from './save-state.js';
import { nextStep } from './workflow/steps.js';
import { fetchedLater } from '../widgets/fetched-later.js';

/** So long after the text is there, in milliseconds, one asks who else is: nothing waits for it. */
const LATER = 1_000;

const Colleagues = fetchedLater(() => import('./colleagues/colleagues.js'));

export function ArticleBar({ open }: { open: (dialog: DialogName) => void }): ReactNode {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), LATER);
    return () => clearTimeout(timer);
  }, []);
  // Whose session has ended hears nothing more, and is not here in the name of who signed in meanwhile.
  const isHere = useAccount().kind === 'signed-in';
  const { view } = useOpenArticle();
  const { say } = useWords();
  const next = nextStep(view.article, useMay('articles.override'));
  return (
    <header className="bar article-bar">
      <Link className="back" href="/">
        ‹ {say('places.desk')}
      </Link>
      <StatusMark article={view.article} />
      <SaveState />
      {isLater && isHere && <Colleagues isExtra />}
      <div className="bar-end">
        <Button className="quiet" aria-keyshortcuts="F9" onPress={() => open('review')}>
          {say('review.open')}
        </Button>
        <Button className="quiet" onPress={() => open('preview')}>
          {say('preview.open')}
        </Button>
        <Button className="quiet" aria-keyshortcuts="Control+H" onPress={() => open('history')}>
          {say('history.open')}
        </Button>
        <Button className="primary" aria-keyshortcuts="Control+Enter" onPress={() => open('step')}>
          {say(next ? `step.${next}` : 'step.none')} <kbd aria-hidden="true">{say('key.ctrl-enter')}</kbd>
        </Button>
        <UserMenu />
      </div>
    </header>
  );
}
