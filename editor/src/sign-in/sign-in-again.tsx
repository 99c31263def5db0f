import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../messages/messages.js';
import { account, queries } from '../service/service.js';
import { useAccount, useMe } from '../service/use-account.js';
import { SignInForm } from './sign-in-form.js';
import { useTypingPause } from './use-typing-pause.js';

/** Over the page as it is, as soon as nobody types: what was typed stays, and goes to the service afterwards. */
export default function SignInAgain(): ReactNode {
  const { say } = useWords();
  const { user } = useMe();
  const { instead } = useAccount();
  const isPaused = useTypingPause();
  // Whoever signs in here or in another tab: what was refused meanwhile is asked again.
  useEffect(() => () => void queries.invalidateQueries(), []);
  return (
    <ModalOverlay className="veil" isOpen={isPaused} isKeyboardDismissDisabled>
      <Modal className="modal narrow">
        <Dialog>
          <Heading slot="title">{say('sign-in.again')}</Heading>
          <p>{say('sign-in.again-why', { name: user.name })}</p>
          {instead && (
            <p className="refusal" role="alert">
              {say('sign-in.instead', { name: user.name, other: instead.user.name })}
            </p>
          )}
          <SignInForm {...(user.email !== null && { email: user.email })} />
          {instead ? (
            <Button className="quiet" onPress={() => location.assign('/editor/')}>
              {say('sign-in.go-on-as', { name: instead.user.name })}
            </Button>
          ) : (
            <Button className="quiet" onPress={() => void account.signOut()}>
              {say('sign-in.somebody-else')}
            </Button>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
