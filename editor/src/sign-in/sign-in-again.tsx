import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../messages/messages.js';
import { account, queries } from '../service/service.js';
import { useMe } from '../service/use-account.js';
import { SignInForm } from './sign-in-form.js';
import { useTypingPause } from './use-typing-pause.js';

/** Over the page as it is, as soon as nobody types: what was typed stays, and goes to the service afterwards. */
export default function SignInAgain(): ReactNode {
  const { say } = useWords();
  const { user } = useMe();
  const isPaused = useTypingPause();
  const resume = (): void => void queries.invalidateQueries();
  return (
    <ModalOverlay className="veil" isOpen={isPaused} isKeyboardDismissDisabled>
      <Modal className="modal narrow">
        <Dialog>
          <Heading slot="title">{say('sign-in.again')}</Heading>
          <p>{say('sign-in.again-why', { name: user.name })}</p>
          <SignInForm {...(user.email !== null && { email: user.email })} done={resume} />
          <Button className="quiet" onPress={() => void account.signOut()}>
            {say('sign-in.somebody-else')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
