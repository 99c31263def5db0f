import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../messages/messages.js';

interface ModalDialogProps {
  readonly title: string;
  /** Beside `modal`, such as `narrow`. */
  readonly className?: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** One thing at a time over the page, which stays as it is; Escape goes back to it. */
export function ModalDialog({ title, className = '', close, children }: ModalDialogProps): ReactNode {
  const { say } = useWords();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => isOpen || close()}>
      <Modal className={`modal ${className}`}>
        <Dialog>
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button className="quiet" onPress={close} aria-label={say('dialog.close')}>
              <span aria-hidden="true">✕</span>
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
