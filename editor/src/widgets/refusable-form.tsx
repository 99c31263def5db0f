import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { formRefusal } from '../messages/form-refusal.js';
import { useWords } from '../messages/messages.js';

interface RefusableFormProps {
  readonly className?: string;
  /** Why the service refused it; null where it did not. */
  readonly error: unknown;
  /** Of the fields, which take the faults that are theirs. */
  readonly names: readonly string[];
  readonly submit: (form: HTMLFormElement) => void;
  readonly children: ReactNode;
}

/** A form that says what the service refused: each fault at its field, the rest above them. */
export function RefusableForm(props: RefusableFormProps): ReactNode {
  const { className = 'form', error, names, submit, children } = props;
  const { fields, rest } = formRefusal(error, names, useWords());
  return (
    <Form
      className={className}
      validationErrors={fields}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      {rest !== undefined && (
        <p className="refusal" role="alert">
          {rest}
        </p>
      )}
      {children}
    </Form>
  );
}
