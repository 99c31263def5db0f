import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { useAdministrationWords } from '../administration-words.js';
import { formRefusal } from '../../messages/form-refusal.js';
import { Field } from '../../widgets/field.js';
import { formText } from '../../widgets/form-text.js';

interface CodeFormProps {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly send: (code: string) => Promise<void>;
  readonly cancel: () => void;
}

/** Asks for a one-time code. */
export function CodeForm({ label, hint, action, send, cancel }: CodeFormProps): ReactNode {
  const words = useAdministrationWords();
  const sending = useMutation({ mutationFn: send });
  const refusal = formRefusal(sending.error, ['code'], words);
  return (
    <Form
      className="form"
      validationErrors={refusal.fields}
      onSubmit={(event) => {
        event.preventDefault();
        // Apps show six digits in two groups.
        sending.mutate(formText(event.currentTarget, 'code').trim());
      }}
    >
      {refusal.rest !== undefined && (
        <p className="refusal" role="alert">
          {refusal.rest}
        </p>
      )}
      <Field name="code" label={label} description={hint} autoComplete="one-time-code" isRequired autoFocus />
      <div className="form-actions">
        <Button type="submit" className="primary" isPending={sending.isPending}>
          {action}
        </Button>
        <Button className="quiet" onPress={cancel}>
          {words.say('mark.cancel')}
        </Button>
      </div>
    </Form>
  );
}
