import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { NotHere } from '../app/not-here.js';
import { RECORD_KINDS } from './kinds.js';
import { RecordsScreen } from './lists/records-screen.js';
import { RecordNav } from './record-nav.js';
import { InRecordWords } from './record-words.js';
import './records.css';

/** What articles refer to, and what they state, across all of them. */
export default function RecordsPlace(): ReactNode {
  return (
    <InRecordWords>
      <div className="desk">
        <RecordNav />
        <main id="main" tabIndex={-1} className="desk-main">
          <Switch>
            <Route path="/records">
              <Redirect to="/records/people" replace />
            </Route>
            {RECORD_KINDS.map((kind) => (
              <Route key={kind} path={`/records/${kind}`}>
                <RecordsScreen kind={kind} />
              </Route>
            ))}
            <Route component={NotHere} />
          </Switch>
        </main>
      </div>
    </InRecordWords>
  );
}
