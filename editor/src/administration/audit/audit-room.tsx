import type { ReactNode } from 'react';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { client } from '../../service/service.js';
import { useMe } from '../../service/use-account.js';
import { usePages } from '../../service/use-pages.js';
import { Listing } from '../../widgets/listing.js';
import { useFilters } from '../use-filters.js';
import { AuditFilterFields } from './audit-filter-fields.js';
import { exportAddress, FILTERS, queryOf } from './audit-query.js';
import { AuditTable } from './audit-table.js';

/** Who did what, the latest first. */
export function AuditRoom(): ReactNode {
  const { say } = useAdministrationWords();
  const { timeZone } = useMe();
  const [filters, change] = useFilters(FILTERS);
  const query = queryOf(filters, timeZone);
  useTitle(say('administration.audit'));
  const pages = usePages(['audit', query], (at) =>
    client.get('/v1/admin/audit', { query: { ...query, limit: 50, ...at } }),
  );
  return (
    <>
      <div className="head">
        <h1>{say('administration.audit')}</h1>
        <a className="button" href={exportAddress(query)} download="audit.ndjson">
          {say('audit.export')}
        </a>
      </div>
      <p className="hint">{say('audit.what')}</p>
      <AuditFilterFields filters={filters} change={change} />
      <Listing pages={pages} none={say('audit.none')}>
        {(entries) => <AuditTable entries={entries} filter={change} />}
      </Listing>
    </>
  );
}
