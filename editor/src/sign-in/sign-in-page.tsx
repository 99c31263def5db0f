import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import { useTitle } from '../app/use-title.js';
import { refusedFor } from './by-provider.js';
import { refusalWords } from './refusal-words.js';
import { SignInForm } from './sign-in-form.js';

export function SignInPage(): ReactNode {
  const words = useWords();
  const { say } = words;
  useTitle(say('sign-in.title'));
  return (
    <main className="entrance">
      <p className="wordmark">{say('app.name')}</p>
      <h1>{say('sign-in.title')}</h1>
      {refusedFor !== null && (
        <p className="refusal" role="alert">
          {refusalWords(refusedFor, words)}
        </p>
      )}
      <SignInForm />
    </main>
  );
}
