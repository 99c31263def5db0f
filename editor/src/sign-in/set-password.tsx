import { useState } from 'react';
import type { SyntheticEvent, ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { Link } from 'wouter';
import { useTitle } from '../app/use-title.js';
import { problemWords } from '../messages/problem-words.js';
import { useWords } from '../messages/messages.js';
import { account, client } from '../service/service.js';
import { formText } from '../widgets/form-text.js';
import { Field } from '../widgets/field.js';

/** Where a link for a new password leads. Its token stands behind the `#`, which no server is sent. */
export function SetPassword(): ReactNode {
  const words = useWords();
  const { say } = words;
  useTitle(say('password.title'));
  const [token] = useState(() => location.hash.slice(1));
  const [outcome, setOutcome] = useState<{ done: true } | { refusal: string }>();
  const send = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const password = formText(event.currentTarget, 'password');
    try {
      await client.post('/v1/auth/password', { body: { token, password } });
      history.replaceState(null, '', location.pathname);
      await account.signOut();
      setOutcome({ done: true });
    } catch (error) {
      setOutcome({ refusal: problemWords(error, words) });
    }
  };
  return (
    <main className="entrance">
      <p className="wordmark">{say('app.name')}</p>
      <h1>{say('password.title')}</h1>
      {outcome && 'done' in outcome ? (
        <p role="status">
          {say('password.done')} <Link href="/">{say('sign-in.do')}</Link>
        </p>
      ) : (
        <Form className="sign-in-form" onSubmit={(event) => void send(event)}>
          {outcome && (
            <p className="refusal" role="alert">
              {outcome.refusal}
            </p>
          )}
          <Field
            name="password"
            type="password"
            label={say('password.new')}
            description={say('password.rule')}
            autoComplete="new-password"
            minLength={12}
            isRequired
            autoFocus
          />
          <Button type="submit" className="primary">
            {say('password.set')}
          </Button>
        </Form>
      )}
    </main>
  );
}
