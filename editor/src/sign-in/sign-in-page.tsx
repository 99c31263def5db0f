import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import { useTitle } from '../app/use-title.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage(): ReactNode {
  const { say } = useWords();
  useTitle(say('sign-in.title'));
  return (
    <main className="entrance">
      <p className="wordmark">{say('app.name')}</p>
      <h1>{say('sign-in.title')}</h1>
      <SignInForm />
    </main>
  );
}
