import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useTitle } from '../../app/use-title.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { Check } from '../../widgets/check.js';
import { Choose } from '../../widgets/choose.js';
import { permissionsFor, placeOf } from '../kinds.js';
import type { AnyRecord, RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import { FilterText } from './filter-text.js';
import { listChoiceOf, ORGANIZATION_KINDS, recordsQueryOf, searchOf, SORTS } from './list-choice.js';
import type { ListChoice } from './list-choice.js';
import { CountedListing } from './counted-listing.js';
import { RecordFilter } from './record-filter.js';
import { RecordRow } from './record-row.js';
import { useList } from './use-list.js';

/** All records of a kind, with what finds one among thousands. */
export function RecordsScreen({ kind }: { kind: RecordKind }): ReactNode {
  const { say } = useRecordWords();
  const [search] = useSearchParams();
  const choice = listChoiceOf(search);
  const mayCreate = useMay(permissionsFor(kind).create);
  const title = say(`records.${kind}`);
  useTitle(title);
  const query = recordsQueryOf(kind, choice);
  const list = useList<AnyRecord>(['records', kind, 'list', query], (page) =>
    client.get(`/v1/editorial/${kind}`, { query: { ...query, ...page } }),
  );
  return (
    <>
      <div className="screen-head">
        <h1>{title}</h1>
        {mayCreate && (
          <Link className="button primary" href={`${placeOf(kind)}/new`}>
            {say(`records.new-${kind}`)}
          </Link>
        )}
      </div>
      <Filters kind={kind} choice={choice} />
      <CountedListing
        list={list}
        label={title}
        nothing={say(choice.q === '' ? 'records.none' : 'records.none-found')}
        row={(record) => <RecordRow kind={kind} record={record} />}
      />
    </>
  );
}

function Filters({ kind, choice }: { kind: RecordKind; choice: ListChoice }): ReactNode {
  const { say } = useRecordWords();
  const [, go] = useLocation();
  const place = placeOf(kind);
  const { archived, sort, organization, kind: ofKind } = choice;
  const change = (part: Partial<ListChoice>): void => {
    const search = searchOf({ ...choice, ...part });
    go(search === '' ? place : `${place}?${search}`, { replace: true });
  };
  return (
    <div className="filters" role="group" aria-label={say('filters.label')}>
      <FilterText label={say('records.search')} value={choice.q} onChange={(q) => change({ q })} />
      {kind === 'people' && (
        <RecordFilter
          label={say('filter.organization')}
          kind="organizations"
          id={organization}
          onChange={(id) => change({ organization: id })}
        />
      )}
      {kind === 'organizations' && (
        <Choose
          label={say('field.kind')}
          value={ofKind}
          options={ORGANIZATION_KINDS.map((value) => ({ value, name: say(`organization-kind.${value}`) }))}
          all={say('records.all-kinds')}
          onChange={(value) => change({ kind: value })}
        />
      )}
      <Choose
        label={say('records.sort')}
        value={sort}
        options={SORTS.map((value) => ({ value, name: say(`records.sort-${value}`) }))}
        onChange={(value) => change({ sort: value as ListChoice['sort'] })}
      />
      <Check
        label={say('records.archived')}
        isSelected={archived}
        onChange={(is) => change({ archived: is })}
      />
    </div>
  );
}
