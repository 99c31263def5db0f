import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { KeysDialog } from '../keys/keys-dialog.js';
import { useWords } from '../messages/messages.js';
import type { Checks } from './checks/use-checks.js';
import { StepDialog } from './workflow/step-dialog.js';

const HistoryDialog = lazy(() => import('./history/history-dialog.js'));
const PreviewDialog = lazy(() => import('./preview/preview-dialog.js'));

export type DialogName = 'step' | 'history' | 'preview' | 'keys';

interface ArticleDialogsProps {
  readonly name: DialogName;
  readonly checks: Checks;
  readonly close: () => void;
}

/** One thing at a time over the text, which stays as it is; Escape goes back to it. */
export default function ArticleDialogs({ name, checks, close }: ArticleDialogsProps): ReactNode {
  const { say } = useWords();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => isOpen || close()}>
      <Modal className={`modal modal-${name}`}>
        <Dialog>
          <div className="dialog-head">
            <Heading slot="title">{say(`dialog.${name}`)}</Heading>
            <Button className="quiet" onPress={close} aria-label={say('dialog.close')}>
              <span aria-hidden="true">✕</span>
            </Button>
          </div>
          <Suspense fallback={<p className="quiet-words">{say('list.loading')}</p>}>
            {name === 'step' && <StepDialog checks={checks} close={close} />}
            {name === 'history' && <HistoryDialog close={close} />}
            {name === 'preview' && <PreviewDialog />}
            {name === 'keys' && <KeysDialog />}
          </Suspense>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
