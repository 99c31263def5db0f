import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { Desk } from '../desk/desk.js';
import { fetchedLater } from '../widgets/fetched-later.js';
import { Nowhere } from './nowhere.js';
import { Shell } from './shell.js';

/** What stands at which address. What a desk does not need is fetched when it is opened. */
const ArticlePlace = fetchedLater(() => import('../article/article-place.js'));
const RecordsPlace = fetchedLater(() => import('../records/records-place.js'));
const Account = fetchedLater(() => import('../account/account-place.js'));
const Administration = fetchedLater(() => import('../administration/administration-place.js'));

export function Places(): ReactNode {
  return (
    <Switch>
      <Route path="/articles/:id">{({ id }) => <ArticlePlace key={id} id={id} />}</Route>
      <Route>
        <Shell>
          <Switch>
            <Route path="/" component={Desk} />
            <Route path="/records/*?">
              <RecordsPlace />
            </Route>
            <Route path="/account/:room?">{({ room }) => <Account room={room} />}</Route>
            <Route path="/administration/:room?/:id?">{(at) => <Administration {...at} />}</Route>
            <Route component={Nowhere} />
          </Switch>
        </Shell>
      </Route>
    </Switch>
  );
}
