import { useReducer, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useKeys } from '../keys/use-keys.js';
import { useWords } from '../messages/messages.js';
import { useTitle } from '../app/use-title.js';
import { useCounts } from './article-lists.js';
import { ArticleList } from './article-list.js';
import { Filters } from './filters.js';
import { Unsent } from './unsent.js';
import { ViewLinks } from './view-links.js';
import { addressOf, choiceOf, VIEWS } from './views.js';

/** Where a shift begins: what waits for one, and everything else by its state. */
export function Desk(): ReactNode {
  const { say } = useWords();
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const choice = choiceOf(search);
  const counts = useCounts();
  const title = say(`view.${choice.view}`);
  useTitle(title);
  // Who comes to a view by its key goes on by keys: Enter opens what is first.
  const wantsList = useRef(false);
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useKeys(
    Object.fromEntries(
      VIEWS.flatMap((view) =>
        'key' in view
          ? [
              [
                view.key,
                () => {
                  wantsList.current = true;
                  lookAgain();
                  go(addressOf({ ...choice, view: view.name, q: '' }));
                },
              ],
            ]
          : [],
      ),
    ),
  );
  return (
    <div className="desk">
      <ViewLinks choice={choice} counts={counts} />
      <main id="main" tabIndex={-1} className="desk-main">
        <h1>{choice.q === '' ? title : say('desk.found', { q: choice.q })}</h1>
        <Unsent />
        <Filters choice={choice} counts={counts} />
        <ArticleList choice={choice} wantsFocus={wantsList} />
      </main>
    </div>
  );
}
