import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { Desk } from '../desk/desk.js';
import { Nowhere } from './nowhere.js';
import { Shell } from './shell.js';

/** What stands at which address. What a desk does not need is fetched when it is opened. */
const ArticlePlace = lazy(() => import('../article/article-place.js'));
const RecordsPlace = lazy(() => import('../records/records-place.js'));
const Account = lazy(() => import('../account/account-place.js'));
const Administration = lazy(() => import('../administration/administration-place.js'));

export function Places(): ReactNode {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/articles/:id">{({ id }) => <ArticlePlace key={id} id={id} />}</Route>
        <Route>
          <Shell>
            <Suspense fallback={null}>
              <Switch>
                <Route path="/" component={Desk} />
                <Route path="/records/*?" component={RecordsPlace} />
                <Route path="/account/:room?">{({ room }) => <Account room={room} />}</Route>
                <Route path="/administration/:room?/:id?">{(at) => <Administration {...at} />}</Route>
                <Route component={Nowhere} />
              </Switch>
            </Suspense>
          </Shell>
        </Route>
      </Switch>
    </Suspense>
  );
}
