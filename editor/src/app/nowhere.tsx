import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../messages/messages.js';
import { useTitle } from './use-title.js';

export function Nowhere(): ReactNode {
  const { say } = useWords();
  useTitle(say('nowhere.title'));
  return (
    <main className="entrance">
      <h1>{say('nowhere.title')}</h1>
      <p>
        <Link href="/">{say('nowhere.to-desk')}</Link>
      </p>
    </main>
  );
}
