import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAdministrationWords } from './administration-words.js';
import { client } from '../service/service.js';
import { useMe } from '../service/use-account.js';
import { Field } from '../widgets/field.js';
import { formText } from '../widgets/form-text.js';
import { RefusableForm } from '../widgets/refusable-form.js';

const FIELDS = ['current', 'password'] as const;

/** A new password of one's own. All other sessions end. */
export function PasswordForm(): ReactNode {
  const { say } = useAdministrationWords();
  const { user } = useMe();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (body: { current: string; password: string }) => client.post('/v1/auth/password', { body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <RefusableForm
      error={change.error}
      names={FIELDS}
      submit={(form) => {
        const text = (name: (typeof FIELDS)[number]): string => formText(form, name);
        const body = { current: text('current'), password: text('password') };
        change.mutate(body, { onSuccess: () => form.reset() });
      }}
    >
      <input type="hidden" name="email" value={user.email ?? ''} autoComplete="username" />
      <Field
        name="current"
        type="password"
        label={say('account.current-password')}
        autoComplete="current-password"
        isRequired
      />
      <Field
        name="password"
        type="password"
        label={say('password.new')}
        description={say('password.rule')}
        autoComplete="new-password"
        minLength={12}
        isRequired
      />
      <div className="form-actions">
        <Button type="submit" isPending={change.isPending}>
          {say('account.change-password')}
        </Button>
        <span role="status">{change.isSuccess ? say('account.password-changed') : ''}</span>
      </div>
    </RefusableForm>
  );
}
