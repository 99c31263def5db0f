import type { ReactNode } from 'react';
import type { ApiToken } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../administration-words.js';
import { useSections } from '../../service/use-sections.js';
import { ConfirmButton } from '../../widgets/confirm-button.js';
import { DataTable } from '../../widgets/data-table.js';
import type { Column } from '../../widgets/data-table.js';
import { Moment } from '../../widgets/moment.js';

interface TokenTableProps {
  readonly tokens: readonly ApiToken[];
  /** Whom each acts for, where that may be anybody. */
  readonly ownerOf?: (token: ApiToken) => ReactNode;
  readonly revoke: (id: string) => Promise<void>;
}

export function TokenTable({ tokens, ownerOf, revoke }: TokenTableProps): ReactNode {
  const { say } = useAdministrationWords();
  const sections = useSections();
  const columns: (Column<ApiToken> | false)[] = [
    { name: say('tokens.name'), isHead: true, cell: ({ name }) => name },
    ownerOf !== undefined && { name: say('tokens.owner'), cell: ownerOf },
    {
      name: say('tokens.prefix'),
      cell: ({ prefix }) => (prefix === null ? say('tokens.of-configuration') : <code>{prefix}…</code>),
    },
    {
      name: say('user.role'),
      cell: ({ role }) => (role === null ? say('tokens.no-limit') : say(`role.${role}`)),
    },
    {
      name: say('user.sections'),
      cell: (token) =>
        token.sections === null
          ? say('tokens.no-limit')
          : token.sections.map((id) => sections.find((one) => one.id === id)?.name ?? '…').join(', '),
    },
    {
      name: say('tokens.used'),
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? say('tokens.never-used') : <Moment at={lastUsedAt} whole />,
    },
    { name: say('tokens.ends'), cell: (token) => <End token={token} /> },
    {
      name: say('table.actions'),
      isNameUnseen: true,
      cell: ({ id, name }) => (
        <ConfirmButton
          label={say('tokens.revoke')}
          name={say('tokens.revoke-named', { name })}
          question={say('tokens.revoke-question', { name })}
          consequence={say('tokens.revoke-means')}
          act={() => revoke(id)}
        />
      ),
    },
  ];
  return (
    <DataTable
      label={say('account.tokens')}
      items={tokens}
      columns={columns.filter((column) => column !== false)}
    />
  );
}

function End({ token: { expiresAt } }: { token: ApiToken }): ReactNode {
  const { say } = useAdministrationWords();
  if (expiresAt === null) return say('tokens.never');
  const hasEnded = Date.parse(expiresAt) <= Date.now();
  return (
    <>
      <Moment at={expiresAt} whole />
      {hasEnded && <span className="status status-withdrawn">{say('tokens.ended')}</span>}
    </>
  );
}
