import type { ReactNode } from 'react';
import type { Merge } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { client } from '../../service/service.js';
import { CountedListing } from '../lists/counted-listing.js';
import { useList } from '../lists/use-list.js';
import { useRecordWords } from '../record-words.js';
import { MergeEntry } from './merges.js';

/** All merges, the latest first, each with its undoing for 30 days. */
export function MergesScreen(): ReactNode {
  const { say } = useRecordWords();
  const title = say('records.merges');
  useTitle(title);
  const list = useList<Merge>(['records', 'merges', 'all'], (page) =>
    client.get('/v1/editorial/merges', { query: { ...page, sort: '-at' } }),
  );
  return (
    <>
      <h1>{title}</h1>
      <CountedListing
        list={list}
        label={title}
        nothing={say('merges.none')}
        row={(merge) => (
          <div className="row-words">
            <MergeEntry merge={merge} />
          </div>
        )}
      />
    </>
  );
}
