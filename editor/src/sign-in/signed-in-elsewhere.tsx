import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from '../app/use-title.js';
import { useWords } from '../messages/messages.js';
import { useAccount } from '../service/use-account.js';
import { SignInPage } from './sign-in-page.js';

/** The tab in which somebody signed in for another one, whose session had ended: that one goes on by itself. */
export function SignedInElsewhere(): ReactNode {
  const { kind } = useAccount();
  if (kind === 'unknown') return null;
  return kind === 'signed-in' ? <GoBack /> : <SignInPage />;
}

function GoBack(): ReactNode {
  const { say } = useWords();
  useTitle(say('sign-in.done'));
  return (
    <main className="entrance">
      <p className="wordmark">{say('app.name')}</p>
      <h1>{say('sign-in.done')}</h1>
      <p role="status">{say('sign-in.close-tab')}</p>
      <Link href="/">{say('nowhere.to-desk')}</Link>
    </main>
  );
}
