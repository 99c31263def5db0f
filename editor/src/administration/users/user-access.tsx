import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useLocation } from 'wouter';
import type { User } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { ConfirmButton } from '../../widgets/confirm-button.js';
import { OneTimeLink } from './one-time-link.js';

/** How somebody gets in, and is kept out. */
export function UserAccess({ user }: { user: User }): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const { id, name, revision, status, oneTimeCodes } = user;
  const queries = useQueryClient();
  const [, go] = useLocation();
  const changed = (): Promise<void> => queries.invalidateQueries({ queryKey: ['users'] });
  const linking = useMutation({
    mutationFn: () => client.post('/v1/admin/users/{id}/reset-links', { path: { id } }),
  });
  const become = async (next: User['status']): Promise<void> => {
    await client.patch('/v1/admin/users/{id}', { path: { id }, ifMatch: revision, body: { status: next } });
    await changed();
  };
  const activating = useMutation({ mutationFn: () => become('active') });
  const error = linking.error ?? activating.error;
  return (
    <section aria-labelledby="access">
      <h2 id="access">{say('users.access')}</h2>
      {error && (
        <p className="refusal" role="alert">
          {problemWords(error, words)}
        </p>
      )}
      {linking.data && <OneTimeLink link={linking.data} name={name} />}
      <dl className="deeds">
        {status === 'active' && (
          <Deed about={say('users.link-about')}>
            <Button onPress={() => linking.mutate()} isPending={linking.isPending}>
              {say('users.make-link')}
            </Button>
          </Deed>
        )}
        {oneTimeCodes && (
          <Deed about={say('users.codes-about')}>
            <ConfirmButton
              label={say('users.codes-off')}
              question={say('users.codes-question', { name })}
              consequence={say('users.codes-means')}
              act={async () => {
                await client.delete('/v1/admin/users/{id}/totp', { path: { id } });
                await changed();
              }}
            />
          </Deed>
        )}
        {status === 'active' ? (
          <Deed about={say('users.suspend-about')}>
            <ConfirmButton
              label={say('users.suspend')}
              question={say('users.suspend-question', { name })}
              consequence={say('users.suspend-means')}
              act={() => become('suspended')}
            />
          </Deed>
        ) : (
          <Deed about={say('users.activate-about')}>
            <Button onPress={() => activating.mutate()} isPending={activating.isPending}>
              {say('users.activate')}
            </Button>
          </Deed>
        )}
        <Deed about={say('users.delete-about')}>
          <ConfirmButton
            label={say('users.delete')}
            question={say('users.delete-question', { name })}
            consequence={say('users.delete-means')}
            act={async () => {
              await client.delete('/v1/admin/users/{id}', { path: { id }, ifMatch: revision });
              go('/administration/users');
              await queries.invalidateQueries({ queryKey: ['users', 'list'] });
            }}
          />
        </Deed>
      </dl>
    </section>
  );
}

/** Something that can be done, beside what it does. */
function Deed({ about, children }: { about: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{about}</dt>
      <dd>{children}</dd>
    </div>
  );
}
