import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAdministrationWords } from '../administration-words.js';
import { Field } from '../../widgets/field.js';
import { formText } from '../../widgets/form-text.js';
import { RefusableForm } from '../../widgets/refusable-form.js';

interface CodeFormProps {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly send: (code: string) => Promise<void>;
  readonly cancel: () => void;
}

/** Asks for a one-time code. */
export function CodeForm({ label, hint, action, send, cancel }: CodeFormProps): ReactNode {
  const { say } = useAdministrationWords();
  const sending = useMutation({ mutationFn: send });
  return (
    <RefusableForm
      error={sending.error}
      names={['code']}
      submit={(form) => {
        // Apps show six digits in two groups.
        sending.mutate(formText(form, 'code').trim());
      }}
    >
      <Field name="code" label={label} description={hint} autoComplete="one-time-code" isRequired autoFocus />
      <div className="form-actions">
        <Button type="submit" className="primary" isPending={sending.isPending}>
          {action}
        </Button>
        <Button className="quiet" onPress={cancel}>
          {say('mark.cancel')}
        </Button>
      </div>
    </RefusableForm>
  );
}
