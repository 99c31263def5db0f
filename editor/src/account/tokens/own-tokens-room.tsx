import type { ReactNode } from 'react';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../administration-words.js';
import { client, queries } from '../../service/service.js';
import { useMe } from '../../service/use-account.js';
import { usePages } from '../../service/use-pages.js';
import { Listing } from '../../widgets/listing.js';
import { TokenForm } from './token-form.js';
import { TokenTable } from './token-table.js';

/** Programs that act for one. */
export function OwnTokensRoom(): ReactNode {
  const { say } = useAdministrationWords();
  const { role } = useMe();
  useTitle(say('account.tokens'));
  const pages = usePages(['tokens', 'own'], (at) =>
    client.get('/v1/auth/tokens', { query: { limit: 50, ...at } }),
  );
  const changed = (): Promise<void> => queries.invalidateQueries({ queryKey: ['tokens'] });
  return (
    <>
      <h1>{say('account.tokens')}</h1>
      <p className="hint">{say('tokens.what')}</p>
      <TokenForm
        highest={role}
        make={async (body) => {
          const made = await client.post('/v1/auth/tokens', { body });
          void changed();
          return made;
        }}
      />
      <Listing pages={pages} none={say('tokens.none')}>
        {(tokens) => (
          <TokenTable
            tokens={tokens}
            revoke={async (id) => {
              await client.delete('/v1/auth/tokens/{id}', { path: { id } });
              await changed();
            }}
          />
        )}
      </Listing>
    </>
  );
}
