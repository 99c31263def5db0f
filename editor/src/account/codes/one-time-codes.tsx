import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { TotpSecret } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../administration-words.js';
import { problemWords } from '../../messages/problem-words.js';
import { account, client } from '../../service/service.js';
import { useMe } from '../../service/use-account.js';
import { CodeForm } from './code-form.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecretToScan } from './secret-to-scan.js';

/** A second factor, for whoever wants it: switched on with an app, off with a code of it. */
export function OneTimeCodes(): ReactNode {
  const { say } = useAdministrationWords();
  const { user } = useMe();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} done={() => setRecoveryCodes(undefined)} />;
  return (
    <>
      <p className="hint">{say(user.oneTimeCodes ? 'codes.are-on' : 'codes.are-off')}</p>
      {user.oneTimeCodes ? <SwitchOff /> : <SwitchOn show={setRecoveryCodes} />}
    </>
  );
}

function SwitchOn({ show }: { show: (recoveryCodes: readonly string[]) => void }): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const [secret, setSecret] = useState<TotpSecret>();
  const beginning = useMutation({ mutationFn: () => client.post('/v1/auth/totp'), onSuccess: setSecret });
  if (!secret)
    return (
      <>
        {beginning.isError && (
          <p className="refusal" role="alert">
            {problemWords(beginning.error, words)}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={() => beginning.mutate()} isPending={beginning.isPending}>
            {say('codes.switch-on')}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <SecretToScan secret={secret} />
      <CodeForm
        label={say('codes.code')}
        hint={say('codes.code-hint')}
        action={say('codes.confirm')}
        send={async (code) => {
          const { recoveryCodes } = await client.post('/v1/auth/totp/confirm', { body: { code } });
          show(recoveryCodes);
          await account.read();
        }}
        cancel={() => setSecret(undefined)}
      />
    </>
  );
}

function SwitchOff(): ReactNode {
  const { say } = useAdministrationWords();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <div className="form-actions">
        <Button className="bad" onPress={() => setOpen(true)}>
          {say('codes.switch-off')}
        </Button>
      </div>
    );
  return (
    <CodeForm
      label={say('codes.code')}
      hint={say('sign-in.code-needed')}
      action={say('codes.switch-off')}
      send={async (code) => {
        await client.delete('/v1/auth/totp', { body: { code } });
        await account.read();
      }}
      cancel={() => setOpen(false)}
    />
  );
}
