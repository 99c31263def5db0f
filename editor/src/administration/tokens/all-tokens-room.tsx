import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { TokenForm } from '../../account/tokens/token-form.js';
import { TokenTable } from '../../account/tokens/token-table.js';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { client, queries } from '../../service/service.js';
import { useMe } from '../../service/use-account.js';
import { usePages } from '../../service/use-pages.js';
import { useUserNames } from '../../service/use-user-names.js';
import { Choose } from '../../widgets/choose.js';
import { Listing } from '../../widgets/listing.js';
import { useFilters } from '../use-filters.js';

/** The programs of everybody. */
export function AllTokensRoom(): ReactNode {
  const { say } = useAdministrationWords();
  const me = useMe();
  const users = useUserNames();
  const [{ owner }, change] = useFilters(['owner']);
  const [newOwner, setNewOwner] = useState('');
  const ownerId = newOwner !== '' ? newOwner : owner !== '' ? owner : me.user.id;
  useTitle(say('administration.tokens'));
  const pages = usePages(['tokens', 'all', owner], (at) =>
    client.get('/v1/admin/tokens', {
      query: { limit: 50, ...(owner !== '' && { ownerId: [owner] }), ...at },
    }),
  );
  const changed = (): Promise<void> => queries.invalidateQueries({ queryKey: ['tokens'] });
  const options = users.map(({ id, name }) => ({ value: id, name }));
  return (
    <>
      <h1>{say('administration.tokens')}</h1>
      <p className="hint">{say('tokens.what')}</p>
      <TokenForm
        highest={users.find(({ id }) => id === ownerId)?.role ?? 'admin'}
        more={<Choose label={say('tokens.owner')} value={ownerId} options={options} onChange={setNewOwner} />}
        make={async (token) => {
          const made = await client.post('/v1/admin/tokens', { body: { ...token, ownerId } });
          void changed();
          return made;
        }}
      />
      <div className="filters" role="group" aria-label={say('filters.label')}>
        <Choose
          label={say('tokens.owner-filter')}
          value={owner}
          all={say('tokens.all-owners')}
          options={options}
          onChange={(id) => change({ owner: id })}
        />
      </div>
      <Listing pages={pages} none={say('tokens.none')}>
        {(tokens) => (
          <TokenTable
            tokens={tokens}
            ownerOf={({ ownerId: id }) => (
              <Link href={`/administration/users/${id}`}>
                {users.find((user) => user.id === id)?.name ?? '…'}
              </Link>
            )}
            revoke={async (id) => {
              await client.delete('/v1/admin/tokens/{id}', { path: { id } });
              await changed();
            }}
          />
        )}
      </Listing>
    </>
  );
}
