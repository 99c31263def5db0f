import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useRecordWords } from './record-words.js';

/** Where one goes in the records. */
const PLACES = ['people', 'organizations', 'indicators', 'sections'] as const;

export function RecordNav(): ReactNode {
  const { say } = useRecordWords();
  const [here] = useLocation();
  return (
    <nav className="views" aria-label={say('records.label')}>
      <ul>
        {PLACES.map((place) => {
          const to = `/records/${place}`;
          return (
            <li key={place}>
              <Link href={to} aria-current={here.startsWith(to) ? 'page' : undefined}>
                <span className="view-name">{say(`records.${place}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
