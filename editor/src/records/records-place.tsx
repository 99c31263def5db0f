import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { NotHere } from '../app/not-here.js';
import { BatchScreen } from './corrections/batch-screen.js';
import { BatchesScreen } from './corrections/batches-screen.js';
import { LedgerScreen } from './corrections/ledger-screen.js';
import { FiguresScreen } from './facts/figures-screen.js';
import { QuotesScreen } from './facts/quotes-screen.js';
import { RECORD_KINDS } from './kinds.js';
import type { RecordKind } from './kinds.js';
import { RecordsScreen } from './lists/records-screen.js';
import { MergeScreen } from './merge/merge-screen.js';
import { MergesScreen } from './merge/merges-screen.js';
import { NewRecord } from './record/new-record.js';
import { RecordScreen } from './record/record-screen.js';
import { RecordNav } from './record-nav.js';
import { InRecordWords } from './record-words.js';
import './records.css';

const SpeakersScreen = lazy(() => import('./report/speakers-screen.js'));

/** The screens that are not of one kind of record. */
const SCREENS: readonly (readonly [path: string, screen: ComponentType])[] = [
  ['/records/quotes', QuotesScreen],
  ['/records/figures', FiguresScreen],
  ['/records/speakers', SpeakersScreen],
  ['/records/corrections', LedgerScreen],
  ['/records/batches', BatchesScreen],
  ['/records/merges', MergesScreen],
];

/** What articles refer to, and what they state, across all of them. */
export default function RecordsPlace(): ReactNode {
  return (
    <InRecordWords>
      <div className="desk">
        <RecordNav />
        <main id="main" tabIndex={-1} className="desk-main">
          <Suspense fallback={null}>
            <Switch>
              <Route path="/records">
                <Redirect to="/records/people" replace />
              </Route>
              {SCREENS.map(([path, screen]) => (
                <Route key={path} path={path} component={screen} />
              ))}
              <Route path="/records/batches/:id">{({ id }) => <BatchScreen key={id} id={id} />}</Route>
              <Route path="/records/:kind/*?">
                {({ kind }) => {
                  const known = RECORD_KINDS.find((one) => one === kind);
                  return known === undefined ? <NotHere /> : <PlacesOfKind key={known} kind={known} />;
                }}
              </Route>
              <Route component={NotHere} />
            </Switch>
          </Suspense>
        </main>
      </div>
    </InRecordWords>
  );
}

function PlacesOfKind({ kind }: { kind: RecordKind }): ReactNode {
  return (
    <Switch>
      <Route path={`/records/${kind}`}>
        <RecordsScreen kind={kind} />
      </Route>
      <Route path={`/records/${kind}/new`}>
        <NewRecord kind={kind} />
      </Route>
      <Route path={`/records/${kind}/:id/merge`}>
        {({ id }: { id: string }) =>
          kind === 'sections' ? <NotHere /> : <MergeScreen key={id} kind={kind} id={id} />
        }
      </Route>
      <Route path={`/records/${kind}/:id`}>
        {({ id }: { id: string }) => <RecordScreen key={id} kind={kind} id={id} />}
      </Route>
      <Route component={NotHere} />
    </Switch>
  );
}
