import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { useWords } from '../../messages/messages.js';
import { Field } from '../../widgets/field.js';
import { useOpenArticle } from '../article-context.js';
import { FormEnd } from './form-end.js';

/** Where the selected words lead; an empty address takes the link away. */
export function LinkForm({ done }: { done: () => void }): ReactNode {
  const { session } = useOpenArticle();
  const { say } = useWords();
  const [address, setAddress] = useState('');
  const [refused, setRefused] = useState(false);
  const send = (): void => {
    const typed = address.trim();
    const whole = typed === '' || /^[a-z][a-z\d+.-]*:|^[/#]/i.test(typed) ? typed : `https://${typed}`;
    if (session.tools.command('link', whole)) done();
    else setRefused(true);
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {refused && <p role="alert">{say('link.refused')}</p>}
      <Field
        label={say('link.address')}
        description={say('link.hint')}
        inputMode="url"
        value={address}
        onChange={setAddress}
        autoFocus
      />
      <FormEnd done={done} />
    </Form>
  );
}
