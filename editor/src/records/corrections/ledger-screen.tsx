import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ContentCorrection } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { articleAddress } from '../../facts/fact-address.js';
import { client } from '../../service/service.js';
import { Field } from '../../widgets/field.js';
import { Moment } from '../../widgets/moment.js';
import { useChoice } from '../lists/use-choice.js';
import { CountedListing } from '../lists/counted-listing.js';
import { useList } from '../lists/use-list.js';
import { useRecordWords } from '../record-words.js';

/** What readers were told was wrong, the latest first. */
export function LedgerScreen(): ReactNode {
  const { say } = useRecordWords();
  const title = say('records.corrections');
  useTitle(title);
  const [{ from, to }, change] = useChoice<'from' | 'to'>('/records/corrections', ['from', 'to']);
  const query = { ...(from !== '' && { from }), ...(to !== '' && { to }) };
  const list = useList<ContentCorrection>(['corrections', query], (page) =>
    client.get('/v1/content/corrections', { query: { ...query, ...page } }),
  );
  return (
    <>
      <div className="screen-head">
        <h1>{title}</h1>
        <Link className="button" href="/records/batches">
          {say('records.batches')}
        </Link>
      </div>
      <p className="hint">{say('ledger.hint')}</p>
      <div className="filters" role="group" aria-label={say('filters.label')}>
        <Field
          type="date"
          label={say('ledger.from')}
          value={from}
          onChange={(day) => change({ from: day })}
        />
        <Field type="date" label={say('ledger.before')} value={to} onChange={(day) => change({ to: day })} />
      </div>
      <CountedListing
        list={list}
        label={title}
        nothing={say('ledger.none')}
        row={(correction) => <CorrectionRow correction={correction} />}
      />
    </>
  );
}

function CorrectionRow({ correction }: { correction: ContentCorrection }): ReactNode {
  const { say } = useRecordWords();
  const { kind, text, at, was, is, article, factId } = correction;
  return (
    <div className="row-words">
      <p className="row-kicker">
        {say(`correction-kind.${kind}`)}, <Moment at={at} whole />
      </p>
      <Link
        className="row-headline"
        href={articleAddress(article.id, { fact: factId })}
        lang={article.language}
      >
        {article.headline}
      </Link>
      <p lang={article.language}>{text}</p>
      {was !== null && is !== null && (
        <p className="diff">
          <del>
            <span className="unseen">{say('diff.removed')} </span>
            {was}
          </del>{' '}
          <ins>
            <span className="unseen">{say('diff.added')} </span>
            {is}
          </ins>
        </p>
      )}
    </div>
  );
}
