import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../messages/messages.js';
import type { Counts } from './article-lists.js';
import { MyViews } from './my-views.js';
import { addressOf, VIEWS } from './views.js';
import type { Choice } from './views.js';

export function ViewLinks({ choice, counts }: { choice: Choice; counts: Counts }): ReactNode {
  const { say, intl } = useWords();
  return (
    <nav className="views" aria-label={say('views.label')}>
      <ul>
        {VIEWS.map((view) => {
          const count = counts.of(view.name);
          return (
            <li key={view.name}>
              <Link
                href={addressOf({ ...choice, view: view.name, q: '' })}
                aria-current={choice.view === view.name ? 'page' : undefined}
                aria-keyshortcuts={'key' in view ? view.key : undefined}
              >
                <span className="view-name">{say(`view.${view.name}`)}</span>
                {count !== undefined && <span className="count">{intl.formatNumber(count)}</span>}
                {'key' in view && <kbd aria-hidden="true">{view.key}</kbd>}
              </Link>
            </li>
          );
        })}
      </ul>
      <MyViews address={addressOf(choice)} />
    </nav>
  );
}
