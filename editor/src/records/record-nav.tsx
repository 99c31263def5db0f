import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useRecordWords } from './record-words.js';

/** Where one goes in the records: what articles refer to, what they state, and what was wrong in them. */
const PLACES = [
  ['people', 'organizations', 'indicators', 'sections'],
  ['quotes', 'figures', 'speakers'],
  ['corrections', 'batches', 'merges'],
] as const;

export function RecordNav(): ReactNode {
  const { say } = useRecordWords();
  const [here] = useLocation();
  return (
    <nav className="views record-nav" aria-label={say('records.label')}>
      <ul>
        {PLACES.map((group) =>
          group.map((place, index) => {
            const to = `/records/${place}`;
            const isHere = here === to || here.startsWith(`${to}/`);
            return (
              <li key={place} className={index === 0 ? 'first' : undefined}>
                <Link href={to} aria-current={isHere ? 'page' : undefined}>
                  <span className="view-name">{say(`records.${place}`)}</span>
                </Link>
              </li>
            );
          }),
        )}
      </ul>
    </nav>
  );
}
