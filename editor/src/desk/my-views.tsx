import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../messages/messages.js';
import { useMe } from '../service/use-account.js';
import { useSavedViews } from './saved-views.js';

/** Views that one named, and the name for the one that is shown. @param address of what is shown */
export function MyViews({ address }: { address: string }): ReactNode {
  const { say } = useWords();
  const { user } = useMe();
  const { views, save, remove } = useSavedViews(user.id);
  const [name, setName] = useState<string>();
  return (
    <section className="my-views" aria-labelledby="my-views">
      <h2 id="my-views">{say('my-views.title')}</h2>
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Link href={view.address} aria-current={view.address === address ? 'page' : undefined}>
              {view.name}
            </Link>
            <button
              type="button"
              className="quiet"
              aria-label={say('my-views.remove', { name: view.name })}
              onClick={() => remove(view.name)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      {name === undefined ? (
        <button type="button" className="quiet" onClick={() => setName('')}>
          {say('my-views.save')}
        </button>
      ) : (
        <form
          className="field"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName(undefined);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') save({ name: name.trim(), address });
            setName(undefined);
          }}
        >
          <label htmlFor="view-name">{say('my-views.name')}</label>
          <input
            id="view-name"
            value={name}
            autoFocus
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
          />
        </form>
      )}
    </section>
  );
}
