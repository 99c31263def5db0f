import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../messages/messages.js';
import { useTitle } from './use-title.js';

/** Within a place that has its own `main`: nothing stands at this address. */
export function NotHere(): ReactNode {
  const { say } = useWords();
  useTitle(say('nowhere.title'));
  return (
    <>
      <h1>{say('nowhere.title')}</h1>
      <p>
        <Link href="/">{say('nowhere.to-desk')}</Link>
      </p>
    </>
  );
}
