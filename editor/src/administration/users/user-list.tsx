import type { ReactNode } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Link } from 'wouter';
import type { User } from '../../../../client/src/client.js';
import { ROLES } from '../../account/role-choice.js';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { client } from '../../service/service.js';
import { usePages } from '../../service/use-pages.js';
import { useSections } from '../../service/use-sections.js';
import { Choose } from '../../widgets/choose.js';
import { DataTable } from '../../widgets/data-table.js';
import { Listing } from '../../widgets/listing.js';
import { useFilters } from '../use-filters.js';

const STATUSES = ['active', 'suspended'] as const;

/** Who works here. */
export function UserList(): ReactNode {
  const { say } = useAdministrationWords();
  useTitle(say('administration.users'));
  const [filters, change] = useFilters(['q', 'role', 'status']);
  const role = ROLES.find((one) => one === filters.role);
  const status = STATUSES.find((one) => one === filters.status);
  const q = filters.q.trim();
  const pages = usePages(['users', 'list', { q, role, status }], (at) =>
    client.get('/v1/admin/users', {
      query: {
        limit: 50,
        ...(q !== '' && { q }),
        ...(role !== undefined && { role: [role] }),
        ...(status !== undefined && { status: [status] }),
        ...at,
      },
    }),
  );
  return (
    <>
      <div className="head">
        <h1>{say('administration.users')}</h1>
        <Link className="button primary" href="/administration/users/new">
          {say('users.add')}
        </Link>
      </div>
      <div className="filters" role="group" aria-label={say('filters.label')}>
        <SearchField className="search" value={filters.q} onChange={(value) => change({ q: value })}>
          <Label className="unseen">{say('users.search')}</Label>
          <Input placeholder={say('users.search')} />
        </SearchField>
        <Choose
          label={say('user.role')}
          value={role ?? ''}
          all={say('users.all-roles')}
          options={ROLES.map((value) => ({ value, name: say(`role.${value}`) }))}
          onChange={(value) => change({ role: value })}
        />
        <Choose
          label={say('user.status')}
          value={status ?? ''}
          all={say('users.all-statuses')}
          options={STATUSES.map((value) => ({ value, name: say(`user.${value}`) }))}
          onChange={(value) => change({ status: value })}
        />
      </div>
      <Listing pages={pages} none={say('users.none')}>
        {(users) => <UserTable users={users} />}
      </Listing>
    </>
  );
}

function UserTable({ users }: { users: readonly User[] }): ReactNode {
  const { say } = useAdministrationWords();
  const sections = useSections();
  const nameOf = (id: string): string => sections.find((section) => section.id === id)?.name ?? '…';
  return (
    <DataTable
      label={say('administration.users')}
      items={users}
      columns={[
        {
          name: say('user.name'),
          isHead: true,
          cell: ({ id, name }) => <Link href={`/administration/users/${id}`}>{name}</Link>,
        },
        { name: say('user.email'), cell: ({ email }) => email ?? '–' },
        { name: say('user.role'), cell: ({ role }) => say(`role.${role}`) },
        {
          name: say('user.sections'),
          cell: (user) => user.sections?.map(nameOf).join(', ') ?? say('user.all-sections'),
        },
        {
          name: say('codes.title'),
          cell: ({ oneTimeCodes }) => say(oneTimeCodes ? 'codes.on' : 'codes.off'),
        },
        {
          name: say('user.status'),
          cell: ({ status }) =>
            status === 'active' ? (
              say('user.active')
            ) : (
              <span className="status status-withdrawn">{say('user.suspended')}</span>
            ),
        },
      ]}
    />
  );
}
