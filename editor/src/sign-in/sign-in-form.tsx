import { useState } from 'react';
import type { SyntheticEvent, ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { isProblem } from '../../../client/src/client.js';
import { problemWords } from '../messages/problem-words.js';
import { useWords } from '../messages/messages.js';
import { account } from '../service/service.js';
import { formText } from '../widgets/form-text.js';
import { Field } from '../widgets/field.js';
import { departure, isOffered } from './by-provider.js';

/** @param email of whose session has ended: nobody else takes over their page */
export function SignInForm({ email }: { email?: string }): ReactNode {
  const words = useWords();
  const { say } = words;
  const [needsCode, setNeedsCode] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = (name: string): string => formText(form, name);
    setBusy(true);
    try {
      await account.signIn({ email: email ?? text('email'), password: text('password'), code: text('code') });
    } catch (error) {
      if (isProblem(error, 'code-required') && !needsCode) setNeedsCode(true);
      else setRefusal(wordsOfRefusal(error, words));
      setBusy(false);
    }
  };
  return (
    <Form className="sign-in-form" onSubmit={(event) => void send(event)}>
      {refusal !== undefined && (
        <p className="refusal" role="alert">
          {refusal}
        </p>
      )}
      {email === undefined ? (
        <Field
          name="email"
          type="email"
          label={say('sign-in.email')}
          autoComplete="username"
          isRequired
          autoFocus
        />
      ) : (
        <input type="hidden" name="email" value={email} autoComplete="username" />
      )}
      <Field
        name="password"
        type="password"
        label={say('sign-in.password')}
        autoComplete="current-password"
        isRequired
        autoFocus={email !== undefined}
      />
      {needsCode && (
        <Field
          name="code"
          label={say('sign-in.code')}
          description={say('sign-in.code-needed')}
          autoComplete="one-time-code"
          isRequired
          autoFocus
        />
      )}
      <Button type="submit" className="primary" isPending={busy}>
        {say('sign-in.do')}
      </Button>
      {isOffered && <ElsewhereLink isOverPage={email !== undefined} />}
    </Form>
  );
}

/** Over a page that must stay, it opens in another tab, and this one goes on as soon as somebody has signed in there. */
function ElsewhereLink({ isOverPage }: { isOverPage: boolean }): ReactNode {
  const { say } = useWords();
  return isOverPage ? (
    <a className="button" href={departure('/editor/signed-in?signed-in')} target="_blank" rel="noreferrer">
      {say('sign-in.elsewhere-tab')}
    </a>
  ) : (
    <a className="button" href={departure('/editor/?signed-in')}>
      {say('sign-in.elsewhere')}
    </a>
  );
}

function wordsOfRefusal(error: unknown, words: ReturnType<typeof useWords>): string {
  return isProblem(error, 'wrong-credentials') ? words.say('sign-in.wrong') : problemWords(error, words);
}
