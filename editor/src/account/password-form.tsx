import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { useAdministrationWords } from './administration-words.js';
import { formRefusal } from '../messages/form-refusal.js';
import { client } from '../service/service.js';
import { useMe } from '../service/use-account.js';
import { Field } from '../widgets/field.js';
import { formText } from '../widgets/form-text.js';

const FIELDS = ['current', 'password'] as const;

/** A new password of one's own. All other sessions end. */
export function PasswordForm(): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const { user } = useMe();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const change = useMutation({
    mutationFn: (body: { current: string; password: string }) => client.post('/v1/auth/password', { body }),
    onSuccess: () => {
      form.current?.reset();
      void queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  const refusal = formRefusal(change.error, FIELDS, words);
  return (
    <Form
      ref={form}
      className="form"
      validationErrors={refusal.fields}
      onSubmit={(event) => {
        event.preventDefault();
        const text = (name: (typeof FIELDS)[number]): string => formText(event.currentTarget, name);
        change.mutate({ current: text('current'), password: text('password') });
      }}
    >
      {refusal.rest !== undefined && (
        <p className="refusal" role="alert">
          {refusal.rest}
        </p>
      )}
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
    </Form>
  );
}
