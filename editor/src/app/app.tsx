import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Route, Router, Switch, useLocation } from 'wouter';
import { InOwnWords, useWords } from '../messages/messages.js';
import { queries } from '../service/service.js';
import { useAccount } from '../service/use-account.js';
import { SetPassword } from '../sign-in/set-password.js';
import { SignedInElsewhere } from '../sign-in/signed-in-elsewhere.js';
import { SignInPage } from '../sign-in/sign-in-page.js';
import { fetchedLater } from '../widgets/fetched-later.js';
import { Places } from './places.js';

const SignInAgain = fetchedLater(() => import('../sign-in/sign-in-again.js'));

export function App(): ReactNode {
  return (
    <InOwnWords>
      <QueryClientProvider client={queries}>
        <Router base="/editor">
          <Frame />
        </Router>
      </QueryClientProvider>
    </InOwnWords>
  );
}

/** Widgets speak the page's language, and their links stay in the page. */
function Frame(): ReactNode {
  const [, go] = useLocation();
  const { language } = useWords();
  return (
    <I18nProvider locale={language}>
      <RouterProvider navigate={(to) => go(to)} useHref={(to) => `/editor${to}`}>
        <Switch>
          <Route path="/set-password" component={SetPassword} />
          <Route path="/signed-in" component={SignedInElsewhere} />
          <Route>
            <ForWhoIsSignedIn />
          </Route>
        </Switch>
      </RouterProvider>
    </I18nProvider>
  );
}

function ForWhoIsSignedIn(): ReactNode {
  const { kind } = useAccount();
  if (kind === 'unknown') return null;
  if (kind === 'signed-out') return <SignInPage />;
  return (
    <>
      <Places />
      {kind === 'ended' && <SignInAgain />}
    </>
  );
}
