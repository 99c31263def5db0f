import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CorrectionBatch } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { client } from '../../service/service.js';
import { Choose } from '../../widgets/choose.js';
import { Moment } from '../../widgets/moment.js';
import { useChoice } from '../lists/use-choice.js';
import { CountedListing } from '../lists/counted-listing.js';
import { useList } from '../lists/use-list.js';
import { useRecordWords } from '../record-words.js';

/** Corrections of what was printed in several places: those under way first of all. */
export function BatchesScreen(): ReactNode {
  const { say } = useRecordWords();
  const title = say('records.batches');
  useTitle(title);
  const [{ published }, change] = useChoice<'published'>('/records/batches', ['published']);
  const query = published === '' ? {} : { published: published === 'yes' };
  const list = useList<CorrectionBatch>(['batches', 'list', query], (page) =>
    client.get('/v1/editorial/correction-batches', { query: { ...query, ...page } }),
  );
  return (
    <>
      <h1>{title}</h1>
      <p className="hint">
        {say('batches.hint')} <Link href="/records/figures">{say('records.figures')}</Link>,{' '}
        <Link href="/records/quotes">{say('records.quotes')}</Link>,{' '}
        <Link href="/records/people">{say('records.people')}</Link>.
      </p>
      <div className="filters" role="group" aria-label={say('filters.label')}>
        <Choose
          label={say('batches.state')}
          value={published}
          options={[
            { value: 'no', name: say('batches.under-way') },
            { value: 'yes', name: say('batches.published') },
          ]}
          all={say('filter.all')}
          onChange={(value) => change({ published: value })}
        />
      </div>
      <CountedListing
        list={list}
        label={title}
        nothing={say('batches.none')}
        row={(batch) => <BatchRow batch={batch} />}
      />
    </>
  );
}

function BatchRow({ batch }: { batch: CorrectionBatch }): ReactNode {
  const { say } = useRecordWords();
  const { id, text, correctedKind, items, open, createdAt, createdBy, publishedAt } = batch;
  return (
    <div className="row-words">
      <p className="row-kicker">{say(`corrected.${correctedKind}`)}</p>
      <Link className="row-headline" href={`/records/batches/${id}`}>
        {text}
      </Link>
      <p className="row-about">
        <span>{say('batch.uses', { count: items.length, open })}</span>
        <span>
          {createdBy.name}, <Moment at={createdAt} />
        </span>
        {publishedAt !== null && (
          <span>
            {say('batches.published')} <Moment at={publishedAt} />
          </span>
        )}
      </p>
    </div>
  );
}
