import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { BackgroundWork } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { usePages } from '../../service/use-pages.js';
import { Choose } from '../../widgets/choose.js';
import { Listing } from '../../widgets/listing.js';
import { useFilters } from '../use-filters.js';
import { WorkTable } from './work-table.js';

const STATES: readonly BackgroundWork['state'][] = ['waiting', 'failing', 'given-up'];
/** Often enough to watch it go. */
const AGAIN = 5_000;

/** What follows the changes of the newsroom, and whether the service is well. */
export function WorkRoom(): ReactNode {
  const { say } = useAdministrationWords();
  const queries = useQueryClient();
  const [filters, change] = useFilters(['state']);
  const state = STATES.find((one) => one === filters.state);
  useTitle(say('administration.work'));
  const pages = usePages(
    ['work', state],
    (at) =>
      client.get('/v1/editorial/background-work', {
        query: { limit: 50, ...(state !== undefined && { state: [state] }), ...at },
      }),
    AGAIN,
  );
  return (
    <>
      <h1>{say('administration.work')}</h1>
      <Readiness />
      <h2>{say('work.title')}</h2>
      <p className="hint">{say('work.what')}</p>
      <div className="filters" role="group" aria-label={say('filters.label')}>
        <Choose
          label={say('work.state')}
          value={state ?? ''}
          all={say('work.any-state')}
          options={STATES.map((value) => ({ value, name: say(`work.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
      </div>
      <Listing pages={pages} none={say(state === undefined ? 'work.none' : 'list.empty')}>
        {(work) => (
          <WorkTable
            work={work}
            giveUp={async (id) => {
              await client.post('/v1/editorial/background-work/{id}/give-up', { path: { id } });
              await queries.invalidateQueries({ queryKey: ['work'] });
            }}
          />
        )}
      </Listing>
      <p className="hint">
        {say('work.scheduled')} <Link href="/?view=scheduled">{say('view.scheduled')}</Link>
      </p>
    </>
  );
}

/** Whether the service can do everything. */
function Readiness(): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const { data, error } = useQuery({
    queryKey: ['readiness'],
    queryFn: () => client.get('/readyz'),
    refetchInterval: AGAIN,
  });
  if (error)
    return (
      <p className="refusal" role="alert">
        {problemWords(error, words)}
      </p>
    );
  return <p className="well">{data ? say('work.ready') : say('list.loading')}</p>;
}
