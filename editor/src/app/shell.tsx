import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { useNewArticle } from '../desk/use-new-article.js';
import { useKeys } from '../keys/use-keys.js';
import { useWords } from '../messages/messages.js';
import { useAdministers, useMay } from '../service/use-account.js';
import { SearchBox } from './search-box.js';
import { UserMenu } from './user-menu.js';

/** Around every place but the writing one: where one is, search, a new article, oneself. */
export function Shell({ children }: { children: ReactNode }): ReactNode {
  const { say } = useWords();
  const mayWrite = useMay('articles.create');
  const create = useNewArticle();
  const search = useRef<HTMLInputElement>(null);
  useKeys({
    n: mayWrite ? create.open : undefined,
    'Mod+K': () => search.current?.focus(),
    '/': () => search.current?.focus(),
  });
  return (
    <>
      <a className="skip" href="#main">
        {say('app.skip')}
      </a>
      <header className="bar">
        <Link className="wordmark" href="/">
          {say('app.name')}
        </Link>
        <Places />
        <SearchBox field={search} />
        {mayWrite && (
          <Button className="primary" onPress={create.open} isPending={create.isBusy}>
            {say('desk.new')} <kbd aria-hidden="true">N</kbd>
          </Button>
        )}
        <UserMenu />
      </header>
      {create.refusal !== undefined && (
        <p className="refusal" role="alert">
          {create.refusal}
        </p>
      )}
      {children}
    </>
  );
}

function Places(): ReactNode {
  const { say } = useWords();
  const [here] = useLocation();
  const places = [
    ['/', say('places.desk')],
    ['/records', say('places.records')],
    ...(useAdministers() ? [['/administration', say('places.administration')] as const] : []),
  ] as const;
  return (
    <nav className="places" aria-label={say('places.label')}>
      {places.map(([to, name]) => (
        <Link key={to} href={to} aria-current={isWithin(here, to) ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

function isWithin(here: string, place: string): boolean {
  return here === place || (place !== '/' && here.startsWith(`${place}/`));
}
