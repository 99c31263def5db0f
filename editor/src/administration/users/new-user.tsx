import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { client } from '../../service/service.js';
import { RefusableForm } from '../../widgets/refusable-form.js';
import { OneTimeLink } from './one-time-link.js';
import { changesIn, NOBODY } from './user-draft.js';
import { USER_FIELDS, UserFields } from './user-fields.js';

/** Adds somebody, and makes the link with which they set a password. */
export function NewUser(): ReactNode {
  const { say } = useAdministrationWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(NOBODY);
  useTitle(say('users.add'));
  const adding = useMutation({
    mutationFn: async () => {
      const { name, role } = draft;
      const user = await client.post('/v1/admin/users', {
        body: { ...changesIn(NOBODY, draft), name, role },
      });
      void queries.invalidateQueries({ queryKey: ['users'] });
      const link = await client.post('/v1/admin/users/{id}/reset-links', { path: { id: user.id } });
      return { user, link };
    },
  });
  if (adding.data) {
    const { user, link } = adding.data;
    return (
      <>
        <h1>{say('users.added', { name: user.name })}</h1>
        <OneTimeLink link={link} name={user.name} />
        <div className="form-actions">
          <Link className="button" href={`/administration/users/${user.id}`}>
            {say('users.open', { name: user.name })}
          </Link>
          <Button
            onPress={() => {
              setDraft(NOBODY);
              adding.reset();
            }}
          >
            {say('users.add-another')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <h1>{say('users.add')}</h1>
      <RefusableForm error={adding.error} names={USER_FIELDS} submit={() => adding.mutate()}>
        <UserFields draft={draft} isNew change={(part) => setDraft({ ...draft, ...part })} />
        <div className="form-actions">
          <Button type="submit" className="primary" isPending={adding.isPending}>
            {say('users.add-and-link')}
          </Button>
          <Link className="button quiet" href="/administration/users">
            {say('mark.cancel')}
          </Link>
        </div>
      </RefusableForm>
    </>
  );
}
