import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { User } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { account, client } from '../../service/service.js';
import { useMe } from '../../service/use-account.js';
import { RefusableForm } from '../../widgets/refusable-form.js';
import { changesIn, draftOf } from './user-draft.js';
import type { UserDraft } from './user-draft.js';
import { USER_FIELDS, UserFields } from './user-fields.js';

/** Changes what is written of somebody. What was saved is told until something else is typed. */
export function UserForm({ user }: { user: User }): ReactNode {
  const { say } = useAdministrationWords();
  const me = useMe();
  const queries = useQueryClient();
  const present = draftOf(user);
  const [edits, setEdits] = useState<Partial<UserDraft>>({});
  const draft = { ...present, ...edits };
  const changes = changesIn(present, draft);
  const saving = useMutation({
    mutationFn: () =>
      client.patch('/v1/admin/users/{id}', {
        path: { id: user.id },
        ifMatch: user.revision,
        body: changes,
      }),
    onSuccess: async (saved) => {
      queries.setQueryData(['users', user.id], saved);
      setEdits({});
      void queries.invalidateQueries({ queryKey: ['users', 'list'] });
      if (saved.id === me.user.id) await account.read();
    },
  });
  const isChanged = Object.keys(changes).length > 0;
  return (
    <RefusableForm error={saving.error} names={USER_FIELDS} submit={() => isChanged && saving.mutate()}>
      <UserFields draft={draft} change={(part) => setEdits({ ...edits, ...part })} />
      <div className="form-actions">
        <Button type="submit" className="primary" isPending={saving.isPending}>
          {say('form.save')}
        </Button>
        {isChanged && (
          <Button className="quiet" onPress={() => setEdits({})}>
            {say('form.undo')}
          </Button>
        )}
        <span role="status">{saving.isSuccess && !isChanged ? say('form.saved') : ''}</span>
      </div>
    </RefusableForm>
  );
}
